import { PhonyError } from '@phonyland/language-model';

/**
 * A Markdown text with what stands between `<!-- begin name -->` and `<!-- end name -->` replaced.
 * @throws PhonyError `MARKERS_MISSING` when the two do not stand there once, in this order
 */
export function replaceBetweenMarkers(markdown: string, name: string, content: string): string {
  const [before, between, ...more] = markdown.split(`<!-- begin ${name} -->\n`);
  const [, after, ...rest] = (between ?? '').split(`<!-- end ${name} -->`);
  if (after === undefined || more.length + rest.length > 0) {
    throw new PhonyError(
      'MARKERS_MISSING',
      `models:build: the text must have one <!-- begin ${name} --> and, after it, one <!-- end ${name} -->; restore them`,
    );
  }
  return `${before}<!-- begin ${name} -->\n${content}\n<!-- end ${name} -->${after}`;
}
