import type { ModelEntry } from '@phonyland/language-generator';
import type { Command } from 'commander';
import type { Session } from '../Session.ts';
import { formatBytes, formatCount } from '../text/numbers.ts';
import { printable } from '../text/printable.ts';
import { table } from '../text/table.ts';

/** `phony models` */
export function addModels(program: Command, session: Session): void {
  program
    .command('models')
    .summary('list the models that are known by name')
    .description('Lists the models that generate and inspect know by name.')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ phony models
  $ phony models --json`,
    )
    .action(() => listModels(session));
}

async function listModels({ registry, stdout, stderr, colors, json }: Session): Promise<void> {
  const models = registry.models();
  if (json) await stdout.write(`${JSON.stringify(models.map(factsOf))}\n`);
  else if (models.length === 0) {
    await stderr.write('no model is known by name; train one with phony train and use it by its path\n');
  } else {
    const head = ['name', 'locale', 'rows', 'size', 'licence', 'from'];
    const rows = models.map((model) => {
      const { name, locale, rows: count, bytes, licence, shipped } = model;
      const size = bytes === undefined ? '-' : formatBytes(bytes);
      return [name, locale, formatCount(count), size, licence ?? '-', shipped ? 'phony' : 'you'].map(printable);
    });
    const [first, ...rest] = table([head, ...rows], [2, 3]);
    await stdout.write(`${[colors.stdout.bold(first!), ...rest].join('\n')}\n`);
  }
}

function factsOf({ name, locale, rows, bytes, licence, shipped }: ModelEntry): object {
  return { name, locale, rows, bytes, licence, shipped };
}
