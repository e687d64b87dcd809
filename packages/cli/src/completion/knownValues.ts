import { compareCodePoints, PhonyError } from '@phonyland/language-generator';
import { loadConfig } from '../dataset/loadConfig.ts';
import { withModelsFolder } from '../lookup/withModelsFolder.ts';
import type { Session } from '../Session.ts';
import type { Candidate, Completion, Slot } from './Completion.ts';

/** The values of the places that have no choices: names that the session knows, files and folders. */
export async function knownValues(session: Session, slot: Slot): Promise<Completion> {
  const isOption = slot.name.startsWith('-');
  switch (slot.placeholder) {
    case 'tag':
      return only(session.locales.map(named('')));
    case 'what':
      return {
        candidates: [...(await dataSets(slot)), ...generators(session), ...models(session, slot)],
        files: 'files',
      };
    case 'model':
    case 'models':
      return { candidates: models(session, slot), files: 'files' };
    case 'file':
      return { candidates: [], files: 'files' };
    case 'folder':
      return { candidates: [], files: 'folders' };
    case 'count':
      return only([]);
    case 'name':
      return only(slot.command === 'models' && !isOption ? names(session, slot).map(named('model')) : []);
    default:
      // Arguments that are nothing else are files; options say so.
      return { candidates: [], files: isOption ? 'none' : 'files' };
  }
}

function only(candidates: readonly Candidate[]): Completion {
  return { candidates, files: 'none' };
}

function named(description: string): (text: string) => Candidate {
  return (text) => ({ text, description });
}

function generators({ registry }: Session): Candidate[] {
  return registry.generatorPaths().map(named('generator'));
}

/** Places are many, and of use only to who has begun to write one. */
function models(session: Session, slot: Slot): Candidate[] {
  const shipped = slot.word === '' ? [] : session.registry.models().filter((model) => model.shipped);
  const places = shipped.map(({ locale, name }) => `${locale}/${name}`).sort(compareCodePoints);
  return [...names(session, slot).map(named('model')), ...places.map(named('shipped model'))];
}

/** A folder that cannot be read is told by the command; while a line is written there is nobody to tell. */
function names(session: Session, { given }: Slot): string[] {
  try {
    return withModelsFolder(session, given.get('--models')).registry.modelNames();
  } catch (error) {
    if (error instanceof PhonyError) return session.registry.modelNames();
    throw error;
  }
}

/** A configuration that cannot be read is likewise told by the command. */
async function dataSets({ given }: Slot): Promise<Candidate[]> {
  try {
    const config = await loadConfig(given.get('--config'));
    return [...(config?.sets.keys() ?? [])].map(named('data set'));
  } catch (error) {
    if (error instanceof PhonyError) return [];
    throw error;
  }
}
