import {
  byRule,
  type Generator,
  integer,
  type Module,
  type ModuleDefinition,
  type Rule,
} from '@phonyland/language-generator';
import { drawText, HEX_DIGITS } from '../../draw/drawText.ts';
import { type CommitDateOptions, commitDate } from './commitDate.ts';
import { type CommitEntryOptions, commitEntry } from './commitEntry.ts';
import { type BranchOptions, branch, type CommitMessageOptions, commitMessage } from './messages.ts';

/** How much of a hash. */
export interface CommitShaOptions {
  /** In digits: 40 is SHA-1, 64 SHA-256, 7 a short one; 4 to 64, default 40. */
  readonly length?: number | undefined;
}

/** What a repository of git has. Messages and branches are in English in every locale, as programmers write them. */
export interface GitMembers {
  /**
   * The hash of a commit in small hexadecimal digits.
   * @feeds rule: SHA-1 and SHA-256 object names of git
   * @example Phony.git().commitSha.with({ length: 7 }).at(0)
   */
  readonly commitSha: Generator<string, CommitShaOptions>;
  /**
   * The first line of a commit's message, in the imperative.
   * @feeds list: hackerVerbs; list: hackerAdjectives; list: hackerNouns; rule: Conventional Commits 1.0.0
   * @example Phony.git().commitMessage.with({ conventional: true }).at(0)
   */
  readonly commitMessage: Generator<string, CommitMessageOptions>;
  /**
   * The name of a branch.
   * @feeds list: hackerVerbs; list: hackerNouns
   * @example Phony.git().branch.with({ kind: 'feature' }).at(0)
   */
  readonly branch: Generator<string, BranchOptions>;
  /**
   * The time of a commit in UTC, within the year before the reference date unless told.
   * @feeds rule: git-log(1), RFC 2822, RFC 3339
   * @example Phony.git().commitDate.with({ format: 'iso', days: 7 }).at(0)
   */
  readonly commitDate: Generator<string, CommitDateOptions>;
  /**
   * An entry of a log as `git log` shows it, with a line feed at the end. Its author is the person at the index.
   * @feeds rule: git-log(1); model: person_first_female; model: person_first_male; model: person_last; list: hackerVerbs; list: hackerAdjectives; list: hackerNouns
   * @example Phony.locale('en').git().commitEntry.with({ merge: true }).at(0)
   */
  readonly commitEntry: Generator<string, CommitEntryOptions>;
}
export type GitModule = Module<GitMembers, 'commitSha'>;

const commitSha: Rule<string, CommitShaOptions> = {
  options: { length: integer(4, 64) },
  prepare:
    ({ length = 40 }) =>
    (random) =>
      drawText(random, HEX_DIGITS, length),
};

export const gitModule: ModuleDefinition<GitMembers> = {
  name: 'git',
  whole: 'commitSha',
  members: {
    commitSha: byRule(commitSha),
    commitMessage: byRule(commitMessage),
    branch: byRule(branch),
    commitDate: byRule(commitDate),
    commitEntry,
  },
};
