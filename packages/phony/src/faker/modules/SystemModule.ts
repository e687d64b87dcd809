import { type Source, sourceOf } from '@phonyland/language-generator';
import { COMMON_EXTENSIONS } from '../../modules/system/files.ts';
import { drawHex } from '../core/drawHex.ts';
import { drawNumberOf } from '../core/drawNumberOf.ts';
import { drawInt, drawOne, type NumberOrRange } from '../core/draws.ts';
import { isOwnEntry } from '../core/isOwnEntry.ts';
import { ModuleBase } from '../core/ModuleBase.ts';
import { drawFrom } from '../definitions/Supply.ts';
import { FakerError } from '../FakerError.ts';
import { native } from '../locales/native.ts';
import { cronText } from './system/cronText.ts';
import { MediaTypes } from './system/MediaTypes.ts';

const COMMON_TYPES = ['application', 'audio', 'image', 'text', 'video'] as const;
const INTERFACE_TYPES = ['en', 'wl', 'ww'] as const;
const INTERFACE_SCHEMAS = ['index', 'slot', 'mac', 'pci'] as const;
/** What begins no word of a file's name, or does not belong into it. */
const BETWEEN_WORDS = /[\s/\\'’-]+/g;

/** Files and versions. */
export class SystemModule extends ModuleBase {
  #mediaTypes: MediaTypes | undefined;
  /** Of names of files; null where the words are a user's. */
  #names: Source<string> | null | undefined;

  /**
   * The name of a file, words with `_` between: `brisk_lantern.pdf`.
   * @param options.extensionCount how many extensions it has, or a range of that; default 1
   * @throws FakerError where the maximum is below the minimum, and where the locale has no words or no media types
   */
  fileName(options: { extensionCount?: NumberOrRange } = {}): string {
    const { randomizer } = this.core;
    const count = drawNumberOf(randomizer, options.extensionCount ?? 1);
    let name = this.#baseName();
    for (let i = 1; i <= count; i++) name += `.${this.fileExt()}`;
    return name;
  }

  /**
   * The name of a file with an extension that everybody knows.
   * @param extension without the dot; default, and for an empty one: one as `commonFileExt` gives it
   * @throws FakerError where the locale has no words
   */
  commonFileName(extension?: string): string {
    const name = this.#baseName();
    return `${name}.${extension ? extension : this.commonFileExt()}`;
  }

  /**
   * A media type of files: `image/png`.
   * @throws FakerError where the locale has none, the entry `system.mime_type`
   */
  mimeType(): string {
    return this.#some(this.#types().names);
  }

  /** What media types that everybody knows begin with: `audio`. */
  commonFileType(): string {
    return drawOne(this.core.randomizer, COMMON_TYPES);
  }

  /** An extension of files, without the dot, that everybody knows. */
  commonFileExt(): string {
    return drawOne(this.core.randomizer, COMMON_EXTENSIONS);
  }

  /**
   * What media types begin with: `font`.
   * @throws FakerError where the locale has none, the entry `system.mime_type`
   */
  fileType(): string {
    return this.#some(this.#types().types);
  }

  /**
   * An extension of files, without the dot.
   * @param mimeType of which media type; default any
   * @throws FakerError for one that the locale has not, the entry `system.mime_type`
   */
  fileExt(mimeType?: string): string {
    const types = this.#types();
    if (mimeType === undefined) return this.#some(types.extensions);
    const extensions = types.extensionsOf(mimeType);
    if (extensions === undefined) throw new FakerError(`The media type '${mimeType}' is not known.`);
    return this.#some(extensions);
  }

  /**
   * A directory of a Unix system: `/var/log`.
   * @throws FakerError where the locale has none, the entry `system.directory_path`
   */
  directoryPath(): string {
    return this.pick('system', 'directory_path');
  }

  /**
   * A file of a Unix system with its path: `/var/log/brisk_lantern.pdf`.
   * @throws FakerError as `directoryPath` and `fileName`
   */
  filePath(): string {
    return `${this.directoryPath()}/${this.fileName()}`;
  }

  /** A version by Semantic Versioning: major 0 to 9, minor and patch 0 to 20. */
  semver(): string {
    const { randomizer } = this.core;
    return `${drawInt(randomizer, 0, 9)}.${drawInt(randomizer, 0, 20)}.${drawInt(randomizer, 0, 20)}`;
  }

  /**
   * The name of a network interface as Linux gives it (systemd.net-naming-scheme): `enp5s0f1d0`.
   * @param options.interfaceType `en`: Ethernet; `wl`: wireless; `ww`: mobile broadband. Default any
   * @param options.interfaceSchema what the name is made of: `index`: the number of a device on board; `slot`: of a hot-plug slot; `mac`: the
   *   hardware address; `pci`: the place on the bus. Default any
   * @throws FakerError for another schema
   */
  networkInterface(
    options: { interfaceType?: 'en' | 'wl' | 'ww'; interfaceSchema?: 'index' | 'slot' | 'mac' | 'pci' } = {},
  ): string {
    const { randomizer } = this.core;
    const {
      interfaceType = drawOne(randomizer, INTERFACE_TYPES),
      interfaceSchema = drawOne(randomizer, INTERFACE_SCHEMAS),
    } = options;
    switch (interfaceSchema) {
      case 'index':
        return `${interfaceType}o${this.#digit()}`;
      case 'slot':
        return `${interfaceType}s${this.#digit()}${this.#part('f')}${this.#part('d')}`;
      case 'mac':
        return `${interfaceType}x${drawHex(randomizer, 12)}`;
      case 'pci':
        return `${this.#part('P')}${interfaceType}p${this.#digit()}s${this.#digit()}${this.#part('f')}${this.#part('d')}`;
      default:
        throw new FakerError(
          `There is no schema '${String(interfaceSchema)}': it must be one of ${INTERFACE_SCHEMAS.join(', ')}`,
        );
    }
  }

  /**
   * A schedule of cron: `45 23 * * 6`.
   * @param options.includeYear whether it has a sixth field, a year from 1970 to 2099 or `*`; default false
   * @param options.includeNonStandard whether half of them are names of schedules, such as `@daily`; default false
   */
  cron(options: { includeYear?: boolean; includeNonStandard?: boolean } = {}): string {
    const { includeYear = false, includeNonStandard = false } = options;
    return cronText(this.core.randomizer, includeYear, includeNonStandard);
  }

  #baseName(): string {
    if (this.#names === undefined) this.#names = this.#openNames();
    if (this.#names !== null) return drawFrom(this.#names, this.core.randomizer);
    return `${this.faker.word.adjective()}_${this.faker.word.noun()}`.toLowerCase().replace(BETWEEN_WORDS, '_');
  }

  #openNames(): Source<string> | null {
    // A locale without words has no names: to look for them throws.
    if (!this.core.has('word', 'adjective') || !this.core.has('word', 'noun')) return null;
    const isOwn = isOwnEntry(this.core, 'word', 'adjective') || isOwnEntry(this.core, 'word', 'noun');
    return isOwn ? null : sourceOf(native('en-US').system().fileName.with({ extensionCount: 0 }));
  }

  #types(): MediaTypes {
    this.#mediaTypes ??= new MediaTypes(this.core.entry('system', 'mime_type'));
    return this.#mediaTypes;
  }

  #some(list: readonly string[]): string {
    if (list.length === 0) throw new FakerError('Cannot get a value from an empty dataset.');
    return drawOne(this.core.randomizer, list);
  }

  #digit(): number {
    return drawInt(this.core.randomizer, 0, 9);
  }

  /** A letter and a digit, in half of all cases. */
  #part(letter: string): string {
    return this.core.randomizer.next() < 0.5 ? letter + this.#digit() : '';
  }
}
