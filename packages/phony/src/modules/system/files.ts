import { integer, type OptionType, oneOf, pickFrom, type RandomStream, type Rule } from '@phonyland/language-generator';
import { drawSlug } from '../../draw/drawSlug.ts';
import { mediaTypes } from '../../lists/mediaTypes.ts';

/** Which names of files. */
export interface FileNameOptions {
  /** How many extensions the name has, 0 to 5; default 1. */
  readonly extensionCount?: number | undefined;
}

/** Which names of everyday files. */
export interface CommonFileNameOptions {
  /** Default one of the everyday extensions. */
  readonly extension?: string | undefined;
}

/** Which extensions of files. */
export interface FileExtensionOptions {
  /** Those of a media type: `image/jpeg`; default all. */
  readonly mimeType?: string | undefined;
}

/** Which media types. */
export interface MimeTypeOptions {
  /** What stands before the slash: `image`; default any. */
  readonly type?: string | undefined;
}

/** The extensions of documents, pictures, sounds, films, tables, archives and pages that everybody has; chosen by the contributors. */
export const COMMON_EXTENSIONS = [
  'csv',
  'docx',
  'gif',
  'htm',
  'html',
  'jpeg',
  'jpg',
  'json',
  'md',
  'mp3',
  'mp4',
  'pdf',
  'png',
  'pptx',
  'svg',
  'txt',
  'wav',
  'webm',
  'webp',
  'xlsx',
  'xml',
  'zip',
] as const;

/** A name without extension: an adjective and a noun. */
export function drawBaseName(random: RandomStream): string {
  return drawSlug(random, '_');
}

/** Names of files: an adjective, a noun, and extensions of any media types. */
export const fileName: Rule<string, FileNameOptions> = {
  options: { extensionCount: integer(0, 5) },
  prepare({ extensionCount = 1 }) {
    const all = extensions();
    return (random) => {
      let name = drawBaseName(random);
      for (let i = 0; i < extensionCount; i++) name += `.${all[random.below(all.length)]!}`;
      return name;
    };
  },
};

/** Names of files with an extension that everybody knows. */
export const commonFileName: Rule<string, CommonFileNameOptions> = {
  options: {
    extension: {
      expects: 'letters and digits, such as pdf',
      read: (value) => (typeof value === 'string' && /^[a-z\d]{1,20}$/i.test(value) ? value : undefined),
    },
  },
  prepare({ extension }) {
    const all = extension === undefined ? COMMON_EXTENSIONS : [extension];
    return (random) => `${drawBaseName(random)}.${all[random.below(all.length)]!}`;
  },
};

/** Extensions of files, without the dot, each equally often. */
export const fileExtension: Rule<string, FileExtensionOptions> = {
  options: {
    mimeType: {
      expects: 'a media type that has file extensions, such as image/jpeg',
      read: (value) => mediaTypes().find(({ name }) => name === value)?.name,
    },
  },
  prepare: ({ mimeType }) =>
    pickFrom(mimeType === undefined ? extensions() : mediaTypes().find(({ name }) => name === mimeType)!.extensions),
};

/** The types that media types begin with: `image`. */
export const fileType: Rule<string> = { options: {}, prepare: () => pickFrom(types()) };

/** Media types that files have. */
export const mimeType: Rule<string, MimeTypeOptions> = {
  options: { type: typeOption() },
  prepare: ({ type }) =>
    pickFrom(
      mediaTypes()
        .map(({ name }) => name)
        .filter((name) => type === undefined || name.startsWith(`${type}/`)),
    ),
};

function typeOption(): OptionType<string> {
  return {
    get expects() {
      return oneOf(types()).expects;
    },
    read: (value) => types().find((type) => type === value),
  };
}

function types(): readonly string[] {
  return [...new Set(mediaTypes().map(({ name }) => name.slice(0, name.indexOf('/'))))];
}

function extensions(): readonly string[] {
  return [...new Set(mediaTypes().flatMap(({ extensions }) => extensions))];
}
