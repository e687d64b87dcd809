import { describe, expect, it } from 'vitest';
import { Phony } from '../../facade/Phony.ts';
import { musicGenres } from '../../lists/musicGenres.ts';

describe.each(['multi', 'en-US', 'tr', 'ja'])('music in %s', (locale) => {
  const phony = Phony.seed(11).locale(locale);
  const music = phony.music();
  const english = locale === 'multi' || locale === 'en-US';

  it('has titles, in English of patterns and else of made words', () => {
    for (const member of ['songName', 'album'] as const) {
      const titles = music[member].batch(200);
      for (const title of titles) {
        if (english) expect(title).toMatch(/^[A-Z][A-Za-z &,’-]*$/);
        else expect(title).not.toMatch(/[.。]$/);
        if (locale === 'tr') expect(title.split(' ').length).toBeLessThanOrEqual(3);
      }
      expect(new Set(titles).size).toBeGreaterThan(120);
    }
    expect(Phony.seed(11).locale(locale).music()()).toBe(music.songName.at(0));
  });

  it('has artists: persons, and in English bands', () => {
    const artists = music.artist.batch(400);
    const persons = artists.filter((artist, index) => artist === phony.name().full.at(index)).length;
    // In English a mean of 200 and a standard deviation of 10.
    if (english) expect(Math.abs(persons - 200)).toBeLessThan(50);
    else expect(persons).toBe(400);
  });

  it('has genres', () => {
    for (const genre of music.genre.batch(50)) expect(musicGenres()).toContain(genre);
  });

  it('never repeats itself in a unique view', () => {
    const artists = Phony.seed(11).locale(locale).unique().music().artist.batch(500);
    expect(new Set(artists).size).toBe(500);
  });
});
