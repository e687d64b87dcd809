import { parseArgs } from 'node:util';
import { ArgumentError, nearestFirst } from '@phonyland/language-model';
import { recipes } from '../recipes/recipes.ts';
import { buildInParallel } from './buildInParallel.ts';
import type { PackedModel } from './buildModel.ts';
import { checkPackage } from './checkPackage.ts';
import { findDataFolder } from './findDataFolder.ts';
import type { MixedFile } from './mixedScripts.ts';
import { readBuilt, readManifest, writePackage } from './writePackage.ts';

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
 * The command `models:build`: trains models from a data folder, or checks the shipped ones.
 * @throws ArgumentError `UNKNOWN_OPTION`, `UNKNOWN_RECIPE`; PhonyError as the steps that it takes
 */
export async function runBuild(
  args: readonly string[],
  { packageFolder, base, dataVariable, say }: BuildEnvironment,
): Promise<void> {
  const { data, check, only, 'accept-data-changes': acceptDataChanges } = parse(args);
  if (check) {
    say(`${checkPackage(packageFolder)} models are as the manifest says`);
    return;
  }
  const dataFolder = findDataFolder({ option: data, variable: dataVariable, base });
  const wanted = only?.split(',');
  const unknown = wanted?.find((each) => !recipes.some((recipe) => isMeant(recipe, each)));
  if (unknown !== undefined) throw noRecipe(unknown);
  const chosen = recipes.filter((recipe) => wanted?.some((each) => isMeant(recipe, each)) ?? true);
  const warned = new Set<string>();
  const built = await buildInParallel(chosen, dataFolder, {
    previous: readManifest(packageFolder),
    acceptDataChanges,
    onModel: ({ entry, mixed }) => {
      for (const each of mixed) {
        if (!warned.has(each.file)) say(mixedWarning(each));
        warned.add(each.file);
      }
      const { natsPerCharacter, novelty, malformed } = entry.metrics;
      say(
        `${entry.file}: ${entry.rows} rows, ${entry.bytes} bytes, ${natsPerCharacter} nats a character, ${novelty} new, ${malformed} malformed`,
      );
    },
  });
  const fresh = new Map(built.map((model) => [model.entry.file, model]));
  // What was not chosen stays as it is.
  const before = chosen.length === recipes.length ? undefined : readBuilt(packageFolder);
  const models = recipes.flatMap(({ locale, name }): readonly PackedModel[] => {
    const file = `${locale}/${name}.phony`;
    const model = fresh.get(file) ?? before?.get(file);
    return model === undefined ? [] : [model];
  });
  writePackage(packageFolder, models);
  say(`${built.length} models built, ${models.length} in the package, ${bytesOf(models)} bytes together`);
}

/** The warning for a data file in which words mix scripts: mostly look-alikes that somebody typed on another keyboard. */
export function mixedWarning({ file, count, first }: MixedFile): string {
  const rows = first.map(({ line, value }) => `line ${line} ${JSON.stringify(value)}`).join(', ');
  return `warning: ${JSON.stringify(file)} has ${count} ${count === 1 ? 'row' : 'rows'} that ${count === 1 ? 'mixes' : 'mix'} scripts within a word: ${rows}${count > first.length ? ', …' : ''}; cleaning drops them`;
}

/** Whether a recipe is meant by `tr`, `person_last` or `tr/person_last`. */
function isMeant({ locale, name }: { locale: string; name: string }, wanted: string): boolean {
  return wanted === locale || wanted === name || wanted === `${locale}/${name}`;
}

function noRecipe(only: string): ArgumentError {
  const known = [...new Set(recipes.flatMap(({ locale, name }) => [locale, name, `${locale}/${name}`]))];
  return new ArgumentError(
    'UNKNOWN_RECIPE',
    `models:build: --only ${JSON.stringify(only)} is no locale, model or locale/model that there is a recipe for; did you mean ${nearestFirst(only, known).slice(0, 3).join(', ')}?`,
  );
}

function bytesOf(models: readonly PackedModel[]): string {
  return models.reduce((sum, { bytes }) => sum + bytes.length, 0).toLocaleString('en-US');
}

interface Arguments {
  readonly data: string | undefined;
  readonly only: string | undefined;
  readonly check: boolean;
  readonly 'accept-data-changes': boolean;
}

function parse(args: readonly string[]): Arguments {
  try {
    const { values } = parseArgs({
      args: args.filter((arg) => arg !== '--'),
      options: {
        data: { type: 'string' },
        only: { type: 'string' },
        check: { type: 'boolean', default: false },
        'accept-data-changes': { type: 'boolean', default: false },
      },
    });
    return { ...values, data: values.data, only: values.only };
  } catch (cause) {
    throw new ArgumentError(
      'UNKNOWN_OPTION',
      `models:build: ${(cause as Error).message}; the options are --data <folder>, --only <locale, model or locale/model>, --accept-data-changes and --check`,
      { cause },
    );
  }
}
