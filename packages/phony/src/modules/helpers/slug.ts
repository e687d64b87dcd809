import {
  invalidOption,
  isGenerator,
  oneOf,
  type Root,
  readOptions,
  type Source,
  sourceOf,
  text,
  type View,
} from '@phonyland/language-generator';
import { nothingGiven, pathOf } from './handedOut.ts';
import { type SlugSettings, slugify } from './slugify.ts';

interface Slug extends SlugSettings {
  /** A text, or what gives texts. */
  readonly of?: string | Source<unknown>;
}

const EXAMPLE = "slugify('Hello World')";
const SEPARATORS = ['-', '_', '.', ''] as const;

/** Slugs of a text, or of what a generator gives at the same index. */
export function slug({ root, locale }: View, path: string): Source<string> {
  return slugOf(root, path, { locale });
}

function slugOf(root: Root, path: string, settings: Slug): Source<string> {
  const { of, ...style } = settings;
  const source = typeof of === 'object' ? of : undefined;
  return {
    root,
    // A text has one slug, which depends on no seed: all texts share a path, and with it a counter that nobody asks.
    path: pathOf(path, {
      ...(of === undefined ? {} : { of: source === undefined ? 'text' : JSON.stringify(source.path) }),
      ...(style.separator === undefined ? {} : { separator: JSON.stringify(style.separator) }),
    }),
    addressable: source?.addressable ?? true,
    optionParts: (given) => {
      if (typeof given !== 'object' || given === null) return [given];
      return Object.entries(given).flat();
    },
    ...(typeof of === 'string' ? { capacity: 1, valueAt: () => slugify(of, style) } : {}),
    draw: (w0, w1, w2, w3) => {
      if (of === undefined) throw nothingGiven(path, EXAMPLE);
      return slugify(typeof of === 'string' ? of : String(of.draw(w0, w1, w2, w3)), style);
    },
    with: (given) => slugOf(root, path, { ...settings, ...readSlug(path, given) }),
  };
}

function readSlug(path: string, given: unknown): Slug {
  if (typeof given === 'string' || isGenerator(given)) return { of: readText(path, given) };
  if (typeof given !== 'object' || given === null) {
    throw invalidOption(
      path,
      'of',
      given,
      'it must be a text or a generator of texts, or an object with one and options',
    );
  }
  const { of, ...rest } = given as { of?: unknown };
  const style = readOptions<{ separator?: (typeof SEPARATORS)[number]; locale?: string; of?: object }>(
    path,
    {
      separator: oneOf(SEPARATORS),
      locale: text(1),
      of: { expects: 'a text or a generator', read: (value) => value as object },
    },
    rest,
  ) as SlugSettings;
  return of === undefined ? style : { ...style, of: readText(path, of) };
}

function readText(path: string, of: unknown): string | Source<unknown> {
  if (typeof of === 'string') return of;
  if (isGenerator(of)) return sourceOf(of);
  throw invalidOption(path, 'of', of, 'it must be a text or a generator of texts');
}
