import { expect, test } from 'vitest';
import { Faker } from '../Faker.ts';
import { base, en } from '../locales/allLocales.ts';

const faker = new Faker({ locale: [en, base], seed: 1 });
const { image } = faker;

function many<T>(call: () => T, count = 300): T[] {
  return Array.from({ length: count }, call);
}

const GITHUB = /^https:\/\/avatars\.githubusercontent\.com\/u\/\d{1,8}$/;
const PORTRAIT =
  /^https:\/\/cdn\.jsdelivr\.net\/gh\/faker-js\/assets-person-portrait\/(female|male)\/(\d+)\/(\d{1,2})\.jpg$/;
const PICSUM = /^https:\/\/picsum\.photos\/seed\/[A-Za-z\d]{5,10}\/(\d+)\/(\d+)(\?.*)?$/;

test('avatars', () => {
  const avatars = many(() => image.avatar(), 1000);
  for (const avatar of avatars) expect(GITHUB.test(avatar) || PORTRAIT.test(avatar)).toBe(true);
  expect(Math.abs(avatars.filter((avatar) => GITHUB.test(avatar)).length - 500)).toBeLessThan(80);
  for (const avatar of many(() => image.avatarGitHub())) expect(avatar).toMatch(GITHUB);
});

test('portraits', () => {
  const portraits = many(() => PORTRAIT.exec(image.personPortrait())!, 2000);
  expect(new Set(portraits.map(([, sex]) => sex))).toEqual(new Set(['female', 'male']));
  expect(new Set(portraits.map(([, , size]) => size))).toEqual(new Set(['512']));
  expect(new Set(portraits.map(([, , , number]) => number)).size).toBe(100);
  expect(image.personPortrait({ sex: 'male', size: 128 })).toMatch(/\/male\/128\/\d+\.jpg$/);
  expect(new Set(many(() => PORTRAIT.exec(image.personPortrait({ sex: 'generic', size: 32 }))![1], 50)).size).toBe(2);
});

test('photographs', () => {
  const sizes = many(() => PICSUM.exec(image.url())!.slice(1, 3).map(Number), 2000).flat();
  expect(sizes.every((size) => Number.isInteger(size) && size >= 1 && size <= 3999)).toBe(true);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeGreaterThan(3900);
  expect(image.url({ width: 640, height: 48 })).toMatch(/^https:\/\/picsum\.photos\/seed\/[A-Za-z\d]{5,10}\/640\/48$/);
  expect(image.url({ width: 7 })).toMatch(/\/7\/\d+$/);
});

test.each([
  [{ grayscale: true, blur: 4 }, '?grayscale&blur=4'],
  [{ grayscale: false, blur: 10 }, '?blur=10'],
  [{ grayscale: true, blur: 0 }, '?grayscale'],
  [{ grayscale: false, blur: 0 }, undefined],
  [{ grayscale: true, blur: 11 }, '?grayscale'],
])('photographs of picsum.photos with %j', (options, query) => {
  const address = image.urlPicsumPhotos({ ...options, width: 3, height: 4 } as Parameters<
    typeof image.urlPicsumPhotos
  >[0]);
  expect(PICSUM.exec(address)!.slice(1)).toEqual(['3', '4', query]);
});

test('photographs of picsum.photos are grey and blurred as it comes', () => {
  const queries = new Set(many(() => PICSUM.exec(image.urlPicsumPhotos())![3] ?? '', 2000));
  expect(queries.size).toBe(22);
});

test('addresses of services that are gone', () => {
  expect(image.urlLoremFlickr()).toMatch(/^https:\/\/loremflickr\.com\/\d{1,4}\/\d{1,4}\?lock=\d+$/);
  expect(image.urlLoremFlickr({ width: 3, height: 4, category: 'nature' })).toMatch(
    /^https:\/\/loremflickr\.com\/3\/4\/nature\?lock=\d+$/,
  );
  expect(image.avatarLegacy()).toMatch(/^https:\/\/cloudflare-ipfs\.com\/ipfs\/\w+\/avatar\/\d{1,4}\.jpg$/);
  expect(image.urlPlaceholder()).toMatch(
    /^https:\/\/via\.placeholder\.com\/\d{1,4}x\d{1,4}\/[\da-f]{6}\/[\da-f]{6}\.(gif|jpe?g|png|webp)\?text=[\w%-]+$/,
  );
  const given = {
    width: 1,
    height: 2,
    backgroundColor: '000000',
    textColor: 'FF0000',
    format: 'png',
    text: 'a & b',
  } as const;
  expect(image.urlPlaceholder(given)).toBe('https://via.placeholder.com/1x2/000000/FF0000.png?text=a%20%26%20b');
});

function contentOf(uri: string): string {
  if (uri.startsWith('data:image/svg+xml;base64,')) return Buffer.from(uri.split(',')[1]!, 'base64').toString();
  expect(uri).toMatch(/^data:image\/svg\+xml;charset=UTF-8,[\w.!~*'()%-]+$/);
  return decodeURIComponent(uri.slice(uri.indexOf(',') + 1));
}

test('pictures that their addresses hold', () => {
  for (const type of ['svg-uri', 'svg-base64'] as const) {
    const picture = contentOf(image.dataUri({ type, width: 300, height: 201, color: 'red' }));
    expect(picture).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" version="1.1" baseProfile="full" width="300" height="201"><rect width="100%" height="100%" fill="red"/><text x="150" y="100.5" font-size="20" alignment-baseline="middle" text-anchor="middle" fill="white">300x201</text></svg>',
    );
    expect(contentOf(image.dataUri({ type, color: '"><script a="ü' }))).toContain(
      'fill="&#34;&#62;&#60;script a=&#34;ü"',
    );
  }
  const uris = many(() => image.dataUri());
  expect(new Set(uris.map((uri) => uri.slice(0, 25)))).toEqual(
    new Set(['data:image/svg+xml;base64', 'data:image/svg+xml;charse']),
  );
  for (const uri of uris) expect(contentOf(uri)).toMatch(/width="[1-3]?\d{1,3}" .* fill="#[\da-f]{6}"/);
});

test('methods work unbound, and repeat with a seed', () => {
  const draw = (seed: number): string[] => {
    const { avatar, url, urlPicsumPhotos, dataUri, urlPlaceholder } = new Faker({ locale: [en, base], seed }).image;
    return [avatar(), url(), urlPicsumPhotos(), dataUri(), urlPlaceholder()];
  };
  expect(draw(3)).toEqual(draw(3));
  expect(draw(3)).not.toEqual(draw(4));
});
