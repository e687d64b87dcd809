import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { saveModel, trainModel } from '@phonyland/language-generator';

/** Makes a folder of the user's models below another: `pets` (tr, with a version and a licence), `city` as a shipped one is called, and a damaged one. */
export function modelsFolder(below: string): string {
  const folder = join(below, 'models');
  mkdirSync(folder);
  const metadata = { version: '2.1.0', licence: 'CC0-1.0' };
  saveModel(
    trainModel(['Karabaş', 'Boncuk', 'Pamuk'], { name: 'called otherwise', locale: 'tr', order: 3, metadata }),
    join(folder, 'pets.phony'),
  );
  saveModel(trainModel(['xyx', 'yxy'], { name: 'city', smoothing: 'none' }), join(folder, 'city.json'));
  writeFileSync(join(folder, 'damaged.phony'), 'no model');
  return folder;
}
