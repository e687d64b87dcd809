import { PhonyError } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { Phony } from '../../index.ts';
import { mediaTypes } from '../../lists/mediaTypes.ts';
import type { SystemMembers } from './systemModule.ts';

const system = Phony.seed('system').system();

function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof PhonyError) return error.code;
    throw error;
  }
  throw new Error('it did not throw');
}

const EXTENSIONS = new Set(mediaTypes().flatMap(({ extensions }) => extensions));

describe('files', () => {
  it('have names that every system takes', () => {
    expect(`${Phony.seed(1).system()}`).toBe(Phony.seed(1).system().fileName.at(0));
    for (const count of [0, 1, 2, 5]) {
      for (const name of system.fileName.with({ extensionCount: count }).batch(100)) {
        const [base, ...extensions] = name.split('.');
        expect(base).toMatch(/^[a-z]+_[a-z]+$/);
        expect(extensions).toHaveLength(count);
        for (const extension of extensions) expect(EXTENSIONS).toContain(extension);
      }
    }
    expect(system.fileName.at(0).split('.')).toHaveLength(2);
    expect(codeOf(() => system.fileName.with({ extensionCount: 6 }))).toBe('INVALID_OPTIONS');
  });

  it('of everyday have extensions of media types, or what they are told', () => {
    for (const name of system.commonFileName.batch(300)) expect(EXTENSIONS).toContain(name.split('.')[1]);
    expect(system.commonFileName.with({ extension: 'tar' }).at(0)).toMatch(/^[a-z]+_[a-z]+\.tar$/);
    expect(codeOf(() => system.commonFileName.with({ extension: '.pdf' }))).toBe('INVALID_OPTIONS');
  });

  it('have the extensions of a media type', () => {
    const jpeg = Phony.seed(1).system().fileExtension.with({ mimeType: 'image/jpeg' }).unique();
    expect(jpeg.batch(3).sort()).toEqual(['jpe', 'jpeg', 'jpg']);
    const all = Phony.seed(1).system().fileExtension.unique().batch(EXTENSIONS.size);
    expect(new Set(all)).toEqual(EXTENSIONS);
    expect(codeOf(() => system.fileExtension.with({ mimeType: 'image/none' }))).toBe('INVALID_OPTIONS');
  });

  it('have types', () => {
    expect(new Set(system.fileType.batch(300))).toContain('font');
    for (const type of system.mimeType.with({ type: 'font' }).batch(50)) expect(type).toMatch(/^font\//);
    expect(system.mimeType.at(0)).toMatch(/^[a-z]+(-[a-z]+)?\/[\w.+-]+$/);
    expect(() => system.mimeType.with({ type: 'smell' })).toThrow("one of 'application', 'audio'");
  });
});

describe('paths', () => {
  it('begin with a directory of the standard', () => {
    for (const path of system.directoryPath.batch(300)) expect(path).toMatch(/^(\/[A-Za-z\d]+){1,3}$/);
    expect(system.directoryPath.batch(2000)).toContain('/var/log');
    expect(system.directoryPath.with({ folders: 3 }).at(0)).toMatch(/^\/.*(\/[a-z]+-[a-z]+){3}$/);
    for (const path of system.filePath.with({ folders: 1 }).batch(100)) {
      expect(path).toMatch(/^(\/[A-Za-z\d]+){1,3}\/[a-z]+-[a-z]+\/[a-z]+_[a-z]+\.[a-z\d]+$/);
    }
    expect(codeOf(() => system.filePath.with({ folders: -1 }))).toBe('INVALID_OPTIONS');
  });
});

it('semver is what the standard’s own pattern takes', () => {
  const pattern =
    /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?$/;
  for (const version of system.semver.batch(200)) expect(pattern.exec(version)![4]).toBeUndefined();
  for (const version of system.semver.with({ prerelease: true }).batch(200)) {
    expect(pattern.exec(version)![4]).toMatch(/^(alpha|beta|rc)\.\d$/);
  }
});

describe('cron', () => {
  const BOUNDS = [
    [0, 59],
    [0, 23],
    [1, 28],
    [1, 12],
    [0, 6],
  ] as const;

  /** How many of a field's values an entry is due at; throws for what is no entry. */
  function dueAt(field: string, [min, max]: readonly [number, number]): number {
    const within = (text: string): number => {
      const number = Number(text);
      if (!/^\d+$/.test(text) || number < min || number > max) throw new Error(`${text} is not from ${min} to ${max}`);
      return number;
    };
    if (field === '*') return max - min + 1;
    if (field.startsWith('*/')) return Math.ceil((max - min + 1) / Number(field.slice(2)));
    const [from, to] = field.split('-').map((each) => (each.includes(',') ? each : within(each)));
    if (to !== undefined) {
      if (from! >= to) throw new Error(`${field} is empty`);
      return Number(to) - Number(from) + 1;
    }
    return new Set(field.split(',').map(within)).size;
  }

  it('has five fields, each of which comes to pass', () => {
    const shapes = new Set<string>();
    for (const entry of system.cron.with({ extensions: false }).batch(2000)) {
      const fields = entry.split(' ');
      expect(fields).toHaveLength(5);
      for (const [i, field] of fields.entries()) {
        expect(dueAt(field, BOUNDS[i]!)).toBeGreaterThan(0);
        shapes.add(field.replace(/\d+/g, 'n'));
      }
    }
    expect([...shapes].sort()).toEqual(['*', 'n', 'n,n', 'n-n']);
  });

  it('has names and steps too', () => {
    const entries = system.cron.batch(3000);
    const named = entries.filter((entry) => entry.startsWith('@'));
    expect(Math.abs(named.length - 300)).toBeLessThan(80);
    expect(new Set(named).size).toBe(6);
    const others = entries
      .filter((entry) => !entry.startsWith('@'))
      .flatMap((entry) => [...entry.split(' ').entries()]);
    for (const [i, field] of others) expect(dueAt(field, BOUNDS[i]!)).toBeGreaterThan(0);
    const steps = others.filter(([, field]) => field.startsWith('*/'));
    expect(steps.length).toBeGreaterThan(500);
    for (const [i, field] of steps) expect(dueAt(field, BOUNDS[i]!), field).toBeGreaterThan(1);
  });
});

describe('networkInterface', () => {
  it.each([
    ['index', /^eno[1-8]$/],
    ['slot', /^ens\d{1,2}(f[1-7])?$/],
    ['mac', /^enx[\da-f][26ae][\da-f]{10}$/],
    ['pci', /^enp\d{1,2}s\d{1,2}(f[1-7])?$/],
  ] as const)('by %s', (scheme, form) => {
    for (const name of system.networkInterface.with({ type: 'en', scheme }).batch(100)) {
      expect(name).toMatch(form);
      expect(name.length).toBeLessThanOrEqual(15);
    }
  });

  it('is of all kinds', () => {
    const kinds = system.networkInterface.batch(500).map((name) => name.slice(0, 3).replace(/\d/, ''));
    expect(new Set(kinds).size).toBe(12);
  });
});

it('all members have values in every locale', () => {
  const other = Phony.seed(3).locale('he').system();
  for (const member of Object.keys(system)) expect(other[member as keyof SystemMembers].at(0), member).toBeDefined();
});
