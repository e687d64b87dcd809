import { expect, it } from 'vitest';
import { musicGenres } from '../../lists/musicGenres.ts';
import { Faker } from '../Faker.ts';
import { base, el, en, ur } from '../locales/allLocales.ts';

const MEMBERS = [
  ['album', 'album'],
  ['artist', 'artist'],
  ['genre', 'genre'],
  ['songName', 'song_name'],
] as const;
const faker = new Faker({ locale: [en, base], seed: 1 });

it.each(MEMBERS)('gives a %s, the same with the same seed', (member, entry) => {
  const draw = () => Array.from({ length: 100 }, faker.music[member]);
  faker.seed(7);
  const values = draw();
  faker.seed(7);
  expect(draw()).toEqual(values);
  expect(new Set(values).size).toBeGreaterThan(60);
  expect(new Faker({ locale: { music: { [entry]: ['Mine'] } } }).music[member]()).toBe('Mine');
  expect(() => new Faker({ locale: { music: { [entry]: null } } }).music[member]()).toThrow(`'music.${entry}'`);
});

it('has genres that there are, and titles in the language', () => {
  for (let i = 0; i < 50; i++) expect(musicGenres()).toContain(faker.music.genre());
  const greek = new Faker({ locale: [el, en, base], seed: 2 });
  for (const member of ['album', 'artist', 'songName'] as const) expect(greek.music[member]()).toMatch(/\p{sc=Grek}/u);
  expect(musicGenres()).toContain(greek.music.genre());
  const urdu = new Faker({ locale: [ur, en, base], seed: 2 });
  expect(urdu.music.songName()).toMatch(/\p{sc=Arab}/u);
  expect(urdu.music.artist()).toMatch(/^[A-Z]/);
});
