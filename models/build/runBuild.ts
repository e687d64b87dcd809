import { parseArgs } from 'node:util';
import { ArgumentError } from '@phonyland/language-model';
import { recipes } from '../recipes/recipes.ts';
import { buildModels } from './buildModels.ts';
import { checkPackage } from './checkPackage.ts';
import { findDataFolder } from './findDataFolder.ts';
import { readManifest, writePackage } from './writePackage.ts';

/** What the command is given besides its arguments. */
export interface BuildEnvironment {
  /** The folder of the package that is written or checked. */
  readonly packageFolder: string;
  /** The folder that paths on the command line are relative to. */
  readonly base: string;
  /** The environment variable `PHONY_DATA`. */
  readonly dataVariable: string | undefined;
  /** Called with each line of the report. */
  readonly say: (line: string) => void;
}

/**
 * The command `models:build`: trains all models from a data folder, or checks the shipped ones.
 * @throws ArgumentError `UNKNOWN_OPTION`; PhonyError as the steps that it takes
 */
export function runBuild(args: readonly string[], { packageFolder, base, dataVariable, say }: BuildEnvironment): void {
  const { data, check, 'accept-data-changes': acceptDataChanges } = parse(args);
  if (check) {
    say(`${checkPackage(packageFolder)} models are as the manifest says`);
    return;
  }
  const models = buildModels(recipes, findDataFolder({ option: data, variable: dataVariable, base }), {
    previous: readManifest(packageFolder),
    acceptDataChanges,
    onModel: ({ entry }) => {
      const { natsPerCharacter, novelty, malformed } = entry.metrics;
      say(
        `${entry.file}: ${entry.rows} rows, ${entry.bytes} bytes, ${natsPerCharacter} nats a character, ${novelty} new, ${malformed} malformed`,
      );
    },
  });
  writePackage(packageFolder, models);
}

function parse(args: readonly string[]): { data: string | undefined; check: boolean; 'accept-data-changes': boolean } {
  try {
    const { values } = parseArgs({
      args: args.filter((arg) => arg !== '--'),
      options: {
        data: { type: 'string' },
        check: { type: 'boolean', default: false },
        'accept-data-changes': { type: 'boolean', default: false },
      },
    });
    return { ...values, data: values.data };
  } catch (cause) {
    throw new ArgumentError(
      'UNKNOWN_OPTION',
      `models:build: ${(cause as Error).message}; the options are --data <folder>, --accept-data-changes and --check`,
      { cause },
    );
  }
}
