/** An entry of a compiled dictionary of MeCab. */
export interface MecabEntry {
  /** What the dictionary says of the word, in its own order. */
  readonly features: readonly string[];
  /** The higher, the rarer. */
  readonly cost: number;
}

const HEADER_BYTES = 72;
const TOKEN_BYTES = 16;
/** The magic number is the file's size, so changed. */
const MAGIC = 0xef718f77;

/**
 * The entries of `sys.dic`, a dictionary as MeCab compiles it: a header of ten integers and the name of the encoding, a trie of the words, which is not
 * needed where the features repeat the word, tokens of 16 bytes (two attributes of context, a part of speech, the cost and the place of
 * the features), and the features, each ended by a zero. Everything is little-endian.
 * @throws Error for another file
 */
export function mecabEntries(file: Buffer): readonly MecabEntry[] {
  const encoding = file.toString('latin1', 40, HEADER_BYTES).replace(/\0.*$/, '');
  const [trieBytes, tokenBytes, featureBytes] = [24, 28, 32].map((at) => file.readUInt32LE(at)) as [
    number,
    number,
    number,
  ];
  const tokens = HEADER_BYTES + trieBytes;
  const features = tokens + tokenBytes;
  if (
    (file.readUInt32LE(0) ^ MAGIC) >>> 0 !== file.length ||
    features + featureBytes !== file.length ||
    encoding !== 'UTF-8'
  ) {
    throw new Error(
      `no dictionary of MeCab in UTF-8: ${file.length} bytes, ${trieBytes}, ${tokenBytes} and ${featureBytes} inside, ${encoding}`,
    );
  }
  const entries: MecabEntry[] = [];
  for (let token = tokens; token < features; token += TOKEN_BYTES) {
    const start = features + file.readUInt32LE(token + 8);
    const text = file.toString('utf8', start, file.indexOf(0, start));
    entries.push({ features: text.split(','), cost: file.readInt16LE(token + 6) });
  }
  return entries;
}
