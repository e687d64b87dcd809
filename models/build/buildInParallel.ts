import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PhonyError } from '@phonyland/language-model';
import type { Recipe } from '../recipes/Recipe.ts';
import type { BuiltModel } from './buildModel.ts';
import type { BuildOptions } from './buildModels.ts';
import type { Job, Report } from './buildWorker.ts';

const WORKER = fileURLToPath(new URL('./buildWorker.ts', import.meta.url));

/** How Node runs the worker's source, whoever runs this one: the command, or a test. */
const EXEC_ARGV: readonly string[] = [
  '--conditions=@phonyland/source',
  '--import',
  pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
];

/** More processes than these wait for each other's memory. */
const MOST_PROCESSES = 8;

/**
 * Makes the models of recipes, as many at a time as there are processors; the result is in the order of the recipes, and does not
 * depend on how many work. The first failure ends the work.
 * @throws PhonyError as `buildModels`
 */
export async function buildInParallel(
  recipes: readonly Recipe[],
  dataFolder: string,
  { previous, acceptDataChanges = false, onModel }: BuildOptions,
): Promise<readonly BuiltModel[]> {
  const built: BuiltModel[] = [];
  const queue = [...recipes.entries()];
  const processes: ChildProcess[] = [];
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = fork(WORKER, { serialization: 'advanced', execArgv: [...EXEC_ARGV] });
      processes.push(child);
      let at = 0;
      const next = (): void => {
        const job = queue.shift();
        if (job === undefined) {
          child.disconnect();
          return;
        }
        at = job[0];
        const { locale, name } = job[1];
        child.send({ place: `${locale}/${name}`, dataFolder, previous, acceptDataChanges } satisfies Job);
      };
      child.on('message', (report: Report) => {
        if ('code' in report) {
          reject(new PhonyError(report.code, report.message, { details: report.details }));
          return;
        }
        built[at] = report.model;
        onModel?.(report.model);
        next();
      });
      child.on('error', reject);
      child.on('exit', (code, signal) => {
        if (code === 0) resolve();
        else
          reject(
            new PhonyError(
              'BUILD_STOPPED',
              `models:build: a process stopped with ${signal ?? `code ${code}`}; see its messages above`,
            ),
          );
      });
      next();
    });
  try {
    const count = Math.min(MOST_PROCESSES, availableParallelism(), recipes.length);
    await Promise.all(Array.from({ length: count }, work));
  } finally {
    for (const child of processes) child.kill();
  }
  return built;
}
