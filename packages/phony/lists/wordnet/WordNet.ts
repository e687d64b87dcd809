import type { SourceFolder } from '../SourceFolder.ts';

/** Parts of speech as WordNet names its files. */
export type Part = 'noun' | 'verb' | 'adj' | 'adv';

/** One sense: words that mean the same, the first the usual one. */
export interface Synset {
  readonly words: readonly string[];
  /** Of the more special senses, and of instances where asked for. */
  readonly hyponyms: readonly string[];
  /** The number of the lexicographer's file: 5 animals, 13 food, 18 persons, … */
  readonly file: number;
  readonly gloss: string;
}

const TYPES: Record<Part, string> = { noun: '1', verb: '2', adj: '3', adv: '4' };

/** The database of WordNet, read from the files of Princeton's format (wndb(5WN), senseidx(5WN)). */
export class WordNet {
  readonly #folder: SourceFolder;
  readonly #data = new Map<Part, ReadonlyMap<string, Synset>>();
  readonly #first = new Map<Part, ReadonlyMap<string, string>>();
  #senses: readonly Sense[] | undefined;

  constructor(folder: SourceFolder) {
    this.#folder = folder;
  }

  /** How often each lemma of a part of speech was tagged in the concordance texts, over all its senses. */
  counts(part: Part): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { lemma, count } of this.#sensesOf(part)) counts.set(lemma, (counts.get(lemma) ?? 0) + count);
    return counts;
  }

  /** How many senses each lemma of a part of speech has. */
  senseNumbers(part: Part): ReadonlyMap<string, number> {
    const numbers = new Map<string, number>();
    for (const { lemma } of this.#sensesOf(part)) numbers.set(lemma, (numbers.get(lemma) ?? 0) + 1);
    return numbers;
  }

  /** Whether a lemma is written without capitals in its most frequent sense: `polish`, not `america`. */
  isSmall(part: Part, lemma: string): boolean {
    const first = this.#firstSenses(part).get(lemma)!;
    return this.#synsets(part).get(first)!.words.includes(lemma.replace(/_/g, ' '));
  }

  /** The senses of a lemma, the most frequent first. */
  senses(part: Part, lemma: string): readonly Synset[] {
    const data = this.#synsets(part);
    return this.#senseIndex()
      .filter((sense) => sense.lemma === lemma && sense.type === TYPES[part])
      .sort((a, b) => a.number - b.number)
      .map(({ offset }) => data.get(offset)!);
  }

  /** All senses beneath one, itself left out, each once: nearest first. */
  below(root: Synset): readonly Synset[] {
    const data = this.#synsets('noun');
    const found = new Set<Synset>();
    let level: readonly Synset[] = [root];
    while (level.length > 0) {
      level = level.flatMap(({ hyponyms }) => hyponyms.map((offset) => data.get(offset)!)).filter((s) => !found.has(s));
      for (const synset of level) found.add(synset);
    }
    return [...found];
  }

  /** The place of each lemma's most frequent sense. */
  #firstSenses(part: Part): ReadonlyMap<string, string> {
    let first = this.#first.get(part);
    if (first === undefined) {
      first = new Map(
        this.#sensesOf(part).flatMap(({ lemma, number, offset }) => (number === 1 ? [[lemma, offset]] : [])),
      );
      this.#first.set(part, first);
    }
    return first;
  }

  #sensesOf(part: Part): readonly Sense[] {
    // 5 is the satellite adjective.
    return this.#senseIndex().filter(({ type }) => type === TYPES[part] || (part === 'adj' && type === '5'));
  }

  #synsets(part: Part): ReadonlyMap<string, Synset> {
    let synsets = this.#data.get(part);
    if (synsets === undefined) {
      const lines = this.#folder.text(`dict/data.${part}`).split('\n');
      synsets = new Map(lines.filter((line) => /^\d/.test(line)).map((line) => [line.slice(0, 8), parse(line)]));
      this.#data.set(part, synsets);
    }
    return synsets;
  }

  #senseIndex(): readonly Sense[] {
    this.#senses ??= this.#folder.lines('dict/index.sense').map((line) => {
      const [key, offset, number, count] = line.split(' ');
      const [lemma, rest] = key!.split('%');
      return { lemma: lemma!, type: rest![0]!, offset: offset!, number: Number(number), count: Number(count) };
    });
    return this.#senses;
  }
}

interface Sense {
  readonly lemma: string;
  readonly type: string;
  readonly offset: string;
  readonly number: number;
  readonly count: number;
}

/** A line of a data file: `offset file type count(hex) word lex_id … pointers symbol offset pos source/target … | gloss`. */
function parse(line: string): Synset {
  const [facts, gloss] = line.split(' | ');
  const cells = facts!.split(' ');
  const count = Number.parseInt(cells[3]!, 16);
  const words: string[] = [];
  for (let i = 0; i < count; i++) words.push(cells[4 + 2 * i]!.replace(/_/g, ' ').replace(/\(\w+\)$/, ''));
  const hyponyms: string[] = [];
  const pointers = Number(cells[4 + 2 * count]);
  for (let i = 0; i < pointers; i++) {
    const [symbol, offset] = cells.slice(5 + 2 * count + 4 * i);
    if (symbol === '~') hyponyms.push(offset!);
  }
  return { words, hyponyms, file: Number(cells[1]), gloss: gloss?.trim() ?? '' };
}
