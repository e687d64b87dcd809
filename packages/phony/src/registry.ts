import { loadModel, Registry } from '@phonyland/language-generator';
import { chooseModels } from './locales.ts';
import { ENTRIES } from './modules/entries.ts';
import { SHIPPED_MODELS } from './shippedModels.ts';

/** A registry of everything that comes with the library. */
export function shippedRegistry(): Registry {
  const registry = new Registry(loadModel, chooseModels);
  for (const [name, entry] of Object.entries(ENTRIES)) registry.addGenerator(name, entry);
  for (const model of SHIPPED_MODELS) registry.addModel(model);
  return registry;
}
