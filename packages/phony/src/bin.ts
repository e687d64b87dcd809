#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { run } from '@phonyland/cli';
import { DEFAULT_LOCALE, resolveLocale } from './locales.ts';
import { shippedRegistry } from './registry.ts';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

process.exitCode = await run(process.argv.slice(2), {
  registry: shippedRegistry(),
  version: manifest.version,
  defaultLocale: DEFAULT_LOCALE,
  resolveLocale,
});
