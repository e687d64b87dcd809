import {
  type BlockListData,
  createTokenizer,
  isWellFormed,
  LONGEST_PART,
  type ModelTables,
  SHORTEST_PART,
  type TokenizerSettings,
  WORD_SHAPES,
} from '@phonyland/ngram';
import type { KeptRow, ModelContent } from '../model/ModelContent.ts';
import { ALGORITHM, type ModelMetadata, STATED_FIELDS } from '../model/ModelMetadata.ts';
import { damaged, ModelFormatError } from './ModelFormatError.ts';

/**
 * Checks the parts of a model that came from a file or from JSON, so that their types are what they claim. How the tables
 * fit each other is `checkTables`' matter.
 * @throws ModelFormatError `MODEL_DAMAGED`, `MODEL_VERSION_UNSUPPORTED`
 */
export function checkContent(content: Record<keyof ModelContent, unknown>): ModelContent {
  const metadata = checkMetadata(content.metadata as Record<string, unknown>);
  checkStates('', content.tables as ModelTables);
  const spellings = content.spellings as Record<string, ModelTables> | undefined;
  if ((spellings !== undefined) !== (metadata.tokenizer.type === 'hybrid')) {
    throw damaged('spellings', typeof spellings, 'a map in hybrid models, and none in any other');
  }
  for (const [shape, tables] of Object.entries(spellings ?? {})) {
    if (!(WORD_SHAPES as readonly string[]).includes(shape)) {
      throw damaged('spellings', shape, `one of ${WORD_SHAPES.join(', ')}`);
    }
    checkStates(`spellings.${shape}.`, tables);
  }
  checkParagraphs(content.paragraphs as readonly number[] | undefined);
  checkBlocked(content.blocked as BlockListData | undefined);
  checkOriginals(content.originals as Record<string, unknown> | null);
  (content.rows as readonly KeptRow[] | null)?.forEach(([text, weight], i) => {
    if (typeof text !== 'string' || text === '' || !isWellFormed(text)) throw damaged(`row ${i + 1}`, text, 'a text');
    if (typeof weight !== 'number' || !(weight > 0 && weight < Number.POSITIVE_INFINITY))
      throw damaged(`weight of row ${i + 1}`, weight, 'above 0');
  });
  const { spellings: _spellings, paragraphs, blocked, ...rest } = content as unknown as ModelContent;
  return {
    ...rest,
    metadata,
    ...(spellings && { spellings }),
    ...(paragraphs && { paragraphs }),
    ...(blocked && { blocked }),
  };
}

/** Every state but the empty context is the n-gram of an arc; more states than that would be paid for by nothing. */
function checkStates(place: string, { arcCounts, tokens }: ModelTables): void {
  if (arcCounts.length <= tokens.length + 1) return;
  throw damaged(`${place}arcCounts`, `${arcCounts.length} states`, `at most one more than the ${tokens.length} arcs`);
}

function checkParagraphs(paragraphs: readonly number[] | undefined): void {
  if (paragraphs === undefined) return;
  const all = paragraphs.reduce((sum, count) => sum + count, 0);
  // One is drawn by a number of 32 bits.
  if (paragraphs[0] === 0 && all > 0 && all <= 0xffffffff) return;
  throw damaged('paragraphs', paragraphs.slice(0, 4), 'how many paragraphs have 0 (none), 1, 2, … sentences');
}

function checkBlocked(blocked: BlockListData | undefined): void {
  if (blocked === undefined) return;
  const { words, parts, heads, shortestPart, longestPart } = blocked;
  for (const [field, hashes] of Object.entries({ words, parts, heads })) {
    const at = hashes.findIndex((hash, i) => i > 0 && hash <= hashes[i - 1]!);
    if (at >= 0) throw damaged(`blocked.${field}[${at}]`, hashes[at], `more than ${hashes[at - 1]}, before it`);
  }
  const bounds = `${shortestPart} to ${longestPart} for ${parts.length} parts`;
  const fits =
    parts.length === 0
      ? shortestPart === 0 && longestPart === 0
      : Number.isInteger(shortestPart) &&
        Number.isInteger(longestPart) &&
        SHORTEST_PART <= shortestPart &&
        shortestPart <= longestPart &&
        longestPart <= LONGEST_PART;
  if (!fits)
    throw damaged('blocked', bounds, `from ${SHORTEST_PART} up to ${LONGEST_PART} letters, 0 to 0 without parts`);
  // Each part has one head, and several may share it.
  if (heads.length > parts.length || (heads.length === 0 && parts.length > 0)) {
    throw damaged('blocked.heads', heads.length, `as many as the ${parts.length} parts, or fewer that they share`);
  }
}

function checkMetadata(given: Record<string, unknown>): ModelMetadata {
  const { name, locale, algorithm, order, smoothing, tokenizer, rows, weight, ...rest } = given;
  for (const [field, value] of Object.entries({ name, locale, algorithm, ...rest })) {
    if (field in rest && !(STATED_FIELDS as readonly string[]).includes(field)) {
      throw damaged('metadata', field, `no other fields than this version knows`);
    }
    if (typeof value !== 'string' || value === '' || !isWellFormed(value)) {
      throw damaged(`metadata.${field}`, value, 'a text that is not empty');
    }
  }
  if (algorithm !== ALGORITHM) {
    throw new ModelFormatError(
      'MODEL_VERSION_UNSUPPORTED',
      `the model was made for the algorithm ${JSON.stringify(algorithm)}, this library runs ${JSON.stringify(ALGORITHM)}; update Phony to use it`,
      algorithm,
      ALGORITHM,
    );
  }
  if (smoothing !== 'none' && smoothing !== 'kneser-ney') {
    throw damaged('metadata.smoothing', smoothing, "'none' or 'kneser-ney'");
  }
  for (const [field, value] of Object.entries({ rows, weight })) {
    if (typeof value !== 'number' || !(value > 0 && value <= Number.MAX_SAFE_INTEGER)) {
      throw damaged(`metadata.${field}`, value, 'a number above 0');
    }
  }
  const { type, unit, minCount } = (tokenizer ?? {}) as TokenizerSettings;
  const checked = {
    name,
    locale,
    algorithm,
    order,
    smoothing,
    // The settings' own checks refuse what is unknown; their error becomes damage of the file.
    tokenizer: createTokenizer({ type, unit, minCount } as TokenizerSettings).settings,
    rows,
    weight,
    ...rest,
  };
  return checked as ModelMetadata;
}

function checkOriginals(originals: Record<string, unknown> | null): void {
  if (originals === null) return;
  const { size, seed, segmentLength, slots } = originals as Record<string, number> & { slots: Uint8Array };
  const slotCount = slots.length;
  for (const [field, value] of Object.entries({ size, seed, segmentLength })) {
    if (!Number.isSafeInteger(value) || value! < 0) throw damaged(`originals.${field}`, value, 'an integer from 0');
  }
  if (size === 0) return;
  const powerOfTwo = segmentLength! > 0 && segmentLength! <= 1 << 24 && (segmentLength! & (segmentLength! - 1)) === 0;
  if (!powerOfTwo || slotCount % segmentLength! !== 0 || slotCount < 3 * segmentLength!) {
    throw damaged('originals', `${slotCount} slots in segments of ${segmentLength}`, 'at least three whole segments');
  }
}
