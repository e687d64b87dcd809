import {
  flag,
  type Member,
  makeGenerator,
  oneOf,
  type Rule,
  ruleSource,
  type Source,
  sourceOf,
  viewed,
} from '@phonyland/language-generator';
import { drawText, HEX_DIGITS } from '../../draw/drawText.ts';
import { ofPerson } from '../../person/ofPerson.ts';
import { drawDate, spellDate } from './commitDate.ts';
import { plainMessage } from './messages.ts';

/** Which entries of a log. */
export interface CommitEntryOptions {
  /** Whether the commit merges two others, which are named then; default with a chance of one fifth. */
  readonly merge?: boolean | undefined;
  /** How lines end; default `LF`. */
  readonly eol?: 'LF' | 'CRLF' | undefined;
}

/** An entry but for its author. */
type Entry = (name: string, email: string) => string;

const entry: Rule<Entry, CommitEntryOptions> = {
  options: { merge: flag(), eol: oneOf(['LF', 'CRLF']) },
  prepare({ merge, eol = 'LF' }, context) {
    const end = eol === 'LF' ? '\n' : '\r\n';
    return (random) => {
      const sha = drawText(random, HEX_DIGITS, 40);
      const merges = merge ?? random.below(5) === 0;
      const parents = `${drawText(random, HEX_DIGITS, 7)} ${drawText(random, HEX_DIGITS, 7)}`;
      const date = spellDate(drawDate(random, 365, context), 'git');
      const message = plainMessage(random);
      return (name, email) =>
        [
          `commit ${sha}`,
          ...(merges ? [`Merge: ${parents}`] : []),
          `Author: ${name} <${email}>`,
          `Date:   ${date}`,
          '',
          `    ${message}`,
          '',
        ].join(end);
    };
  },
};

/** Entries of a log as `git log` shows them, by the person at the index. */
export const commitEntry: Member<string, CommitEntryOptions> = (view, path, registry) => {
  const { root, locale } = view;
  const person = { root, locale, unique: false };
  const name = sourceOf(ofPerson('full')(person, path, registry));
  const email = sourceOf(ofPerson('email')(person, path, registry));
  const rest = ruleSource<Entry, CommitEntryOptions, CommitEntryOptions>(entry, root, locale, path);
  return viewed(view, makeGenerator(byAuthor(rest, name, email)), true);
};

function byAuthor(
  rest: Source<Entry, CommitEntryOptions>,
  name: Source<string>,
  email: Source<string>,
): Source<string, CommitEntryOptions> {
  return {
    root: rest.root,
    path: rest.path,
    addressable: true,
    draw: (w0, w1, w2, w3) => rest.draw(w0, w1, w2, w3)(name.draw(w0, w1, w2, w3), email.draw(w0, w1, w2, w3)),
    with: (options) => byAuthor(rest.with(options), name, email),
  };
}
