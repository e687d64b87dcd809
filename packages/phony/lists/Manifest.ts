/** What `manifest.json` tells of the generated modules. */
export interface Manifest {
  /** By the name of the module, `src/lists/<name>.ts`. */
  readonly modules: Record<string, ManifestModule>;
}

export interface ManifestModule {
  /** Of the generated file, as hexadecimal digits. */
  readonly sha256: string;
  /** Of the generated file. */
  readonly bytes: number;
  /** Registry, name and version of each source. */
  readonly sources: readonly string[];
  readonly licences: readonly string[];
  /** By exported name. */
  readonly lists: Record<string, { readonly rows: number; readonly type: string; readonly about: string }>;
}
