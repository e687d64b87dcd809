import { type Case, call, calls, options } from '../Case.ts';

const WORD = /^\S.*$/;
const plain = (...paths: string[]): Record<string, readonly Case[]> =>
  Object.fromEntries(paths.map((path) => [path, [call(WORD)]]));

interface Colour {
  format?: string;
  includeAlpha?: boolean;
}

/** Colours in the formats that they share: texts of bits, texts of CSS, lists of numbers. */
function colours(css: RegExp, parts: number, extra: Readonly<Record<string, readonly unknown[]>> = {}): Case[] {
  return [
    call((value: readonly number[]) => value.length === parts),
    ...options(
      { format: ['css', 'binary', 'decimal'], ...extra },
      (value: string | readonly number[], given: Colour) => {
        const { format = 'decimal', includeAlpha = false } = given;
        const length = parts + (includeAlpha ? 1 : 0);
        if (typeof value !== 'string') return format === 'decimal' && value.length === length;
        if (format === 'css') return css.test(value);
        return format === 'binary' && value.split(' ').length === length && /^[01 ]+$/.test(value);
      },
    ),
  ];
}

interface Size {
  width?: number;
  height?: number;
}

const URL_OPTIONS = { width: [1, 640], height: [2, 480] };
const sized = (url: string, { width, height }: Size): boolean => {
  const found = /\/(\d+)\/(\d+)(?:[/?]|$)/.exec(url);
  if (found === null) return false;
  return Number(found[1]) === (width ?? Number(found[1])) && Number(found[2]) === (height ?? Number(found[2]));
};
const SEAT = {
  narrowbody: /^([1-9]|[12]\d|3[0-5])[A-F]$/,
  regional: /^([1-9]|1\d|20)[A-D]$/,
  widebody: /^([1-9]|[1-5]\d|60)[A-HJK]$/,
} as const;

/** Things of all kinds. */
export const things: Readonly<Record<string, readonly Case[]>> = {
  'airline.airport': [call(({ iataCode }: { iataCode: string }) => /^[A-Z]{3}$/.test(iataCode))],
  'airline.airline': [call(({ iataCode }: { iataCode: string }) => /^[A-Z\d]{2}$/.test(iataCode))],
  'airline.airplane': [call(({ iataTypeCode }: { iataTypeCode: string }) => /^[A-Z\d]{3}$/.test(iataTypeCode))],
  'airline.recordLocator': [
    call(/^[A-HJ-NP-Z]{6}$/),
    ...options(
      { allowNumerics: [true, false], allowVisuallySimilarCharacters: [true, false] },
      (text: string, given: { allowNumerics?: boolean; allowVisuallySimilarCharacters?: boolean }) =>
        /^[A-Z\d]{6}$/.test(text) &&
        (given.allowNumerics === true || !/\d/.test(text)) &&
        (given.allowVisuallySimilarCharacters === true || !/[01IO]/.test(text)),
    ),
  ],
  'airline.seat': [
    ...calls(SEAT.narrowbody, [], [{}]),
    ...Object.entries(SEAT).map(([aircraftType, is]) => call(is, { aircraftType })),
  ],
  'airline.aircraftType': [call(/^(narrowbody|regional|widebody)$/)],
  'airline.flightNumber': [
    call(/^[1-9]\d{0,3}$/),
    call(/^[1-9]\d$/, { length: 2 }),
    call(/^[1-9]\d{1,2}$/, { length: { min: 2, max: 3 } }),
    call(/^\d{4}$/, { addLeadingZeros: true }),
    call(/^0\d{3}$/, { length: 3, addLeadingZeros: true }),
    call(/^[1-9]\d{0,3}$/, { addLeadingZeros: false }),
  ],
  ...plain(
    'animal.dog',
    'animal.cat',
    'animal.snake',
    'animal.bear',
    'animal.lion',
    'animal.cetacean',
    'animal.horse',
    'animal.bird',
    'animal.cow',
    'animal.fish',
    'animal.crocodilia',
    'animal.insect',
    'animal.rabbit',
    'animal.rodent',
    'animal.type',
    'animal.petName',
    'book.author',
    'book.format',
    'book.genre',
    'book.publisher',
    'book.series',
    'book.title',
    'color.human',
    'color.space',
    'database.column',
    'database.type',
    'database.collation',
    'database.engine',
    'food.adjective',
    'food.description',
    'food.dish',
    'food.ethnicCategory',
    'food.fruit',
    'food.ingredient',
    'food.meat',
    'food.spice',
    'food.vegetable',
    'music.album',
    'music.artist',
    'music.genre',
    'music.songName',
    'vehicle.vehicle',
    'vehicle.manufacturer',
    'vehicle.model',
    'vehicle.type',
    'vehicle.fuel',
    'vehicle.color',
    'vehicle.bicycle',
  ),
  'database.mongodbObjectId': [call(/^[\da-f]{24}$/)],
  'color.cssSupportedFunction': [call(/^(rgb|rgba|hsl|hsla|hwb|cmyk|lab|lch|color)$/)],
  'color.cssSupportedSpace': [call(/^(sRGB|display-p3|rec2020|a98-rgb|prophoto-rgb)$/)],
  'color.rgb': [
    ...calls(/^#[\da-f]{6}$/, [], [{}], [{ format: 'hex' }]),
    call(/^0x[\dA-F]{6}$/, { prefix: '0x', casing: 'upper' }),
    call(/^[\da-fA-F]{6}$/, { prefix: '', casing: 'mixed' }),
    call(/^#[\da-f]{8}$/, { includeAlpha: true }),
    call(/^rgb\(\d+, \d+, \d+\)$/, { format: 'css' }),
    call(/^rgba\(\d+, \d+, \d+, [\d.]+\)$/, { format: 'css', includeAlpha: true }),
    call(/^[01]{8} [01]{8} [01]{8}$/, { format: 'binary' }),
    call(/^([01]{8} ){3}[01]{8,32}$/, { format: 'binary', includeAlpha: true }),
    call((value: number[]) => value.length === 3 && value.every((v) => v >= 0 && v <= 255), { format: 'decimal' }),
    call((value: number[]) => value.length === 4 && value[3]! <= 1, { format: 'decimal', includeAlpha: true }),
  ],
  'color.cmyk': colours(/^cmyk\(\d+%, \d+%, \d+%, \d+%\)$/, 4),
  'color.hsl': colours(/^hsl\(\d+deg \d+% \d+%( \/ [\d.]+)?\)$/, 3, { includeAlpha: [true, false] }),
  'color.hwb': colours(/^hwb\(\d+ \d+% \d+%\)$/, 3),
  'color.lab': colours(/^lab\(\d+% -?[\d.]+ -?[\d.]+\)$/, 3),
  'color.lch': colours(/^lch\(\d+% [\d.]+ [\d.]+\)$/, 3),
  'color.colorByCSSColorSpace': [
    ...colours(/^color\([\w-]+ [\d.]+ [\d.]+ [\d.]+\)$/, 3, { space: ['sRGB', 'rec2020'] }),
    call(/^color\(display-p3 /, { format: 'css', space: 'display-p3' }),
  ],
  'image.avatar': [call(/^https:\/\//)],
  'image.avatarGitHub': [call(/^https:\/\/avatars\.githubusercontent\.com\/u\/\d+$/)],
  'image.personPortrait': [
    call(/^https:\/\/\S+\/(female|male)\/512\/\d+\.jpg$/),
    ...options(
      { sex: ['female', 'male', 'generic'], size: [512, 128, 32] },
      (url: string, { sex, size = 512 }: { sex?: string; size?: number }) =>
        url.includes(`/${size}/`) && (sex === undefined || sex === 'generic' || url.includes(`/${sex}/`)),
    ),
  ],
  'image.url': [call(/^https:\/\//), ...options(URL_OPTIONS, sized)],
  'image.urlLoremFlickr': [
    call(/^https:\/\/loremflickr\.com\/\d+\/\d+\?lock=\d+$/),
    ...options(
      { ...URL_OPTIONS, category: ['cat'] },
      (url: string, given: Size & { category?: string }) =>
        sized(url, given) && url.includes('/cat?') === (given.category === 'cat'),
    ),
  ],
  'image.urlPicsumPhotos': [
    call(/^https:\/\/picsum\.photos\/seed\/\w+\/\d+\/\d+(\?[\w=&]+)?$/),
    ...options(
      { ...URL_OPTIONS, grayscale: [true, false], blur: [0, 5] },
      (url: string, given: Size & { grayscale?: boolean; blur?: number }) =>
        sized(url, given) &&
        (given.grayscale === undefined || url.includes('grayscale') === given.grayscale) &&
        (given.blur === undefined || url.includes('blur=5') === (given.blur === 5)),
    ),
  ],
  'image.dataUri': [
    call(/^data:image\/svg\+xml;(charset=UTF-8,%3Csvg|base64,[A-Za-z\d+/=]+$)/),
    ...options(
      { width: [10, 640], height: [20, 480], color: ['red'], type: ['svg-uri', 'svg-base64'] },
      (uri: string, given: { width?: number; height?: number; color?: string; type?: string }) => {
        const isBase64 = uri.startsWith('data:image/svg+xml;base64,');
        const data = uri.slice(uri.indexOf(',') + 1);
        const svg = isBase64 ? Buffer.from(data, 'base64').toString() : decodeURIComponent(data);
        return (
          (given.type === undefined || isBase64 === (given.type === 'svg-base64')) &&
          new RegExp(`^<svg[^>]*width="${given.width ?? '\\d+'}" height="${given.height ?? '\\d+'}"`).test(svg) &&
          svg.includes(given.color ?? '')
        );
      },
    ),
  ],
  'science.chemicalElement': [
    call(
      ({ symbol, atomicNumber }: { symbol: string; atomicNumber: number }) =>
        /^[A-Z][a-z]?$/.test(symbol) && atomicNumber >= 1 && atomicNumber <= 118,
    ),
  ],
  'science.unit': [call(({ name, symbol }: { name: string; symbol: string }) => name !== '' && symbol !== '')],
  'vehicle.vin': [call(/^[A-HJ-NPR-Z\d]{17}$/)],
  'vehicle.vrm': [call(/^[A-Z]{2}\d{2}[A-Z]{3}$/)],
};
