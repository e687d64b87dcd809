import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { PhonyError } from '@phonyland/language-generator';
import { CONFIG_NAMES } from './configNames.ts';
import { type Config, readConfig } from './readConfig.ts';

/**
 * The configuration of a run: the file that `--config` names, else one of the usual names in the folder, else none.
 * @throws PhonyError `FILE_NOT_FOUND`, `CONFIG_FAILED` for one that cannot be read or throws; ArgumentError as `readConfig`
 */
export async function loadConfig(
  option: string | undefined,
  folder: string = process.cwd(),
): Promise<Config | undefined> {
  const name = option ?? CONFIG_NAMES.find((name) => existsSync(join(folder, name)));
  if (name === undefined) return undefined;
  const path = resolve(folder, name);
  if (!existsSync(path)) {
    throw new PhonyError(
      'FILE_NOT_FOUND',
      `there is no file ${JSON.stringify(name)}; --config names a configuration such as phony.config.ts`,
    );
  }
  let exported: unknown;
  try {
    exported = await evaluate(path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PhonyError('CONFIG_FAILED', `${name} cannot be read: ${reason}`, { cause, details: { file: path } });
  }
  return readConfig(name, exported);
}

async function evaluate(path: string): Promise<unknown> {
  switch (extname(path)) {
    case '.json': {
      const text = readFileSync(path, 'utf8');
      const config: unknown = JSON.parse(text);
      // JSON.parse takes the last of two keys and says nothing: a data set would be lost.
      const { parseDocument } = await import('yaml');
      const twice = parseDocument(text).errors.find(({ code }) => code === 'DUPLICATE_KEY');
      if (twice !== undefined) throw twice;
      return config;
    }
    case '.yaml':
    case '.yml': {
      const { parse } = await import('yaml');
      return parse(readFileSync(path, 'utf8'));
    }
    default: {
      const { createJiti } = await import('jiti');
      return createJiti(path, { interopDefault: true }).import(path, { default: true });
    }
  }
}
