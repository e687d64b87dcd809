import type { Recipe } from '../Recipe.ts';

type Database = Record<
  string,
  { readonly source?: string; readonly extensions?: readonly string[]; readonly compressible?: boolean }
>;

/**
 * Whether a type is one that IANA or Apache knows, and of the hundreds of a vendor's own types one in wide use: the database knows of
 * these whether they can be compressed, which it only guesses for XML.
 */
function isKnown(name: string, { source, compressible }: Database[string]): boolean {
  if (source !== 'iana' && source !== 'apache') return false;
  return !name.includes('/vnd.') || (compressible !== undefined && !name.endsWith('+xml'));
}

/** The media types that files have. */
export const recipe: Recipe = {
  sources: ['mime-db'],
  make(open) {
    const rows = Object.entries(open('mime-db').json<Database>('db.json'))
      .filter(([name, type]) => type.extensions !== undefined && isKnown(name, type))
      .map(([name, { extensions }]) => ({ name, extensions: extensions! }));
    return {
      mediaTypes: {
        about:
          'The media types (MIME types) of IANA and Apache that file extensions are known for, from mime-db; of vendors’ types (vnd.) those in wide use.',
        type: 'MediaType',
        fields: {
          name: { kind: 'text', about: 'Type and subtype: `image/png`.' },
          extensions: { kind: 'texts', about: 'File extensions without the dot, the usual one first.' },
        },
        rows,
      },
    };
  },
};
