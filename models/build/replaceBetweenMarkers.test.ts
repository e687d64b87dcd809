import { describe, expect, it } from 'vitest';
import { replaceBetweenMarkers } from './replaceBetweenMarkers.ts';

describe('replaceBetweenMarkers', () => {
  it('replaces what stands between, again and again', () => {
    const once = replaceBetweenMarkers('# A\n<!-- begin x -->\n<!-- end x -->\nB\n', 'x', 'one');
    expect(once).toBe('# A\n<!-- begin x -->\none\n<!-- end x -->\nB\n');
    expect(replaceBetweenMarkers(once, 'x', 'two $& $1')).toBe('# A\n<!-- begin x -->\ntwo $& $1\n<!-- end x -->\nB\n');
  });

  it.each([
    ['no marker', 'text\n'],
    ['no end', '<!-- begin x -->\n'],
    ['no begin', '<!-- end x -->\n'],
    ['the wrong order', '<!-- end x -->\n<!-- begin x -->\n'],
    ['two of them', '<!-- begin x -->\n<!-- end x -->\n<!-- begin x -->\n<!-- end x -->\n'],
    ['another name', '<!-- begin y -->\n<!-- end y -->\n'],
  ])('refuses a text with %s', (_, markdown) => {
    expect(() => replaceBetweenMarkers(markdown, 'x', 'one')).toThrow(
      expect.objectContaining({ code: 'MARKERS_MISSING' }),
    );
  });
});
