import {
  ArgumentError,
  type Assertion,
  countCodePoints,
  GenerationError,
  MOST_REDRAWS,
  type PatternNode,
  patternTree,
  type RandomStream,
} from '@phonyland/language-generator';
import type { Handed } from './handedOut.ts';
import { plausibleSet } from './plausibleSet.ts';

/** In code points: a pattern whose texts may be longer is refused. */
const MOST_LENGTH = 1_000_000;

/** What has to hold at a place of the text, as soon as all of it is known. */
interface Demand {
  readonly assertion: Assertion;
  readonly place: number;
}

/** A part of a pattern that writes its code points behind those that are there. */
interface Part {
  write(random: RandomStream, text: number[], demands: Demand[]): void;
  /** The longest text in code points. */
  readonly longest: number;
  /** In how many ways it can be written: no fewer than it has texts. */
  readonly ways: number;
}

/**
 * Texts that a pattern matches as a whole. Each way of an alternative is as likely as the others, each number of repetitions too, and
 * each character of a class; where the pattern repeats without end, up to so many times more than the least.
 * @param pattern its source and flags as `/source/flags`
 * @param path of the generator, which messages name
 * @throws ArgumentError as `patternTree`, `PATTERN_TOO_LARGE`; when drawn, GenerationError `UNSATISFIABLE`
 */
export function patternTexts(pattern: string, most: number, path: string): Handed<string> {
  const whole = partOf(patternTree(pattern), patternTree(withoutCase(pattern)), most);
  if (whole.ways === 0) throw unsatisfiable(path, pattern, 'no text matches it: a class has no characters');
  if (whole.longest > MOST_LENGTH) {
    throw new ArgumentError(
      'PATTERN_TOO_LARGE',
      `${path}: pattern ${pattern}: its texts may be longer than ${MOST_LENGTH} characters; repeat less, or set a smaller repeatLimit`,
      { details: { pattern, most: MOST_LENGTH } },
    );
  }
  return {
    draw: (random) => {
      for (let attempt = 0; attempt <= MOST_REDRAWS; attempt++) {
        const text: number[] = [];
        const demands: Demand[] = [];
        whole.write(random, text, demands);
        if (demands.every(({ assertion, place }) => holds(assertion, text, place))) return textOf(text);
      }
      throw unsatisfiable(path, pattern, `none of ${MOST_REDRAWS} texts had ^, $, \\b and \\B where they have to be`);
    },
    capacity: whole.ways <= Number.MAX_SAFE_INTEGER ? whole.ways : undefined,
  };
}

function unsatisfiable(path: string, pattern: string, why: string): GenerationError {
  return new GenerationError('UNSATISFIABLE', `${path}: pattern ${pattern}: ${why}; take out what cannot be met`, {
    details: { pattern },
  });
}

/** @param written the same pattern, read as if the case of letters did count */
function partOf(node: PatternNode, written: PatternNode, most: number): Part {
  switch (node.type) {
    case 'one_of':
      return oneOf(plausibleSet(node.set, (written as typeof node).set));
    case 'assertion': {
      const { assertion } = node;
      return { write: (_, text, demands) => demands.push({ assertion, place: text.length }), longest: 0, ways: 1 };
    }
    case 'sequence': {
      const parts = partsOf(node.nodes, written, most);
      return {
        write: (random, text, demands) => {
          for (const part of parts) part.write(random, text, demands);
        },
        longest: parts.reduce((sum, { longest }) => sum + longest, 0),
        ways: parts.reduce((product, { ways }) => product * ways, 1),
      };
    }
    case 'alternatives': {
      const parts = partsOf(node.nodes, written, most);
      return {
        write: (random, text, demands) => parts[random.below(parts.length)]!.write(random, text, demands),
        longest: Math.max(...parts.map(({ longest }) => longest)),
        ways: parts.reduce((sum, { ways }) => sum + ways, 0),
      };
    }
    case 'repeat':
      return repeated(partOf(node.node, (written as typeof node).node, most), node.min, node.max, most);
  }
}

function partsOf(nodes: readonly PatternNode[], written: PatternNode, most: number): Part[] {
  return nodes.map((each, i) => partOf(each, (written as { nodes: readonly PatternNode[] }).nodes[i]!, most));
}

/** One code point of a set; of an empty one, which nothing matches, what never holds. */
function oneOf(set: readonly number[]): Part {
  const count = countCodePoints(set);
  return {
    write: (random, text, demands) => {
      if (count === 0) {
        demands.push({ assertion: 'text_end', place: -1 });
        return;
      }
      let place = random.below(count);
      let range = 0;
      for (let size = set[1]! - set[0]!; place >= size; size = set[range + 1]! - set[range]!) {
        place -= size;
        range += 2;
      }
      text.push(set[range]! + place);
    },
    longest: 1,
    ways: count,
  };
}

function repeated(part: Part, least: number, max: number, most: number): Part {
  // What takes no place says the same however often it is said.
  const once = part.longest === 0 ? 1 : Number.POSITIVE_INFINITY;
  const min = Math.min(least, once);
  const last = Math.min(max === Number.POSITIVE_INFINITY ? min + most : max, once);
  let ways = 0;
  // Beyond what can be counted no more needs to be added.
  for (let times = min; times <= last && ways <= Number.MAX_SAFE_INTEGER; times++) {
    ways += part.ways ** times;
    // More times the same one way: each is a text of its own at most.
    if (part.ways <= 1) {
      ways += last - times;
      break;
    }
  }
  return {
    write: (random, text, demands) => {
      const times = min + random.below(last - min + 1);
      for (let i = 0; i < times; i++) part.write(random, text, demands);
    },
    longest: part.longest * last,
    ways,
  };
}

function holds(assertion: Assertion, text: readonly number[], place: number): boolean {
  switch (assertion) {
    case 'text_start':
      return place === 0;
    case 'text_end':
      return place === text.length;
    case 'line_start':
      return place === 0 || endsLine(text[place - 1]!);
    case 'line_end':
      return place === text.length || endsLine(text[place]!);
    case 'word_boundary':
      return isWord(text[place - 1]) !== isWord(text[place]);
    case 'inside_word':
      return isWord(text[place - 1]) === isWord(text[place]);
  }
}

function endsLine(codePoint: number): boolean {
  return codePoint === 0x0a || codePoint === 0x0d || codePoint === 0x2028 || codePoint === 0x2029;
}

function isWord(codePoint: number | undefined): boolean {
  return codePoint !== undefined && codePoint < 0x80 && /\w/.test(String.fromCharCode(codePoint));
}

function textOf(codePoints: readonly number[]): string {
  let text = '';
  for (const codePoint of codePoints) text += String.fromCodePoint(codePoint);
  return text;
}

/** A pattern without its flag `i`. */
function withoutCase(pattern: string): string {
  const flags = pattern.lastIndexOf('/') + 1;
  return pattern.slice(0, flags) + pattern.slice(flags).replace('i', '');
}
