import { type ArgumentError, type Registry, unknownName } from '@phonyland/language-generator';

/**
 * The error for what is neither a generator nor a model nor a file, with the nearest names of both kinds.
 * @param dataSets those of the configuration, which could have been meant as well
 */
export function unknownTarget(
  registry: Registry,
  what: string,
  kinds: 'model' | 'generator or model',
  dataSets: readonly string[] = [],
): ArgumentError {
  const models = registry.modelNames();
  const names = kinds === 'model' ? models : [...dataSets, ...registry.generatorPaths(), ...models];
  const more =
    kinds === 'model' ? '; a file is given by its path' : '; a file is given by its path, a template has {fields}';
  return unknownName(
    'UNKNOWN_MODEL',
    dataSets.length === 0 ? kinds : `data set, ${kinds}`,
    what,
    [...new Set(names)],
    more,
  );
}
