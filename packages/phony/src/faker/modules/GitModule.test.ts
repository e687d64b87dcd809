import { expect, test } from 'vitest';
import { Faker } from '../Faker.ts';
import { FakerError } from '../FakerError.ts';
import { base, de, en, ja } from '../locales/allLocales.ts';

const faker = new Faker({ locale: [en, base], seed: 1 });
const { git } = faker;
const DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z]{2}) (\d{1,2}) (\d\d:\d\d:\d\d) (\d{4}) ([+-])(\d\d)00$/;

function many<T>(call: () => T, count = 300): T[] {
  return Array.from({ length: count }, call);
}

/** The time that a text of git says, in milliseconds since 1970; its weekday is looked at too. */
function timeOf(text: string): number {
  const [, weekday, month, day, time, year, sign, hours] = DATE.exec(text)!;
  const shown = new Date(`${day} ${month} ${year} ${time} UTC`);
  expect(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][shown.getUTCDay()]).toBe(weekday);
  expect(Number(hours)).toBeLessThanOrEqual(sign === '-' ? 11 : 12);
  return shown.getTime() - Number(`${sign}${hours}`) * 3_600_000;
}

test('names of commits', () => {
  for (const sha of many(() => git.commitSha())) expect(sha).toMatch(/^[\da-f]{40}$/);
  for (const length of [0, 1, 7, 8, 64, 100])
    expect(git.commitSha({ length })).toMatch(new RegExp(`^[\\da-f]{${length}}$`));
  expect(git.commitSha({ length: -1 })).toBe('');
});

test('names of branches are ASCII', () => {
  for (const branch of many(() => git.branch())) expect(branch).toMatch(/^[a-z\d]+(-[a-z\d]+)+$/);
});

test('messages are a verb, an adjective and a noun', () => {
  const { verb, adjective, noun } = faker.definitions.hacker;
  for (const message of many(() => git.commitMessage())) {
    const first = verb.find((each) => message.startsWith(`${each} `));
    const last = noun.find((each) => message.endsWith(` ${each}`));
    expect(adjective).toContain(message.slice(first!.length + 1, -last!.length - 1));
  }
});

test('dates are of the day before the reference date, in any zone', () => {
  const reference = Date.parse('2020-01-01T00:00:00Z');
  const dates = many(() => git.commitDate({ refDate: reference }), 1000);
  for (const date of dates) {
    const time = timeOf(date);
    expect(time <= reference && time >= reference - 86_400_000 - 1000).toBe(true);
  }
  expect(new Set(dates.map((date) => date.slice(-5))).size).toBe(24);
  expect(Math.abs(timeOf(git.commitDate()) - Date.now())).toBeLessThan(2 * 86_400_000);
  expect(() => git.commitDate({ refDate: 'never' })).toThrow(FakerError);
});

test.each([
  ['CRLF', '\r\n'],
  ['LF', '\n'],
] as const)('entries with %s', (eol, end) => {
  for (const merge of [true, false]) {
    for (const entry of many(() => git.commitEntry({ merge, eol, refDate: '2020-01-01' }), 100)) {
      const lines = entry.split(end);
      expect(lines.join('')).not.toMatch(/[\r\n]/);
      expect(lines).toHaveLength(merge ? 7 : 6);
      expect(lines[0]).toMatch(/^commit [\da-f]{40}$/);
      if (merge) expect(lines[1]).toMatch(/^Merge: [\da-f]{7} [\da-f]{7}$/);
      const [author, date, empty, message, last] = lines.slice(merge ? 2 : 1);
      expect(author).toMatch(/^Author: [^<>]+ <[\w.-]+@example\.(com|net|org)>$/);
      expect(date).toMatch(/^Date: [A-Z]/);
      expect(timeOf(date!.slice(6))).toBeLessThanOrEqual(Date.parse('2020-01-01'));
      expect(empty).toBe('');
      expect(message).toMatch(/^ {4}\S/);
      expect(last).toBe('');
    }
  }
});

test('entries end lines with CRLF, and a fifth of them merge', () => {
  const entries = many(() => git.commitEntry(), 1000);
  for (const entry of entries) expect(entry).toMatch(/^commit [\da-f]{40}\r\n/);
  expect(Math.abs(entries.filter((entry) => entry.includes('\r\nMerge: ')).length - 200)).toBeLessThan(60);
});

test('the address goes with the name of the author', () => {
  const own = { person: { first_name: { generic: ['Ann<b>'] }, last_name: { generic: ['Lee'] } } };
  const { git } = new Faker({ locale: [own, en, base], seed: 1 });
  for (const entry of many(() => git.commitEntry(), 50)) {
    expect(entry).toMatch(/\nAuthor: Annb[ ._]Lee\d* <Annb[._]Lee\d*@|\nAuthor: .*Annb Lee.* <Annb[._]Lee\d*@/);
  }
});

test('other locales', () => {
  for (const locale of [
    [de, en, base],
    [ja, en, base],
  ]) {
    const { git } = new Faker({ locale, seed: 1 });
    expect(git.commitEntry()).toMatch(/\nAuthor: \S.* <[\w.-]+@example\.[a-z]+>\r\nDate: /);
    expect(git.branch()).toMatch(/^[a-z\d-]+$/);
  }
  const words = { hacker: { noun: ['Größe'], verb: ['mach ganz'], adjective: ['neu'] } };
  const own = new Faker({ locale: [words, en, base] }).git;
  expect(own.branch()).toBe('grosse-mach-ganz');
  expect(own.commitMessage()).toBe('mach ganz neu Größe');
});

test('methods work unbound, and repeat with a seed', () => {
  const draw = (seed: number): string[] => {
    const { branch, commitEntry, commitMessage, commitDate, commitSha } = new Faker({ locale: [en, base], seed }).git;
    return [branch(), commitEntry({ refDate: 0 }), commitMessage(), commitDate({ refDate: 0 }), commitSha()];
  };
  expect(draw(3)).toEqual(draw(3));
  expect(draw(3)).not.toEqual(draw(4));
});

test('a length that no text can have is refused', () => {
  expect(() => git.commitSha({ length: 1e12 })).toThrow(FakerError);
});
