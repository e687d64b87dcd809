import { expect, test } from 'vitest';
import { mediaTypes } from '../../lists/mediaTypes.ts';
import { Faker } from '../Faker.ts';
import { FakerError } from '../FakerError.ts';
import { base, de, en } from '../locales/allLocales.ts';

const faker = new Faker({ locale: [en, base], seed: 1 });
const { system } = faker;
const EXTENSIONS = new Set(mediaTypes().flatMap(({ extensions }) => extensions));

function many<T>(call: () => T, count = 300): T[] {
  return Array.from({ length: count }, call);
}

test('names of files have as many extensions as are asked for', () => {
  const extensionsOf = (name: string): string[] => {
    expect(name).toMatch(/^[a-z]+_[a-z]+(\.[a-z\d-]+)*$/i);
    const extensions = name.split('.').slice(1);
    for (const extension of extensions) expect(EXTENSIONS).toContain(extension);
    return extensions;
  };
  for (const name of many(() => system.fileName())) expect(extensionsOf(name)).toHaveLength(1);
  for (const extensionCount of [0, 1, 3])
    expect(extensionsOf(system.fileName({ extensionCount }))).toHaveLength(extensionCount);
  expect(extensionsOf(system.fileName({ extensionCount: -1 }))).toHaveLength(0);
  const counts = new Set(many(() => extensionsOf(system.fileName({ extensionCount: { min: 1, max: 3 } })).length));
  expect(counts).toEqual(new Set([1, 2, 3]));
  expect(() => system.fileName({ extensionCount: { min: 2, max: 1 } })).toThrow(FakerError);
});

test('names of everyday files', () => {
  for (const name of many(() => system.commonFileName())) expect(EXTENSIONS).toContain(name.split('.')[1]);
  expect(system.commonFileName('txt')).toMatch(/^[a-z]+_[a-z]+\.txt$/);
  expect(system.commonFileName('')).toMatch(/^[a-z]+_[a-z]+\.[a-z\d]+$/);
  for (const extension of many(() => system.commonFileExt(), 100)) expect(EXTENSIONS).toContain(extension);
  expect(new Set(many(() => system.commonFileType()))).toEqual(
    new Set(['application', 'audio', 'image', 'text', 'video']),
  );
});

test('media types, what they begin with, and their extensions', () => {
  const known = faker.definitions.system.mime_type;
  for (const name of many(() => system.mimeType())) {
    expect(Object.keys(known)).toContain(name);
    expect(known[name]!.extensions).toContain(system.fileExt(name));
  }
  const types = new Set(Object.keys(known).map((name) => name.split('/')[0]));
  expect(new Set(many(() => system.fileType(), 1000))).toEqual(types);
  for (const extension of many(() => system.fileExt())) expect(EXTENSIONS).toContain(extension);
  expect(new Set(many(() => system.fileExt('image/jpeg')))).toEqual(new Set(['jpeg', 'jpg', 'jpe']));
  for (const name of ['nope/x', '', 'constructor']) {
    expect(() => system.fileExt(name)).toThrow(FakerError);
    expect(() => system.fileExt(name)).toThrow(`'${name}'`);
  }
});

test('paths', () => {
  const known = faker.definitions.system.directory_path;
  for (const path of many(() => system.directoryPath())) expect(known).toContain(path);
  expect(known).toContain('/var/log');
  for (const path of many(() => system.filePath())) {
    const slash = path.lastIndexOf('/');
    expect(known).toContain(path.slice(0, slash));
    expect(path.slice(slash)).toMatch(/^\/[a-z]+_[a-z]+\.[a-z\d-]+$/i);
  }
});

test('words, media types and directories of a user’s own locale', () => {
  const own = {
    word: { adjective: ['Alt'], noun: ["Haus-Tür's"] },
    system: {
      directory_path: ['/x'],
      mime_type: { 'acme/rocket': { extensions: ['rkt'] }, 'acme/none': { extensions: [] } },
    },
  };
  const { system } = new Faker({ locale: [own, de, en, base], seed: 1 });
  expect(system.filePath()).toBe('/x/alt_haus_tür_s.rkt');
  expect(system.fileType()).toBe('acme');
  expect(system.mimeType()).toMatch(/^acme\//);
  expect(system.fileExt('acme/rocket')).toBe('rkt');
  expect(() => system.fileExt('acme/none')).toThrow(FakerError);
  expect(() => system.fileExt('image/png')).toThrow(FakerError);
  const bare = new Faker({ locale: {} }).system;
  for (const call of [bare.fileName, bare.mimeType, bare.fileType, bare.fileExt, bare.directoryPath]) {
    expect(call).toThrow(FakerError);
  }
});

test('versions', () => {
  const parts = many(() => system.semver().split('.').map(Number), 3000);
  for (const version of parts) expect(version.map(Number.isInteger)).toEqual([true, true, true]);
  expect([0, 1, 2].map((i) => Math.max(...parts.map((version) => version[i]!)))).toEqual([9, 20, 20]);
  expect([0, 1, 2].map((i) => Math.min(...parts.map((version) => version[i]!)))).toEqual([0, 0, 0]);
});

const SCHEMAS = {
  index: /^(en|wl|ww)o\d$/,
  slot: /^(en|wl|ww)s\d(f\d)?(d\d)?$/,
  mac: /^(en|wl|ww)x[\da-f]{12}$/,
  pci: /^(P\d)?(en|wl|ww)p\ds\d(f\d)?(d\d)?$/,
} as const;

test.each(Object.entries(SCHEMAS))('network interfaces by %s', (schema, form) => {
  const interfaceSchema = schema as keyof typeof SCHEMAS;
  const names = many(() => system.networkInterface({ interfaceSchema }), 500);
  for (const name of names) expect(name).toMatch(form);
  const shapes = { index: 3, slot: 12, mac: 3, pci: 24 };
  const shapeOf = (name: string): string => name.replace(/x.*/, 'x').replace(/\d/g, '#');
  expect(new Set(names.map(shapeOf)).size).toBe(shapes[interfaceSchema]);
  for (const interfaceType of ['en', 'wl', 'ww'] as const) {
    expect(system.networkInterface({ interfaceType, interfaceSchema })).toMatch(new RegExp(`^(P\\d)?${interfaceType}`));
  }
});

test('network interfaces of any kind, and of none', () => {
  const names = many(() => system.networkInterface(), 100);
  const kinds = new Set(names.map((name) => Object.entries(SCHEMAS).find(([, form]) => form.test(name))?.[0]));
  expect(kinds).toEqual(new Set(Object.keys(SCHEMAS)));
  expect(() => system.networkInterface({ interfaceSchema: 'isa' as 'pci' })).toThrow(FakerError);
});

test('schedules of cron', () => {
  const ranges = [
    [0, 59, '*'],
    [0, 23, '*'],
    [1, 31, '*?'],
    [1, 12, '*'],
    [0, 6, '*?'],
    [1970, 2099, '*'],
  ] as const;
  const check = (text: string, count: number): void => {
    const fields = text.split(' ');
    expect(fields).toHaveLength(count);
    for (const [i, field] of fields.entries()) {
      const [min, max, signs] = ranges[i]!;
      const isNumber = /^\d+$/.test(field) && Number(field) >= min && Number(field) <= max;
      const isName = i === 4 && /^(SUN|MON|TUE|WED|THU|FRI|SAT)$/.test(field);
      expect(isNumber || isName || (field.length === 1 && signs.includes(field)), text).toBe(true);
    }
  };
  for (const text of many(() => system.cron(), 1000)) check(text, 5);
  for (const text of many(() => system.cron({ includeYear: true }), 1000)) check(text, 6);
  const mixed = many(() => system.cron({ includeNonStandard: true }), 1000);
  const named = mixed.filter((text) => text.startsWith('@'));
  expect(Math.abs(named.length - 500)).toBeLessThan(80);
  expect([...new Set(named)].sort()).toEqual([
    '@annually',
    '@daily',
    '@hourly',
    '@monthly',
    '@reboot',
    '@weekly',
    '@yearly',
  ]);
  for (const text of mixed) if (!text.startsWith('@')) check(text, 5);
});

test('methods work unbound, and repeat with a seed', () => {
  const draw = (seed: number): string[] => {
    const { fileName, filePath, mimeType, semver, networkInterface, cron } = new Faker({ locale: [en, base], seed })
      .system;
    return [fileName(), filePath(), mimeType(), semver(), networkInterface(), cron()];
  };
  expect(draw(3)).toEqual(draw(3));
  expect(draw(3)).not.toEqual(draw(4));
});
