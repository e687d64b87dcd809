import { type Case, call, calls, options } from '../Case.ts';

interface Length {
  length?: number | { min: number; max: number };
  count?: number | { min: number; max: number };
}

const WORD = /^\S.*$/;
const plain = (is: RegExp, ...paths: string[]): Record<string, readonly Case[]> =>
  Object.fromEntries(paths.map((path) => [path, [call(is)]]));

/** Whether a number is the one that was asked for, or in the range of it. */
function isCount(count: number, asked: Length['length'], otherwise: number): boolean {
  if (typeof asked === 'object') return count >= asked.min && count <= asked.max;
  return count === (asked ?? otherwise);
}

const WORD_LENGTHS = [
  ...calls(
    (word: string, given: number | Length) => isCount(word.length, typeof given === 'number' ? given : given.length, 0),
    [5],
    [{ length: 5 }],
    [{ length: { min: 4, max: 6 } }],
    [{ length: 5, strategy: 'fail' }],
    [{ length: 5, strategy: 'closest' }],
    [{ length: 5, strategy: 'shortest' }],
    [{ length: 5, strategy: 'longest' }],
    [{ length: 5, strategy: 'any-length' }],
  ),
  ...calls(
    WORD,
    [],
    [{}],
    [{ strategy: 'fail' }],
    [{ strategy: 'any-length' }],
    [{ length: 60, strategy: 'closest' }],
    [{ length: 60, strategy: 'any-length' }],
    [{ length: { min: 60, max: 70 }, strategy: 'closest' }],
  ),
];
const extremes = (shortest: number, longest: number): Case[] => [
  ...calls(
    (word: string) => word.length <= shortest,
    [{ strategy: 'shortest' }],
    [{ length: 60, strategy: 'shortest' }],
  ),
  ...calls((word: string) => word.length >= longest, [{ strategy: 'longest' }], [{ length: 60, strategy: 'longest' }]),
];
const word = (shortest: number, longest: number): Case[] => [...WORD_LENGTHS, ...extremes(shortest, longest)];

/** Calls with nothing, a number, and a range, of which each part that a separator parts is one of so many. */
function counted(separator: string | RegExp, otherwise: readonly [number, number]): Case[] {
  const isSo = (text: string, asked?: Length['length']): boolean => {
    const parts = text.split(separator).length;
    return asked === undefined ? parts >= otherwise[0] && parts <= otherwise[1] : isCount(parts, asked, 0);
  };
  return [...calls(isSo, [], [1], [4], [{ min: 2, max: 3 }])];
}

/** Filler text, words, and what programmers write. */
export const texts: Readonly<Record<string, readonly Case[]>> = {
  'lorem.word': word(3, 10),
  'lorem.words': [...counted(' ', [3, 3]), call(/^$/, 0)],
  'lorem.sentence': [...counted(' ', [3, 10]), ...calls(/^[A-Z][a-z ]*\.$/, [], [1], [7]), call(/^\.$/, 0)],
  'lorem.slug': [...counted('-', [3, 3]), call(/^[a-z]+-[a-z]+-[a-z]+$/)],
  'lorem.sentences': [
    ...counted(/(?<=\.) /, [2, 6]),
    call(/^[^|]+\.\|[^|]+\.$/, 2, '|'),
    call(/^([A-Z][a-z ]+\.( |$))+$/),
  ],
  'lorem.paragraph': [...counted(/(?<=\.) /, [3, 3]), call(/^([A-Z][a-z ]+\.( |$))+$/)],
  'lorem.paragraphs': [...counted('\n', [3, 3]), call(/^[^<]+\.<br\/>[^<]+\.$/, 2, '<br/>')],
  'lorem.text': [call(/^[A-Z]/)],
  'lorem.lines': counted('\n', [1, 5]),
  'word.adjective': word(4, 9),
  'word.adverb': word(4, 9),
  'word.conjunction': word(3, 8),
  'word.interjection': word(3, 6),
  'word.noun': word(4, 9),
  'word.preposition': word(3, 8),
  'word.verb': word(4, 9),
  'word.sample': word(5, 5),
  'word.words': [call(WORD), ...calls(WORD, [1], [{ count: 3 }], [{ count: { min: 2, max: 3 } }], [{}]), call(/^$/, 0)],
  ...plain(WORD, 'hacker.adjective', 'hacker.noun', 'hacker.verb', 'hacker.ingverb', 'hacker.phrase'),
  'hacker.abbreviation': [call(/^[A-Z\d]+$/)],
  'git.branch': [call(/^[^\s]+-[^\s]+$/)],
  'git.commitMessage': [call(WORD)],
  'git.commitDate': [
    ...calls(
      /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} \d{1,2} \d{2}:\d{2}:\d{2} \d{4} [+-]\d{4}$/,
      [],
      [{}],
      [{ refDate: '2020-01-01' }],
      [{ refDate: 0 }],
      [{ refDate: new Date(1e12) }],
    ),
  ],
  'git.commitSha': [
    ...calls(/^[\da-f]{40}$/, [], [{}]),
    call(/^[\da-f]{7}$/, { length: 7 }),
    call(/^$/, { length: 0 }),
  ],
  'git.commitEntry': [
    call(
      /^commit [\da-f]{40}\r\n(Merge: [\da-f]{7} [\da-f]{7}\r\n)?Author: .+ <\S+@\S+>\r\nDate: .+\r\n\r\n\s{4}.+\r\n$/,
    ),
    ...options(
      { merge: [true, false], eol: ['LF', 'CRLF'], refDate: ['2020-01-01', 1e12, new Date(1e12)] },
      (text: string, { merge, eol = 'CRLF' }: { merge?: boolean; eol?: string }) =>
        text.includes('\r') === (eol === 'CRLF') && (merge === undefined || text.includes('\nMerge: ') === merge),
    ),
  ],
  'system.semver': [call(/^\d+\.\d+\.\d+$/)],
  'system.fileName': [
    call(/^[\w-]+\.[\w-]+$/),
    ...options(
      { extensionCount: [0, 2, { min: 1, max: 3 }] },
      (name: string, { extensionCount }: { extensionCount?: Length['count'] }) =>
        isCount(name.split('.').length - 1, extensionCount, 1),
    ),
  ],
  'system.commonFileName': [call(/^[\w-]+\.\w+$/), call(/^[\w-]+\.ext$/, 'ext')],
  'system.mimeType': [call(/^[a-z]+\/[\w.+-]+$/)],
  'system.commonFileType': [call(/^(video|audio|image|text|application)$/)],
  'system.commonFileExt': [call(/^\w+$/)],
  'system.fileType': [call(/^[a-z-]+$/)],
  'system.fileExt': [call(/^[\w-]+$/), call(/^png$/, 'image/png'), call(/^(json|map)$/, 'application/json')],
  'system.directoryPath': [call(/^(\/[\w.+]+)+$/)],
  'system.filePath': [call(/^(\/[\w.+]+)+\/[\w-]+\.[\w-]+$/)],
  'system.networkInterface': options(
    { interfaceType: ['en', 'wl', 'ww'], interfaceSchema: ['index', 'slot', 'mac', 'pci'] },
    (text: string, { interfaceType = '', interfaceSchema }: { interfaceType?: string; interfaceSchema?: string }) => {
      const rest = text.replace(/^P\d+/, '');
      const letter = { index: 'o', slot: 's', mac: 'x', pci: 'p' }[interfaceSchema ?? ''];
      return (
        /^(en|wl|ww)(o\d|s\d(f\d)?(d\d)?|x[\da-f]{12}|p\d+s\d+(f\d)?(d\d)?)$/.test(rest) &&
        rest.startsWith(interfaceType) &&
        (letter === undefined || rest[2] === letter)
      );
    },
  ),
  'system.cron': [
    call(/^\S+( \S+){4}$/),
    ...options(
      { includeYear: [true, false], includeNonStandard: [true, false] },
      (
        cron: string,
        { includeYear = false, includeNonStandard = false }: { includeYear?: boolean; includeNonStandard?: boolean },
      ) => (cron.startsWith('@') && includeNonStandard) || cron.split(' ').length === (includeYear ? 6 : 5),
    ),
  ],
};
