import { createTokenizer, isWellFormed, type ModelTables } from '@phonyland/ngram';
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
  const tables = content.tables as ModelTables;
  // Every state but the empty context is the n-gram of an arc; more states than that would be paid for by nothing.
  if (tables.arcCounts.length > tables.tokens.length + 1) {
    throw damaged(
      'arcCounts',
      `${tables.arcCounts.length} states`,
      `at most one more than the ${tables.tokens.length} arcs`,
    );
  }
  checkOriginals(content.originals as Record<string, unknown> | null);
  (content.rows as readonly KeptRow[] | null)?.forEach(([text, weight], i) => {
    if (typeof text !== 'string' || text === '' || !isWellFormed(text)) throw damaged(`row ${i + 1}`, text, 'a text');
    if (typeof weight !== 'number' || !(weight > 0 && weight < Number.POSITIVE_INFINITY))
      throw damaged(`weight of row ${i + 1}`, weight, 'above 0');
  });
  return { ...(content as unknown as ModelContent), metadata };
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
  const { type, unit } = (tokenizer ?? {}) as { type: 'character'; unit: 'codePoint' };
  const checked = {
    name,
    locale,
    algorithm,
    order,
    smoothing,
    // The settings' own checks refuse what is unknown; their error becomes damage of the file.
    tokenizer: createTokenizer({ type, unit }).settings,
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
