import { FIXED_REFERENCE_DATE, PhonyError } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { Phony } from '../../index.ts';

const git = Phony.seed('git').git();

function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof PhonyError) return error.code;
    throw error;
  }
  throw new Error('it did not throw');
}

it('commitSha is the whole, of 40 digits unless told', () => {
  expect(`${Phony.seed(1).git()}`).toBe(Phony.seed(1).git().commitSha.at(0));
  for (const [options, length] of [
    [{}, 40],
    [{ length: 7 }, 7],
    [{ length: 64 }, 64],
  ] as const) {
    expect(git.commitSha.with(options).at(0)).toMatch(new RegExp(`^[\\da-f]{${length}}$`));
  }
  expect(codeOf(() => git.commitSha.with({ length: 3 }))).toBe('INVALID_OPTIONS');
});

describe('commitMessage', () => {
  it('is one line in the imperative', () => {
    for (const message of git.commitMessage.batch(500)) {
      expect(message).toMatch(/^[A-Z][\w\- ]* the [\w\- ]+$/);
      expect(message.length).toBeLessThanOrEqual(72);
    }
  });

  it('is conventional where it is to be', () => {
    const messages = git.commitMessage.with({ conventional: true }).batch(500);
    for (const message of messages) expect(message).toMatch(/^[a-z]+(\([a-z\d-]+\))?: [\w\- ]+ the [\w\- ]+$/);
    expect(new Set(messages.map((message) => /^[a-z]+/.exec(message)![0])).size).toBe(11);
  });
});

it('branch is a name that git takes', () => {
  for (const name of git.branch.batch(500)) expect(name).toMatch(/^[a-z\d]+(-[a-z\d]+)+$/);
  expect(git.branch.with({ kind: 'hotfix' }).at(0)).toMatch(/^hotfix\/[a-z\d-]+$/);
  const kinds = git.branch
    .with({ kind: 'any' })
    .batch(200)
    .map((name) => name.split('/')[0]);
  expect([...new Set(kinds)].sort()).toEqual(['bugfix', 'feature', 'hotfix', 'release', 'support']);
  expect(codeOf(() => git.branch.with({ kind: 'topic' as 'any' }))).toBe('INVALID_OPTIONS');
});

describe('commitDate', () => {
  it.each([
    ['git', /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [1-9]\d? \d\d:\d\d:\d\d \d{4} \+0000$/],
    ['rfc2822', /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [1-9]\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d \+0000$/],
    ['iso', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/],
  ] as const)('in the format %s is within the days before the reference date', (format, form) => {
    const times = git.commitDate
      .with({ format, days: 2 })
      .batch(500)
      .map((text) => {
        expect(text).toMatch(form);
        // Dates of Node read all three; the weekday is checked by writing it again.
        const date = new Date(text);
        if (format !== 'iso') expect(date.toUTCString().slice(0, 3)).toBe(text.slice(0, 3));
        return date.getTime();
      });
    expect(Math.max(...times)).toBeLessThanOrEqual(FIXED_REFERENCE_DATE);
    expect(Math.min(...times)).toBeGreaterThan(FIXED_REFERENCE_DATE - 2 * 86_400_000);
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(1.8 * 86_400_000);
  });

  it('follows the reference date, and all formats tell the same', () => {
    const at = Phony.seed(1, { referenceDate: '1999-12-31T23:59:59.999Z' }).git().commitDate;
    expect(at.at(0)).toMatch(/ 1999 \+0000$/);
    expect(codeOf(() => at.with({ days: 0 }))).toBe('INVALID_OPTIONS');
  });
});

describe('commitEntry', () => {
  it('is by the person at the index', () => {
    const root = Phony.seed(5).locale('tr');
    for (let i = 0; i < 20; i++) {
      const { full, email } = root.person().at(i);
      expect(root.git().commitEntry.at(i)).toContain(`\nAuthor: ${full} <${email}>\n`);
    }
  });

  it('is what git log shows', () => {
    const entries = git.commitEntry.batch(500);
    for (const entry of entries) {
      expect(entry).toMatch(
        /^commit [\da-f]{40}\n(Merge: [\da-f]{7} [\da-f]{7}\n)?Author: \S.* <\S+@\S+>\nDate: {3}[A-Z].{20,26} \+0000\n\n {4}[A-Z].*\n$/,
      );
    }
    expect(Math.abs(entries.filter((entry) => entry.includes('\nMerge: ')).length - 100)).toBeLessThan(40);
    expect(git.commitEntry.with({ merge: true }).at(0)).toContain('\nMerge: ');
    expect(git.commitEntry.with({ merge: false }).batch(50).join('')).not.toContain('\nMerge: ');
    const lines = git.commitEntry.with({ eol: 'CRLF' }).at(0);
    expect(lines.split('\r\n').join('')).not.toMatch(/[\r\n]/);
  });

  it('refuses languages without persons', () => {
    expect(codeOf(() => Phony.seed(1).locale('la').git().commitEntry.at(0))).toBe('NO_PERSONS');
    expect(codeOf(() => git.commitEntry.with({ eol: 'CR' as 'LF' }))).toBe('INVALID_OPTIONS');
  });

  it('comes once each in a unique view', () => {
    const unique = Phony.seed(1).unique().git().commitEntry;
    expect(new Set(unique.batch(20)).size).toBe(20);
  });
});
