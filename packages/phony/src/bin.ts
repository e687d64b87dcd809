#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { type CliContext, isRowThread, run, serveRows } from '@phonyland/cli';
import { DEFAULT_LOCALE, LOCALES, resolveLocale } from './locales.ts';
import { shippedRegistry } from './registry.ts';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

const context: CliContext = {
  registry: shippedRegistry(),
  version: manifest.version,
  defaultLocale: DEFAULT_LOCALE,
  resolveLocale,
  locales: LOCALES,
  program: new URL(import.meta.url),
};

// The threads of a run are the same program.
if (isRowThread()) serveRows(context);
else process.exitCode = await run(process.argv.slice(2), context);
