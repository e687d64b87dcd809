import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SHIPPED_MODELS, shippedModel } from './shippedModels.ts';

describe('shipped models', () => {
  it('are what @phonyland/models lists; companies, products and streets are new unless told otherwise', () => {
    expect(SHIPPED_MODELS.length).toBeGreaterThan(400);
    for (const { name, shipped, version, licence, rows, bytes, defaults } of SHIPPED_MODELS) {
      expect({ shipped, version }).toEqual({ shipped: true, version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
      expect(licence).not.toBe('');
      expect(Math.min(rows, bytes!)).toBeGreaterThan(20);
      const newOnly = ['company_names', 'product_names', 'street_names'].includes(name);
      expect(defaults?.excludeOriginals ?? false).toBe(newOnly);
    }
    expect(() => shippedModel('person_last', 'tlh')).toThrow(expect.objectContaining({ code: 'MODEL_MISSING' }));
  });
});

describe('a damaged installation', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'phony-assets-'));
    vi.resetModules();
    vi.doMock('@phonyland/models', async (original) => ({ ...(await original<object>()), assetsFolder: folder }));
  });
  afterEach(() => {
    vi.doUnmock('@phonyland/models');
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['is missing', undefined],
    ['is cut off', new Uint8Array(30)],
    ['is something else', Buffer.from('<html></html>')],
  ])('says which file %s, and how to restore it', async (_, bytes) => {
    if (bytes !== undefined) {
      mkdirSync(join(folder, 'tr'));
      writeFileSync(join(folder, 'tr/person_last.phony'), bytes);
    }
    const { Phony } = await import('./facade/Phony.ts');
    expect(() => Phony.seed(1).locale('tr').name().last()).toThrow(
      expect.objectContaining({
        code: 'ASSET_DAMAGED',
        message: expect.stringMatching(/tr\/person_last\.phony.*install @phonyland\/models anew/s),
      }),
    );
  });
});
