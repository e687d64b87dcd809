import { byRule, type Generator, type Module, type ModuleDefinition, pickFrom } from '@phonyland/language-generator';
import { englishList } from '../../english/englishMembers.ts';
import { musicGenres } from '../../lists/musicGenres.ts';
import { musicalInstruments } from '../../lists/things.ts';
import { artist } from './artist.ts';
import { albumTitle, songTitle } from './musicTitles.ts';

/** Music: by itself the title of a song. */
export interface MusicMembers {
  /**
   * The title of a song: English ones of patterns over lists of words, in `multi` too; in other languages one to three words that the model
   * of the language makes.
   * @feeds rule: patterns; list: titleThings; list: titleIdeas; list: titlePlaces; list: titleTimes; list: titleHours; list: titleSeasons; list: titleWeather; list: titleAdjectives; model: lorem_words
   * @example Phony.music().songName.at(0)
   */
  readonly songName: Generator<string>;
  /**
   * The title of an album; made as those of songs are.
   * @feeds rule: patterns; list: titleThings; list: titleIdeas; list: titlePlaces; list: titlePersons; list: titleTimes; list: titleHours; list: titleSeasons; list: titleWeather; list: titleAdjectives; model: lorem_words
   * @example Phony.music().album.at(0)
   */
  readonly album: Generator<string>;
  /**
   * Who makes the music: the person at the index or, in English and in `multi`, with equal chances a band.
   * @feeds rule: patterns; list: titleThings; list: titlePersons; list: titlePlaces; list: titleIdeas; list: titleTimes; list: titleAdjectives; list: animals; model: person_first_female; model: person_first_male; model: person_last
   * @example Phony.music().artist.at(0)
   */
  readonly artist: Generator<string>;
  /**
   * A genre, by its name in ID3 tags, which are English in every locale.
   * @feeds list: musicGenres
   * @example Phony.music().genre.at(0)
   */
  readonly genre: Generator<string>;
  /**
   * A musical instrument; throws `NO_DATA_FOR_LOCALE` in other languages than English.
   * @feeds list: musicalInstruments
   * @example Phony.music().instrument.at(0)
   */
  readonly instrument: Generator<string>;
}
export type MusicModule = Module<MusicMembers, 'songName'>;

export const musicModule: ModuleDefinition<MusicMembers> = {
  name: 'music',
  whole: 'songName',
  members: {
    songName: songTitle,
    album: albumTitle,
    artist,
    genre: byRule({ options: {}, prepare: () => pickFrom(musicGenres()) }),
    instrument: englishList('musical instruments', musicalInstruments),
  },
};
