import { LanguageModel } from '@phonyland/language-generator';
import { describe, expect, it, vi } from 'vitest';
import { modelsFolder } from '../../tests/support/modelsFolder.ts';
import { temporaryFolder } from '../../tests/support/temporaryFolder.ts';
import { testRegistry } from '../../tests/support/testRegistry.ts';
import { openSession, type Session } from '../Session.ts';
import { withModelsFolder } from './withModelsFolder.ts';

const folder = modelsFolder(temporaryFolder());
const session = (env: Record<string, string> = {}): Session =>
  openSession([], { registry: testRegistry(), version: '0', defaultLocale: 'en-US', env });
const namesOf = ({ registry }: Session): string[] => registry.files().map(({ name }) => name);

describe('withModelsFolder', () => {
  it('takes the option, else the variable, else no folder', () => {
    const none = session();
    expect(withModelsFolder(none, undefined)).toBe(none);
    expect(namesOf(withModelsFolder(none, folder))).toEqual(['city', 'damaged', 'pets']);
    expect(namesOf(withModelsFolder(session({ PHONY_MODELS: folder }), undefined))).toHaveLength(3);
    expect(namesOf(withModelsFolder(session({ PHONY_MODELS: 'nowhere' }), folder))).toHaveLength(3);
    // The next run with this registry has no folder.
    expect(namesOf(none)).toEqual([]);
  });

  it('looks into the option’s folder at once, into the variable’s when a name is looked up', () => {
    expect(() => withModelsFolder(session(), 'nowhere')).toThrow(expect.objectContaining({ code: 'FOLDER_NOT_FOUND' }));
    const { registry } = withModelsFolder(session({ PHONY_MODELS: 'nowhere' }), undefined);
    expect(registry.hasGenerator('name.first')).toBe(true);
    expect(() => registry.hasModel('pets')).toThrow(expect.objectContaining({ code: 'FOLDER_NOT_FOUND' }));
  });

  it('opens no file', () => {
    const { registry } = withModelsFolder(session(), folder);
    const decode = vi.spyOn(LanguageModel, 'decode');
    expect(registry.hasModel('pets')).toBe(true);
    expect(registry.modelNames()).toEqual(['city', 'damaged', 'pets', 'names', 'mine']);
    expect(decode).not.toHaveBeenCalled();
    decode.mockRestore();
  });
});
