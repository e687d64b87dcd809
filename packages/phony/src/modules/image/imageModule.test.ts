import { PhonyError } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { Phony } from '../../index.ts';

const image = Phony.seed('image').image();

function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof PhonyError) return error.code;
    throw error;
  }
  throw new Error('it did not throw');
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** Reads XML of one root: elements, attributes in double quotes, texts, numeric references. Throws for whatever is not well-formed. */
function parseXml(xml: string): Element {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray => {
    const sticky = new RegExp(pattern, 'yu');
    sticky.lastIndex = at;
    const found = sticky.exec(xml);
    if (found === null) throw new Error(`no ${pattern} at ${at}: ${xml.slice(at, at + 40)}`);
    at = sticky.lastIndex;
    return found;
  };
  const plain = (text: string): string =>
    text.replace(/&(#(\d+);)?/g, (_, reference, code) => {
      if (reference === undefined) throw new Error(`a bare & in ${text}`);
      return String.fromCodePoint(Number(code));
    });
  const element = (): Element => {
    const name = take(/<([a-z]+)/)[1]!;
    const attributes: Record<string, string> = {};
    while (xml[at] === ' ') {
      const [, key, value] = take(/ ([A-Za-z-]+)="([^"<]*)"/);
      if (key! in attributes) throw new Error(`${key} comes twice`);
      attributes[key!] = plain(value!);
    }
    if (take(/\/?>/)[0] === '/>') return { name, attributes, children: [] };
    const children: (Element | string)[] = [];
    while (!xml.startsWith('</', at)) children.push(xml[at] === '<' ? element() : plain(take(/[^<]+/)[0]));
    take(new RegExp(`</${name}>`));
    return { name, attributes, children };
  };
  const root = element();
  if (at !== xml.length) throw new Error('something stands behind the root');
  return root;
}

function contentOf(uri: string): string {
  if (uri.startsWith('data:image/svg+xml;base64,')) return Buffer.from(uri.split(',')[1]!, 'base64').toString();
  expect(uri).toMatch(/^data:image\/svg\+xml;charset=utf-8,[\w.~!*%-]*$/);
  return decodeURIComponent(uri.slice(uri.indexOf(',') + 1));
}

describe('svg', () => {
  it('is a ground and a text, which tells the size', () => {
    const picture = parseXml(image.svg.with({ width: 320, height: 201, color: '#a1b2c3' }).at(0));
    expect(picture).toEqual({
      name: 'svg',
      attributes: { xmlns: 'http://www.w3.org/2000/svg', width: '320', height: '201', viewBox: '0 0 320 201' },
      children: [
        { name: 'rect', attributes: { width: '320', height: '201', fill: '#a1b2c3' }, children: [] },
        {
          name: 'text',
          attributes: {
            x: '160',
            y: '100.5',
            fill: '#000000',
            'font-family': 'sans-serif',
            'font-size': '64',
            'text-anchor': 'middle',
            'dominant-baseline': 'central',
          },
          children: ['320×201'],
        },
      ],
    });
  });

  it.each(['<script>alert("1")</script>', "R&D &amp; 'more'", 'çığ 日本 🦊', ']]>', '', ' a\tb\nc '])(
    'shows the text %j as it is',
    (text) => {
      const picture = parseXml(image.svg.with({ text }).at(0));
      expect((picture.children[1] as Element).children.join('')).toBe(text);
      expect(parseXml(contentOf(image.dataUri.with({ text }).at(0))).children).toHaveLength(2);
      expect(parseXml(contentOf(image.dataUri.with({ text, type: 'svg-base64' }).at(0))).children).toHaveLength(2);
    },
  );

  it('has text that can be read on its ground', () => {
    for (const picture of image.svg.batch(300).map(parseXml)) {
      const [ground, text] = picture.children as [Element, Element];
      const luma = (color: string): number => {
        const [red, green, blue] = color.match(/[\da-f]{2}/g)!.map((byte) => Number.parseInt(byte, 16));
        return 0.299 * red! + 0.587 * green! + 0.114 * blue!;
      };
      expect(Math.abs(luma(ground.attributes.fill!) - luma(text.attributes.fill!))).toBeGreaterThanOrEqual(127);
    }
  });

  it.each([
    [{ width: 0 }],
    [{ height: 10_001 }],
    [{ width: 1.5 }],
    [{ color: 'red' }],
    [{ color: '#abc' }],
    [{ text: 'a\u0000b' }],
    [{ text: '\ud800' }],
    [{ text: '\uffff' }],
    [{ text: 'a'.repeat(201) }],
  ])('refuses %j', (options) => {
    expect(codeOf(() => image.svg.with(options))).toBe('INVALID_OPTIONS');
  });
});

it('dataUri is the whole, and holds the picture', () => {
  expect(`${Phony.seed(1).image()}`).toBe(Phony.seed(1).image().dataUri.at(0));
  for (const type of ['svg-uri', 'svg-base64'] as const) {
    for (const uri of image.dataUri.with({ type, width: 1, height: 1 }).batch(20)) {
      expect(parseXml(contentOf(uri)).attributes.viewBox).toBe('0 0 1 1');
    }
  }
});

it('avatar is a disc with initials', () => {
  for (const uri of image.avatar.batch(50)) {
    const [disc, text] = parseXml(contentOf(uri)).children as [Element, Element];
    expect(disc.name).toBe('circle');
    expect(text.children.join('')).toMatch(/^[A-Z]{2}$/);
  }
  const own = parseXml(
    contentOf(image.avatar.with({ text: 'ŞÇ', size: 32, color: '#102030', type: 'svg-base64' }).at(0)),
  );
  expect(own.attributes.width).toBe('32');
  expect(own.children[0]).toEqual({
    name: 'circle',
    attributes: { cx: '16', cy: '16', r: '16', fill: '#102030' },
    children: [],
  });
  expect((own.children[1] as Element).children).toEqual(['ŞÇ']);
  expect(codeOf(() => image.avatar.with({ text: 'ABCDE' }))).toBe('INVALID_OPTIONS');
});

describe('addresses', () => {
  it('url is at a domain for examples unless told', () => {
    expect(image.url.at(0)).toMatch(/^https:\/\/example\.com\/[a-z]+-[a-z]+-640x480\.png$/);
    const own = image.url.with({ host: 'localhost:3000', width: 3, height: 4, format: 'svg' }).at(0);
    expect(own).toMatch(/^https:\/\/localhost:3000\/[a-z]+-[a-z]+-3x4\.svg$/);
    for (const host of ['', 'a b', 'https://a.b', 'a/b', '-a']) {
      expect(
        codeOf(() => image.url.with({ host })),
        host,
      ).toBe('INVALID_OPTIONS');
    }
  });

  it('urlPicsum', () => {
    expect(image.urlPicsum.at(0)).toMatch(/^https:\/\/picsum\.photos\/seed\/[a-z\d]{10}\/640\/480$/);
    expect(image.urlPicsum.with({ grayscale: true, blur: 4, width: 8, height: 9 }).at(0)).toMatch(
      /\/8\/9\?grayscale&blur=4$/,
    );
    expect(image.urlPicsum.with({ blur: 1 }).at(0)).toMatch(/480\?blur=1$/);
    expect(codeOf(() => image.urlPicsum.with({ blur: 11 }))).toBe('INVALID_OPTIONS');
  });

  it('urlPlaceholder', () => {
    expect(image.urlPlaceholder.at(0)).toMatch(/^https:\/\/placehold\.co\/640x480\/[\da-f]{6}\/(000000|ffffff)\/png$/);
    const own = image.urlPlaceholder
      .with({ color: '#010203', textColor: '#FFEEDD', text: 'a & ü', format: 'webp' })
      .at(0);
    expect(own).toBe('https://placehold.co/640x480/010203/FFEEDD/webp?text=a%20%26%20%C3%BC');
  });
});
