import { type ArgumentError, type Registry, unknownName } from '@phonyland/language-generator';

/** The error for what is neither a generator nor a model nor a file, with the nearest names of both kinds. */
export function unknownTarget(registry: Registry, what: string, kinds: 'model' | 'generator or model'): ArgumentError {
  const models = registry.modelNames();
  const names = kinds === 'model' ? models : [...registry.generatorPaths(), ...models];
  const more =
    kinds === 'model' ? '; a file is given by its path' : '; a file is given by its path, a template has {fields}';
  return unknownName('UNKNOWN_MODEL', kinds, what, [...new Set(names)], more);
}
