import { type Case, call, calls, options } from '../Case.ts';

interface Names {
  firstName?: string;
  lastName?: string;
  provider?: string;
}

const ASCII = /^[!-~]+$/;
const EXAMPLE = /^[!-~]+@example\.(com|net|org)$/;
const FIRST = ['Ada', 'Jörg', '大羽', 'Фёдор'];
const LAST = ['Byron', 'Müller'];
const MAC = { ':': /^[\da-f]{2}(:[\da-f]{2}){5}$/, '-': /^[\da-f]{2}(-[\da-f]{2}){5}$/, '': /^[\da-f]{12}$/ };
const DOMAIN = /^[a-z\d-]+\.[a-z.]+$/;
const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/;
const NETWORKS: readonly (readonly [string, RegExp])[] = [
  ['any', IPV4],
  ['loopback', /^127\./],
  ['private-a', /^10\./],
  ['private-b', /^172\.(1[6-9]|2\d|3[01])\./],
  ['private-c', /^192\.168\./],
  ['test-net-1', /^192\.0\.2\./],
  ['test-net-2', /^198\.51\.100\./],
  ['test-net-3', /^203\.0\.113\./],
  ['link-local', /^169\.254\./],
  ['multicast', /^(22[4-9]|23\d)\./],
];
const EMOJI = ['smiley', 'body', 'person', 'nature', 'food', 'travel', 'activity', 'object', 'symbol', 'flag'];
const STATUS = { informational: 1, success: 2, redirection: 3, clientError: 4, serverError: 5 } as const;

/** The internet. */
export const internet: Readonly<Record<string, readonly Case[]>> = {
  'internet.email': [
    call(/^[!-~]+@[a-z\d-]+\.[a-z]+$/),
    ...options(
      { firstName: FIRST, lastName: LAST, provider: ['mail.test'], allowSpecialCharacters: [true, false] },
      (email: string, { provider }: Names) => /^[!-~]+@[a-z\d.-]+$/.test(email) && email.endsWith(provider ?? ''),
    ),
  ],
  'internet.exampleEmail': [
    call(EXAMPLE),
    ...options({ firstName: FIRST, lastName: LAST, allowSpecialCharacters: [true, false] }, EXAMPLE),
  ],
  'internet.username': [call(ASCII), ...options({ firstName: FIRST, lastName: LAST }, /^[A-Za-z\d._-]+$/)],
  'internet.displayName': [
    call(/^\S+$/),
    ...options({ firstName: FIRST, lastName: LAST }, (name: string, { firstName = '' }: Names) =>
      name.startsWith(firstName),
    ),
  ],
  'internet.protocol': [call(/^https?$/)],
  'internet.httpMethod': [call(/^(GET|POST|PUT|DELETE|PATCH)$/)],
  'internet.httpStatusCode': [
    call((code: number) => code >= 100 && code < 600),
    ...Object.entries(STATUS).map(([type, first]) =>
      call((code: number) => Math.floor(code / 100) === first, { types: [type] }),
    ),
    call((code: number) => code < 300, { types: ['informational', 'success'] }),
  ],
  'internet.url': [
    call(/^https:\/\/[a-z\d-]+\.[a-z.]+\/?$/),
    ...options(
      { appendSlash: [true, false], protocol: ['http', 'https'] },
      (url: string, { appendSlash, protocol = 'https' }: { appendSlash?: boolean; protocol?: string }) =>
        url.startsWith(`${protocol}://`) && (appendSlash === undefined || url.endsWith('/') === appendSlash),
    ),
  ],
  'internet.domainName': [call(DOMAIN)],
  'internet.domainSuffix': [call(/^[a-z]+(\.[a-z]+)?$/)],
  'internet.domainWord': [call(/^[a-z\d-]+$/)],
  'internet.ip': [call(/^(\d{1,3}(\.\d{1,3}){3}|[\da-f]{4}(:[\da-f]{4}){7})$/)],
  'internet.ipv4': [
    call(IPV4),
    call(IPV4, {}),
    ...NETWORKS.map(([network, is]) => call(is, { network })),
    call(/^192\.168\./, { cidrBlock: '192.168.0.0/16' }),
    call(/^1\.2\.3\.4$/, { cidrBlock: '1.2.3.4/32' }),
    call(/^10\.(12[89]|1[3-9]\d|2\d\d)\./, { cidrBlock: '10.128.0.0/9' }),
    call(IPV4, { cidrBlock: '0.0.0.0/0' }),
  ],
  'internet.ipv6': [call(/^[\da-f]{4}(:[\da-f]{4}){7}$/)],
  'internet.port': [call((port: number) => port >= 0 && port <= 65535)],
  'internet.userAgent': [call(/^\S.*\d/)],
  'internet.mac': [
    ...calls(MAC[':'], [], [':'], [{}], [{ separator: ':' }], ['x'], [{ separator: '.' }]),
    ...calls(MAC['-'], ['-'], [{ separator: '-' }]),
    ...calls(MAC[''], [''], [{ separator: '' }]),
  ],
  'internet.password': [
    call(/^\w{15}$/),
    ...options(
      { length: [5, 20], memorable: [true, false], pattern: [/[A-Z]/, /[a-z\d]/], prefix: ['', '#a'] },
      (word: string, { length = 15, prefix = '' }: { length?: number; prefix?: string }) =>
        word.length === length && word.startsWith(prefix),
    ),
    call(/^[A-Z]{15}$/, { pattern: /[A-Z]/ }),
    call(/^[a-z]{15}$/, { memorable: true }),
    call(/^abcd$/, { length: 2, prefix: 'abcd' }),
    call(/^$/, { length: 0 }),
  ],
  'internet.emoji': [
    call(/^\P{ASCII}+$|^[\d#*]\p{M}+$/u),
    ...EMOJI.map((type) => call(/[^a-z ]/i, { types: [type] })),
    call(/[^a-z ]/i, { types: ['food', 'flag'] }),
  ],
  'internet.jwtAlgorithm': [call(/^(none|[HREP]S\d{3}|EdDSA)$/)],
  'internet.jwt': [
    call((token: string) => {
      const [header, payload, signature] = parts(token);
      const fields = Object.keys(read(payload)).sort().join();
      return (
        Object.keys(read(header)).sort().join() === 'alg,typ' &&
        fields === 'aud,exp,iat,iss,jti,nbf,sub' &&
        /^[\w-]{40,}$/.test(signature)
      );
    }),
    ...options(
      { header: [{ alg: 'none', a: 1 }], payload: [{ b: 'ü' }], refDate: ['2020-01-01', 0, new Date(5)] },
      (token: string, given: { header?: object; payload?: object }) =>
        JSON.stringify(read(parts(token)[0])) === JSON.stringify(given.header ?? read(parts(token)[0])) &&
        JSON.stringify(read(parts(token)[1])) === JSON.stringify(given.payload ?? read(parts(token)[1])),
    ),
  ],
};

function parts(token: string): [string, string, string] {
  const found = token.split('.');
  if (found.length !== 3) throw new Error(`${token} has not three parts`);
  return found as [string, string, string];
}

function read(part: string): object {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as object;
}
