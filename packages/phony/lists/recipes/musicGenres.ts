import type { Recipe } from '../Recipe.ts';

// No music ("Sound Clip"), no genre ("Other"), or nothing that a test should show.
const LEFT_OUT =
  /^(Other|Ethnic|National Folk|Native American|Drum Solo|Duet|Chorus|Power Ballad|Beat|Dream|Revival|Retro|Global|Abstract|Trop Rock|Oldies|Eclectic|Pranks|Sound Clip|Speech|Comedy|Game|Space|Meditative|Humour|Showtunes|Trailer|Booty Bass|Porn Groove|Slow Jam|Satire|Christian Gangsta.*|Gangsta Rap|Negerpunk|Polsk Punk|Primus|Club|Club-House|Jam Band|Audiobook|Audio Theatre|Neue Deutsche Welle|Podcast|Dubstep.*|Garage Rock|Psybient|Terror|Hard Core|Hardcore|Cult|Native US|Top 40|Noise|Acid|Bass|Sonata.*|Tribal|Vocal|Instrumental|Instrumental Pop|Instrumental Rock)$/;

// Slips and habits of the standard's list.
const RESPELLED: Record<string, string> = {
  'Alt. Rock': 'Alternative Rock',
  Avantgarde: 'Avant-Garde',
  Bebob: 'Bebop',
  BritPop: 'Britpop',
  'Dance Hall': 'Dancehall',
  'Fast-Fusion': 'Fast Fusion',
  'Folk/Rock': 'Folk Rock',
  JPop: 'J-Pop',
  'Jazz+Funk': 'Jazz Funk',
  'Nu-Breakz': 'Nu Breaks',
  'Pop-Folk': 'Pop Folk',
  'Pop/Funk': 'Pop Funk',
};

/** Genres of music. */
export const recipe: Recipe = {
  sources: ['music-metadata'],
  make(open) {
    const code = open('music-metadata').text('lib/id3v1/ID3v1Parser.js');
    const list = /export const Genres = \[(.*?)\];/s.exec(code)![1]!;
    const genres = [...list.matchAll(/'([^']+)'|"([^"]+)"/g)].map(([, single, double]) => (single ?? double)!);
    return {
      musicGenres: {
        about:
          'The genres of music of ID3v1 with those that Winamp added, without those that are no music or in bad taste.',
        rows: [...new Set(genres)]
          .filter((genre) => !LEFT_OUT.test(genre))
          .map((genre) => RESPELLED[genre] ?? genre)
          .sort(),
      },
    };
  },
};
