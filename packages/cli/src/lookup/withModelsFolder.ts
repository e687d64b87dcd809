import { type ModelFile, modelFiles } from '@phonyland/language-generator';
import { Option } from 'commander';
import type { Session } from '../Session.ts';

/** The option `--models` of the commands that look models up. */
export function modelsOption(): Option {
  return new Option(
    '--models <folder>',
    "a folder of your own models: its .phony and .json files are known by their names, before Phony's own (default: PHONY_MODELS)",
  );
}

/**
 * The session with the user's folder of models: the one of `--models`, else of the environment variable `PHONY_MODELS`. The
 * variable is for all commands and its folder is looked into only when a name is looked up; the option's is at once.
 * @throws ArgumentError `INVALID_FOLDER`; PhonyError `FOLDER_NOT_FOUND`, `NOT_A_FOLDER`, `FOLDER_UNREADABLE`
 */
export function withModelsFolder(session: Session, option: string | undefined): Session {
  const { PHONY_MODELS } = session.env;
  let list: () => readonly ModelFile[];
  if (option !== undefined) {
    const files = modelFiles(option, '--models');
    list = () => files;
  } else if (PHONY_MODELS !== undefined) list = () => modelFiles(PHONY_MODELS, 'PHONY_MODELS');
  else return session;
  return { ...session, registry: session.registry.withFiles(list) };
}
