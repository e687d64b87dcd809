// The command: pnpm models:build --data <folder> [--only <locale, model or both>] [--accept-data-changes] | --check
import { runBuild } from './runBuild.ts';
import { runCommand } from './runCommand.ts';

await runCommand(runBuild);
