import { describe, expect, it } from 'vitest';
import { toAscii } from './toAscii.ts';

describe('toAscii', () => {
  it.each([
    ['plain letters', 'Anna', 'anna'],
    ['the dotless i of Turkish', 'Işıl Yılmaz', 'isilyilmaz'],
    ['the dotted capital I of Turkish', 'İbrahim', 'ibrahim'],
    ['marks, composed', 'Şükrü Çağlar', 'sukrucaglar'],
    ['marks, taken apart', 'Jose\u0301', 'jose'],
    ['letters that are no base letter with a mark', 'Øyvind Łukasz Þór Straße Æsa', 'oyvindlukaszthorstrasseaesa'],
    ['punctuation and spaces', "Mary-Jane O'Neill", 'maryjaneoneill'],
    ['digits', 'R2D2', 'r2d2'],
  ])('%s', (_, text, ascii) => {
    expect(toAscii(text)).toBe(ascii);
  });
});
