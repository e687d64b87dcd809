import sources from './sources.json' with { type: 'json' };

/** A package, or a file of this folder, that lists are made from. */
export interface Source {
  readonly id: string;
  /** `own`: the rows stand in the recipe itself; `file`: files in `data/<id>/`. */
  readonly registry: 'npm' | 'debian' | 'file' | 'own';
  /** The name in the registry; for files, where they were taken from. */
  readonly package: string;
  readonly version: string;
  /** What `npm pack` states, or `sha256-` and the hexadecimal digest of Debian's file; the build refuses another file. */
  readonly integrity?: string;
  readonly licence: string;
  /** Where the data come from in the end. */
  readonly url: string;
  readonly about: string;
  /** The line that names whom the licence asks to name; goes to NOTICE. */
  readonly notice: string;
}

export const SOURCES: readonly Source[] = sources as readonly Source[];

/** The source with an id; throws where there is none. */
export function sourceOf(id: string): Source {
  const source = SOURCES.find((source) => source.id === id);
  if (source === undefined) throw new Error(`sources.json has no source "${id}"`);
  return source;
}
