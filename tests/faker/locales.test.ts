import * as theirs from '@faker-js/faker';
import { describe, expect, test, vi } from 'vitest';
import * as ours from '../../packages/phony/src/faker/index.ts';
import { CASES } from './cases/index.ts';
import { methodAt } from './methods.ts';
import { isAmong, shapeOf } from './shapeOf.ts';

vi.spyOn(console, 'warn').mockImplementation(() => undefined);

/** How many values of theirs tell which shapes there are, and how many of ours are held against them. */
const THEIRS = 30;
const OURS = 8;

/** Ways to call methods whose outcome depends on the locale, besides the plain one. */
const FURTHER: Readonly<Record<string, readonly unknown[][]>> = {
  'date.month': [[{ abbreviated: true }], [{ context: true }], [{ abbreviated: true, context: true }]],
  'date.weekday': [[{ abbreviated: true }], [{ context: true }]],
  'location.state': [[{ abbreviated: true }]],
  'location.streetAddress': [[true]],
  'location.direction': [[{ abbreviated: true }]],
  'location.cardinalDirection': [[{ abbreviated: true }]],
  'location.ordinalDirection': [[{ abbreviated: true }]],
  'person.firstName': [['female'], ['male']],
  'person.lastName': [['female'], ['male']],
  'person.middleName': [['female'], ['male']],
  'person.prefix': [['female'], ['male']],
  'person.fullName': [[{ sex: 'female' }], [{ sex: 'male' }]],
  'phone.number': [[{ style: 'national' }], [{ style: 'international' }], [{ style: 'human' }], [{ style: 'mobile' }]],
};

/** Where we differ and mean to. */
const MEANT: readonly string[] = [
  // The Chinese post wants an address on lines.
  'zh_CN location.postalAddress() gives lines of text, not text',
];

const shared = Object.keys(theirs.allFakers).filter((code) => code in ours.allFakers) as (keyof typeof ours.allFakers &
  keyof typeof theirs.allFakers)[];

test('most locales of faker are here', () => {
  expect(shared.length).toBeGreaterThan(45);
});

describe.each(shared)('%s', (code) => {
  test('has a value wherever faker has one', () => {
    const [there, here] = [theirs.allFakers[code], ours.allFakers[code]];
    there.seed(1);
    here.seed(1);
    const problems: string[] = [];
    for (const path of Object.keys(CASES)) {
      const lists = [CASES[path]![0]!.args, ...(FURTHER[path] ?? [])];
      for (const args of lists) {
        const rival = outcomes(there, path, args, THEIRS);
        // What faker has nothing for may be here or not.
        if (rival.error !== undefined) continue;
        const own = outcomes(here, path, args, OURS);
        const call = `${path}(${JSON.stringify(args).slice(1, -1)})`;
        if (own.error !== undefined) problems.push(`${call}: ${own.error}`);
        else if ([...own.shapes].some((shape) => !isAmong(shape, rival.shapes)))
          problems.push(`${call} gives ${[...own.shapes].join(' or ')}, not ${[...rival.shapes].join(' or ')}`);
      }
    }
    expect(problems.filter((problem) => !MEANT.includes(`${code} ${problem}`))).toEqual([]);
  });

  test('names the locale as faker does', () => {
    const { code: name, language, dir, script } = theirs.allFakers[code].getMetadata();
    expect(ours.allFakers[code].getMetadata()).toMatchObject(
      Object.fromEntries(
        Object.entries({ code: name, language, dir, script }).filter(([, value]) => value !== undefined),
      ),
    );
  });
});

interface Outcomes {
  readonly shapes: ReadonlySet<string>;
  readonly error?: string;
}

/** The shapes of some values, or why there are none. */
function outcomes(faker: object, path: string, args: readonly unknown[], count: number): Outcomes {
  const shapes = new Set<string>();
  try {
    for (let i = 0; i < count; i++) shapes.add(shapeOf(methodAt(faker, path)(...args)));
  } catch (error) {
    return { shapes, error: String(error).slice(0, 160) };
  }
  return { shapes };
}
