import { faker as theirs } from '@faker-js/faker/locale/en';
import { faker as ours } from 'phony/faker';
import { freshCall } from '../measure/freshCall.ts';
import type { Measured, Result } from '../measure/Result.ts';

/** How long one round of one side is to take, in milliseconds, and how many of them count: the fastest of each side. */
const ROUND = 6;
const ROUNDS = 7;
/** How long each side runs before, in milliseconds. */
const WARM_UP = 60;

const LIST = ['a', 'b', 'c', 'd', 'e'];
const OBJECT = { a: 1, b: 2, c: 3 };
const SPAN = { from: 0, to: 1e12 };

/** What methods are called with that are of no use without. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  'date.between': [SPAN],
  'date.betweens': [SPAN],
  'helpers.fake': ['Hi {{person.firstName}}, you are {{number.int(99)}}'],
  'helpers.slugify': ['Hello, little World'],
  'helpers.replaceSymbols': ['##-??-**'],
  'helpers.fromRegExp': ['[A-Z]{3}-[0-9]{2,4}'],
  'helpers.shuffle': [LIST],
  'helpers.uniqueArray': [LIST, 3],
  'helpers.mustache': ['a {{b}} {{c}}', { b: '1', c: '2' }],
  'helpers.maybe': [() => 'x'],
  'helpers.objectKey': [OBJECT],
  'helpers.objectValue': [OBJECT],
  'helpers.objectEntry': [OBJECT],
  'helpers.enumValue': [OBJECT],
  'helpers.arrayElement': [LIST],
  'helpers.arrayElements': [LIST],
  'helpers.weightedArrayElement': [LIST.map((value, i) => ({ value, weight: i + 1 }))],
  'helpers.rangeToNumber': [{ min: 1, max: 9 }],
  'helpers.multiple': [() => 'x'],
  'string.fromCharacters': ['abcdef', 5],
};

const COMPOSITES: readonly string[] = [
  'person.fullName',
  'internet.email',
  'location.streetAddress',
  'company.name',
  'commerce.productName',
  'lorem.sentence',
];

/** How fast a method is in both libraries, in calls a second. */
export interface MethodSpeed {
  readonly path: string;
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
}

/** Row q: all methods of `phony/faker` against those of faker, by their geometric mean, the composed ones and the slowest. */
export function everyMethod(): Result[] {
  const speeds = measureMethods();
  const mean = Math.exp(speeds.reduce((sum, { ratio }) => sum + Math.log(ratio), 0) / speeds.length);
  const slowest = [...speeds].sort((a, b) => a.ratio - b.ratio).slice(0, 10);
  const shared = { row: 'q', unit: '× faker', larger: true };
  const composed = COMPOSITES.map((path): Measured => {
    const speed = speeds.find((one) => one.path === path)!;
    const measured = `phony ${millions(speed.ours)} · faker ${millions(speed.theirs)}`;
    return { ...shared, work: `phony/faker: ${path}()`, measured, value: speed.ratio, must: 3 };
  });
  return [
    {
      ...shared,
      work: `phony/faker: all ${speeds.length} methods without options, against faker /locale/en`,
      measured: `geometric mean; ${speeds.filter(({ ratio }) => ratio >= 1).length} are faster than faker's`,
      value: mean,
      must: 1.5,
      aim: 3,
    },
    ...composed,
    {
      ...shared,
      work: 'phony/faker: the ten slowest methods beside those of faker',
      measured: slowest.map(({ path, ratio }) => `${path} ${ratio.toFixed(2)}`).join(' · '),
      value: slowest[0]!.ratio,
      must: 0.5,
    },
  ];
}

/** Measures every method that faker has: both sides in turn, the fastest round of each. */
export function measureMethods(): MethodSpeed[] {
  const { warn } = console;
  // Faker tells at each call that a method of it is deprecated.
  console.warn = () => undefined;
  try {
    return methods().map(measure);
  } finally {
    console.warn = warn;
  }
}

function measure(path: string): MethodSpeed {
  const args = ARGUMENTS[path] ?? [];
  const sides = [ours, theirs].map((faker) => {
    faker.seed(1);
    const run = freshCall(methodAt(faker, path), args);
    return { run, count: countFor(run), best: 0 };
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (const side of sides) {
      const start = performance.now();
      const sink = side.run(side.count);
      const speed = (side.count / (performance.now() - start)) * 1000;
      if (!(sink >= 0)) throw new Error(`${path} did not do its work`);
      side.best = Math.max(side.best, speed);
    }
  }
  const [here, there] = sides.map(({ best }) => best) as [number, number];
  return { path, ours: here, theirs: there, ratio: here / there };
}

/** Warms up, and finds how many calls a round is. */
function countFor(run: (count: number) => number): number {
  const begin = performance.now();
  let calls = 0;
  let count = 1;
  while (performance.now() - begin < WARM_UP) {
    run(count);
    calls += count;
    count = Math.min(count * 2, 4096);
  }
  const start = performance.now();
  run(count);
  const each = Math.max((performance.now() - start) / count, 1e-6);
  return Math.max(1, Math.min(Math.ceil(ROUND / each), calls * 4));
}

/** The paths of all methods of faker, by reflection. */
function methods(): string[] {
  const {
    fakerCore: _,
    rawDefinitions: __,
    definitions: ___,
    ...modules
  } = theirs as unknown as Record<string, object>;
  return Object.entries(modules).flatMap(([module, held]) =>
    [...new Set([...Object.keys(held), ...Object.getOwnPropertyNames(Object.getPrototypeOf(held))])]
      .filter((name) => name !== 'constructor' && typeof (held as Record<string, unknown>)[name] === 'function')
      .map((name) => `${module}.${name}`),
  );
}

function methodAt(faker: object, path: string): (...given: unknown[]) => unknown {
  const [module, name] = path.split('.') as [string, string];
  return (faker as Record<string, Record<string, (...given: unknown[]) => unknown>>)[module]![name]!;
}

function millions(speed: number): string {
  return `${(speed / 1e6).toFixed(2)} M/s`;
}
