import { codePointRange, complement, EVERY_CODE_POINT, hasCodePoint } from './CodePointSet.ts';
import { LINE_TERMINATORS } from './namedSets.ts';
import type { PatternNode } from './PatternNode.ts';
import { PatternReader } from './PatternReader.ts';
import type { PatternText } from './PatternText.ts';
import { parseClass } from './parseClass.ts';
import { parseEscape } from './parseEscape.ts';
import { patternTooLarge } from './patternErrors.ts';
import { unicodeProperty } from './unicode/unicodeProperty.ts';
import type { WorkBudget } from './WorkBudget.ts';

/** In UTF-16 code units. */
export const MOST_PATTERN_LENGTH = 4096;
/** Groups within groups. */
export const MOST_PATTERN_DEPTH = 128;

/**
 * Reads the source of a pattern by the grammar of ECMAScript 2025 (with Annex B without the flags `u` and `v`, but for its
 * octal escapes and escaped letters), all in code points.
 * @throws ArgumentError `INVALID_PATTERN`, `PATTERN_NOT_REGULAR`; `PATTERN_TOO_LARGE` for a source beyond the numbers above
 */
export function parsePattern(pattern: PatternText, budget: WorkBudget): PatternNode {
  if (pattern.source.length > MOST_PATTERN_LENGTH) {
    throw patternTooLarge(pattern, 'characters to write', MOST_PATTERN_LENGTH);
  }
  return new PatternParser(pattern, budget).parse();
}

class PatternParser {
  readonly #reader: PatternReader;
  readonly #literals = new Map<string, PatternNode>();
  /** The names of groups that can match together with what is read now. */
  #names: ReadonlySet<string> = new Set();
  #depth = 0;

  constructor(pattern: PatternText, budget: WorkBudget) {
    this.#reader = new PatternReader(pattern, budget);
  }

  parse(): PatternNode {
    const node = this.#alternatives();
    if (!this.#reader.done)
      throw this.#reader.invalid(this.#reader.position, 'a group is closed that was never opened');
    return node;
  }

  #alternatives(): PatternNode {
    const namesBefore = this.#names;
    const names = new Set(namesBefore);
    const nodes: PatternNode[] = [];
    do {
      // Alternatives exclude each other: they may use the same names.
      this.#names = namesBefore;
      nodes.push(this.#sequence());
      for (const name of this.#names) names.add(name);
    } while (this.#reader.eat('|'));
    this.#names = names;
    return nodes.length === 1 ? nodes[0]! : { type: 'alternatives', nodes };
  }

  #sequence(): PatternNode {
    const reader = this.#reader;
    const nodes: PatternNode[] = [];
    while (!reader.done && !reader.sees('|') && !reader.sees(')')) nodes.push(this.#term());
    return { type: 'sequence', nodes };
  }

  #term(): PatternNode {
    const reader = this.#reader;
    const { multiline } = reader.pattern;
    if (reader.eat('^')) return { type: 'assertion', assertion: multiline ? 'line_start' : 'text_start' };
    if (reader.eat('$')) return { type: 'assertion', assertion: multiline ? 'line_end' : 'text_end' };
    if (reader.eat('\\b')) return { type: 'assertion', assertion: 'word_boundary' };
    if (reader.eat('\\B')) return { type: 'assertion', assertion: 'inside_word' };
    return this.#quantified(this.#atom());
  }

  #atom(): PatternNode {
    const reader = this.#reader;
    const { strict, dotAll } = reader.pattern;
    const position = reader.position;
    if (this.#bounds() !== undefined) throw reader.invalid(position, 'there is nothing to repeat');
    const char = reader.next();
    switch (char) {
      case '(':
        return this.#group(position);
      case '[':
        return { type: 'one_of', set: parseClass(reader) };
      case '.':
        return { type: 'one_of', set: dotAll ? EVERY_CODE_POINT : complement(LINE_TERMINATORS) };
      case '\\': {
        const escaped = parseEscape(reader, false);
        if (typeof escaped === 'number') return this.#literal(String.fromCodePoint(escaped));
        return { type: 'one_of', set: reader.caseClosed(escaped) };
      }
      case '{':
      case '}':
      case ']':
        if (strict) throw reader.invalid(position, `"${char}" has to be escaped`);
    }
    return this.#literal(char);
  }

  #literal(char: string): PatternNode {
    let node = this.#literals.get(char);
    if (node === undefined) {
      node = { type: 'one_of', set: this.#reader.caseClosed(codePointRange(char.codePointAt(0)!)) };
      this.#literals.set(char, node);
    }
    return node;
  }

  #quantified(node: PatternNode): PatternNode {
    const { position } = this.#reader;
    const bounds = this.#bounds();
    if (bounds === undefined) return node;
    // Taking as few as possible finds another match first, but matches the same texts.
    this.#reader.eat('?');
    if (bounds.max < bounds.min) throw this.#reader.invalid(position, 'the numbers of a quantifier are out of order');
    return { type: 'repeat', node, ...bounds };
  }

  #bounds(): { min: number; max: number } | undefined {
    const reader = this.#reader;
    if (reader.eat('*')) return { min: 0, max: Number.POSITIVE_INFINITY };
    if (reader.eat('+')) return { min: 1, max: Number.POSITIVE_INFINITY };
    if (reader.eat('?')) return { min: 0, max: 1 };
    const braced = reader.match(/\{(\d+)(?:(,)(\d*))?\}/y);
    if (braced === null) return undefined;
    const min = Number(braced[1]);
    if (braced[2] === undefined) return { min, max: min };
    return { min, max: braced[3] === '' ? Number.POSITIVE_INFINITY : Number(braced[3]) };
  }

  #group(opened: number): PatternNode {
    const reader = this.#reader;
    if (reader.eat('?')) this.#groupKind(opened);
    this.#depth++;
    if (this.#depth > MOST_PATTERN_DEPTH) {
      throw patternTooLarge(reader.pattern, 'groups within groups', MOST_PATTERN_DEPTH);
    }
    const node = this.#alternatives();
    this.#depth--;
    if (!reader.eat(')')) throw reader.invalid(opened, 'a group is opened and never closed');
    return node;
  }

  /** Reads what makes a group special, which for the texts that match is nothing or too much. */
  #groupKind(opened: number): void {
    const reader = this.#reader;
    if (reader.eat(':')) return;
    if (reader.match(/<?[=!]/y)) {
      const construct = reader.pattern.source.startsWith('(?<', opened) ? 'look-behind' : 'look-ahead';
      throw reader.notRegular(opened, construct, 'say in one pattern what the whole text has to look like');
    }
    if (reader.match(/[a-z]*(?:-[a-z]*)?:/y)) {
      throw reader.notRegular(opened, 'inline modifiers', 'give the flags to the whole pattern');
    }
    const named = reader.match(/<([^>]*)>/y);
    if (named === null) throw reader.invalid(opened, 'a group begins with "(?" and goes on with no known kind');
    const name = named[1]!;
    if (!isGroupName(name)) throw reader.invalid(opened, `"${name}" is not a name for a group`);
    if (this.#names.has(name)) throw reader.invalid(opened, `a second group is named "${name}"`);
    this.#names = new Set([...this.#names, name]);
  }
}

function isGroupName(name: string): boolean {
  const first = unicodeProperty('ID_Start')!;
  const rest = unicodeProperty('ID_Continue')!;
  const fits = (char: string, i: number): boolean =>
    '$_'.includes(char) || hasCodePoint(i === 0 ? first : rest, char.codePointAt(0)!);
  return name !== '' && Array.from(name).every(fits);
}
