import { flag, oneOf, type RandomStream, type Rule } from '@phonyland/language-generator';
import { hackerAdjectives, hackerNouns, hackerVerbs } from '../../lists/hackerWords.ts';

/** Which messages of commits. */
export interface CommitMessageOptions {
  /** With a type and a scope in front, `fix(cache): …`, as Conventional Commits 1.0.0 has it; default false. */
  readonly conventional?: boolean | undefined;
}

/** Which names of branches. */
export interface BranchOptions {
  /** What stands before a slash in front: a kind of Git Flow's branches, or `any` of them; default nothing. */
  readonly kind?: BranchKind | 'any' | undefined;
}
export type BranchKind = (typeof KINDS)[number];

/** The types that Conventional Commits 1.0.0 names, and those of its usual convention, Angular's. */
const TYPES = ['build', 'chore', 'ci', 'docs', 'feat', 'fix', 'perf', 'refactor', 'revert', 'style', 'test'] as const;
/** The supporting branches of Git Flow (Driessen 2010) and its tool. */
const KINDS = ['bugfix', 'feature', 'hotfix', 'release', 'support'] as const;

/** First lines of commits in English and in the imperative, as git's own documentation wants them: `Cache the idempotent parser`. */
export const commitMessage: Rule<string, CommitMessageOptions> = {
  options: { conventional: flag() },
  prepare:
    ({ conventional = false }) =>
    (random) =>
      conventional ? conventionalMessage(random) : plainMessage(random),
};

/** The message as a sentence without a full stop. */
export function plainMessage(random: RandomStream): string {
  const text = drawWork(random);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function conventionalMessage(random: RandomStream): string {
  const type = TYPES[random.below(TYPES.length)]!;
  const scope = random.below(2) === 0 ? `(${slug(pick(random, hackerNouns()))})` : '';
  return `${type}${scope}: ${drawWork(random)}`;
}

function drawWork(random: RandomStream): string {
  const [verb, noun] = [pick(random, hackerVerbs()), pick(random, hackerNouns())];
  return random.below(2) === 0 ? `${verb} the ${noun}` : `${verb} the ${pick(random, hackerAdjectives())} ${noun}`;
}

/** Names of branches: a verb and a noun. */
export const branch: Rule<string, BranchOptions> = {
  options: { kind: oneOf([...KINDS, 'any']) },
  prepare:
    ({ kind }) =>
    (random) => {
      const head = kind === 'any' ? pick(random, KINDS) : kind;
      const name = slug(`${pick(random, hackerVerbs())}-${pick(random, hackerNouns())}`);
      return head === undefined ? name : `${head}/${name}`;
    },
};

function pick<T>(random: RandomStream, list: readonly T[]): T {
  return list[random.below(list.length)]!;
}

/** In small letters of ASCII, digits and hyphens. */
function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z\d]+/g, '-');
}
