import type { SystemMimeTypeEntryDefinition } from '../../definitions/LocaleDefinition.ts';

/** The media types of a locale, and what follows from them. */
export class MediaTypes {
  /** `image/png`. */
  readonly names: readonly string[];
  /** What they begin with, `image`, each once. */
  readonly types: readonly string[];
  /** The extensions of their files, each once. */
  readonly extensions: readonly string[];
  readonly #entry: Readonly<Record<string, SystemMimeTypeEntryDefinition>>;

  /** @param entry `system.mime_type` */
  constructor(entry: Readonly<Record<string, SystemMimeTypeEntryDefinition>>) {
    this.#entry = entry;
    this.names = Object.keys(entry);
    this.types = [...new Set(this.names.map((name) => name.split('/')[0]!))];
    this.extensions = [...new Set(Object.values(entry).flatMap(({ extensions }) => extensions))];
  }

  /** The extensions of files of a media type; undefined for one that there is not. */
  extensionsOf(name: string): readonly string[] | undefined {
    return Object.hasOwn(this.#entry, name) ? this.#entry[name]!.extensions : undefined;
  }
}
