import { loadModel, Registry } from '@phonyland/language-generator';
import { run } from '../../src/run.ts';

// A command over an empty registry, for the tests that need a process of their own.
process.exitCode = await run(process.argv.slice(2), {
  registry: new Registry(loadModel),
  version: '0.0.0-test',
  defaultLocale: 'en-US',
});
