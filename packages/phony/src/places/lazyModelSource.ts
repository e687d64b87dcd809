import type { ModelOptions, ModelSource, Root, Source } from '@phonyland/language-generator';

/** The values of a model that is opened when the first of them, or one on condition, is asked for. */
export function lazyModelSource(root: Root, path: string, open: () => ModelSource): Source<string, ModelOptions> {
  let opened: ModelSource | undefined;
  const model = (): ModelSource => {
    opened ??= open();
    return opened;
  };
  return {
    root,
    path,
    addressable: true,
    draw: (w0, w1, w2, w3) => {
      opened ??= open();
      return opened.draw(w0, w1, w2, w3);
    },
    batch: (counter, count) => model().batch(counter, count),
    fill: (from, bytes, separator) => model().fill(from, bytes, separator),
    slots: (capacity) => model().slots(capacity),
    with: (options) => model().with(options),
  };
}
