import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { MappingTable } from '../src/mapping/Mapping.ts';
import { CHANCE_TABLE } from '../src/tables/chance.ts';
import { FAKER_TABLE } from '../src/tables/faker.ts';
import { FALSO_TABLE } from '../src/tables/falso.ts';

const text = readFileSync(new URL('../../../docs/migrating.md', import.meta.url), 'utf8');
const OLDER = ['maskedNumber', 'avatarLegacy', 'urlPlaceholder', 'userName', 'color', 'unique'].map(
  (name, index) => `${['finance', 'image', 'image', 'internet', 'internet', 'helpers'][index]}.${name}`,
);
const mapped = (table: MappingTable, left: readonly string[] = []): number =>
  Object.entries(table).filter(([name, mapping]) => typeof mapping === 'function' && !left.includes(name)).length;

it('the documentation counts what the tables have', () => {
  expect(text).toContain(`${mapped(FAKER_TABLE, OLDER)} of ${Object.keys(FAKER_TABLE).length - OLDER.length} methods`);
  expect(text).toContain(`| ${mapped(FALSO_TABLE)} functions: \`randEmail`);
  expect(text).toContain(`| ${mapped(CHANCE_TABLE)} functions: \`const chance`);
});
