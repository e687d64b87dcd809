export type { CliContext, OutputStream } from './CliContext.ts';
export { run } from './run.ts';
