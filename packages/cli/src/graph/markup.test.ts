import { expect, it } from 'vitest';
import { escapeMarkup } from './markup.ts';

it.each([
  ['what means something', `<a href="x">&'</a>`, '&#60;a href=&#34;x&#34;&#62;&#38;&#39;&#60;/a&#62;'],
  ['what XML cannot hold', 'a\u0000\u001f\ufffe\ud800b', 'a\ufffd\ufffd\ufffd\ufffdb'],
  ['everything else', 'Ayşe 🌸 李\t', 'Ayşe 🌸 李\t'],
])('%s', (_, text, shown) => {
  expect(escapeMarkup(text)).toBe(shown);
});
