// The command: pnpm models:sources --data <folder>
import { runCommand } from './runCommand.ts';
import { runSources } from './runSources.ts';

await runCommand(runSources);
