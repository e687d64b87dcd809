import { describe, expect, it } from 'vitest';
import type { ModelEntry, ModelManifest } from '../src/ModelManifest.ts';
import { buildModels } from './buildModels.ts';
import { kindTable } from './kindTable.ts';
import { modelTable } from './modelTable.ts';
import { noticeText } from './noticeText.ts';
import { descriptions, outputs } from './outputs.ts';
import { shippedIndex } from './shippedIndex.ts';
import { FILE, folderWith, recipeWith, SURNAMES } from './testData.ts';

const models = buildModels([recipeWith()], folderWith({ [FILE]: SURNAMES }));
const { entry } = models[0]!;
const README = '# M\n\n<!-- begin models -->\n<!-- end models -->\n\nMore.\n';

/** A manifest of entries like the one above, with what differs. */
const manifestWith = (...changes: Partial<ModelEntry>[]): ModelManifest => ({
  version: 2,
  models: changes.map((change) => ({ ...entry, ...change })),
});

describe('outputs', () => {
  it('are the assets and what follows from the manifest', () => {
    expect([...outputs(models, README).keys()]).toEqual([
      'assets/en-US/person_last.phony',
      'manifest.json',
      'src/shipped.json',
      'NOTICE',
      'MODELS.md',
      'README.md',
    ]);
  });

  it('have a model a line in the manifest', () => {
    const text = descriptions(manifestWith({}, { locale: 'tr' }), README).get('manifest.json')!;
    expect(JSON.parse(text)).toEqual(manifestWith({}, { locale: 'tr' }));
    expect(text.trim().split('\n')).toHaveLength(4);
    expect(text.endsWith('}\n')).toBe(true);
  });
});

describe('kindTable', () => {
  it('adds up each kind, and all', () => {
    const table = kindTable(
      manifestWith({ bytes: 1024 }, { locale: 'tr', bytes: 3000 }, { name: 'city_names', bytes: 2_000_000 }),
    );
    expect(table).toBe(
      [
        '',
        '| model | locales | all together | largest |',
        '|---|--:|--:|--:|',
        '| `city_names` | 1 | 1,954 KiB | 1,954 KiB |',
        '| `person_last` | 2 | 4 KiB | 3 KiB |',
        '| all | 3 | 1,958 KiB | 1,954 KiB |',
        '',
      ].join('\n'),
    );
  });
});

describe('modelTable', () => {
  it('has a table for each locale, a row for each model', () => {
    const metrics = { ...entry.metrics, natsPerCharacter: null, novelty: 0.004, distinct: 12_345, malformed: 0.0312 };
    const text = modelTable(
      manifestWith({ licence: 'A | B', rows: 4000, bytes: 2048 }, { locale: 'tr', name: 'city_names', metrics }),
    );
    expect(text.match(/^## .*$/gm)).toEqual(['## `en-US`', '## `tr`']);
    expect(text).toMatch(
      /^\| `person_last` \| 4,000 \| 2\.0 KiB \| \d\.\d\d \| \d+ % \| [\d,]+ \| \S+ % \| A \\\| B \|$/m,
    );
    expect(text).toMatch(/^\| `city_names` \| 45 \| [\d.]+ KiB \| {2}\| 0\.40 % \| 12,345 \| 3 % \|/m);
  });
});

describe('shippedIndex', () => {
  it('names each licence once, and each model in a line', () => {
    const index = JSON.parse(
      shippedIndex(
        manifestWith(
          { licence: 'MIT' },
          { locale: 'tr', licence: 'CC0', rows: 7 },
          { locale: 'vi', licence: 'MIT', bytes: 9 },
        ),
      ),
    ) as unknown;
    const { version, rows, bytes } = entry;
    expect(index).toEqual({
      licences: ['CC0', 'MIT'],
      models: [
        ['en-US', 'person_last', version, rows, bytes, 1],
        ['tr', 'person_last', version, 7, bytes, 0],
        ['vi', 'person_last', version, rows, 9, 1],
      ],
    });
  });
});

describe('noticeText', () => {
  const notice = noticeText(
    manifestWith(
      {
        attribution: 'Bureau of Names',
        licence: 'CC-BY 4.0 (page)',
        source: 'npm names@1.0.0 a/b.txt; GitHub a/b@12 c',
      },
      { attribution: 'Bureau of Names', licence: 'CC0-1.0', source: 'a register', locale: 'tr' },
      { attribution: 'Ada', licence: 'MIT + Apache-2.0', source: 'npm ada@2.0.0', locale: 'vi' },
    ),
  );

  it('groups by who is owed, with all licences, where from, and what', () => {
    expect(notice).toContain(
      [
        'Bureau of Names',
        '  Licence: CC-BY 4.0 (page) | CC0-1.0',
        '  Source: npm names@1.0.0, GitHub a/b@12, a register',
        '  Models: en-US/person_last, tr/person_last',
        '',
        'Ada',
      ].join('\n'),
    );
  });

  it('names those of the block lists that are in the models, and not those that are for measuring', () => {
    expect(notice).toMatch(/Shutterstock.*CC BY 4\.0/);
    expect(notice).toContain('npm cuss@2.2.0');
    expect(notice).not.toContain('glin-profanity');
  });

  it('gives addresses, or texts where they have to travel along, of what occurs', () => {
    expect(notice).toContain('CC0 1.0: https://creativecommons.org/publicdomain/zero/1.0/legalcode');
    expect(notice).toContain('CC BY 4.0: https://creativecommons.org/licenses/by/4.0/legalcode');
    expect(notice).toContain('MIT:\n\nPermission is hereby granted');
    expect(notice).toMatch(/Apache-2\.0:\n\n\s*Apache License[\s\S]*END OF TERMS AND CONDITIONS/);
    expect(notice).not.toContain('IPADIC');
    expect(notice).not.toContain('Alberta');
  });
});
