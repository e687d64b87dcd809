export type { CliContext, OutputStream } from './CliContext.ts';
export { isRowThread, serveRows } from './generation/serveRows.ts';
export { run } from './run.ts';
