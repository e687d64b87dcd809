import { type Root, readOptions, type Source, type View } from '@phonyland/language-generator';

/** How a value is drawn from the four words of an address. */
export type Draw<T> = Source<T>['draw'];

/** A source without options, for members that are made of several sources. */
export function simpleSource<T>(root: Root, path: string, draw: Draw<T>): Source<T> {
  const source: Source<T> = {
    root,
    path,
    addressable: true,
    draw,
    with: (options) => {
      readOptions(path, {}, options);
      return source;
    },
  };
  return source;
}

/** A view that shows everything as it is, for parts of which a member is made: only the whole is unique, or a row's. */
export function plainView({ root, locale, excludeOriginals }: View): View {
  return { root, locale, excludeOriginals, unique: false };
}
