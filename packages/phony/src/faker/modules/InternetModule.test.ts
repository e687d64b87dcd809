import { expect, test, vi } from 'vitest';
import { httpStatuses } from '../../lists/http.ts';
import { mergeLocales } from '../definitions/mergeLocales.ts';
import { IPv4Network } from '../enums/IPv4Network.ts';
import { Faker } from '../Faker.ts';
import { FakerError } from '../FakerError.ts';
import { base, de, de_AT, en, ja, ka_GE, ru, tr, zh_CN } from '../locales/allLocales.ts';
import { generateMersenne32Randomizer } from '../randomizer/mersenneRandomizer.ts';

const faker = new Faker({ locale: [en, base], seed: 1 });
const { internet } = faker;

function many<T>(call: () => T, count = 300): T[] {
  return Array.from({ length: count }, call);
}

/** RFC 5321 and 5322: a dot-atom at a domain of labels. */
const ADDRESS =
  /^(?=.{1,64}@)[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i;

test('e-mail addresses are valid, and at providers of the locale, which are reserved for examples', () => {
  for (const locale of [
    [en, base],
    [de_AT, de, en, base],
    [tr, en, base],
    [ru, en, base],
    [ja, en, base],
    [zh_CN, en, base],
  ]) {
    const { definitions, internet } = new Faker({ locale, seed: 2 });
    for (const email of many(() => internet.email())) {
      expect(email).toMatch(ADDRESS);
      expect(definitions.internet.free_email).toContain(email.split('@')[1]);
      expect(email).toMatch(/@example\.(com|net|org)$/);
    }
    for (const email of many(() => internet.exampleEmail(), 50)) {
      expect(email).toMatch(ADDRESS);
      expect(definitions.internet.example_email).toContain(email.split('@')[1]);
    }
  }
});

test('e-mail addresses are made of the names that are given', () => {
  const both = many(() => internet.email({ firstName: 'Jeanne', lastName: 'Doe' }));
  for (const email of both) expect(email).toMatch(/^Jeanne[._]Doe\d{0,2}@example/);
  expect(new Set(both.map((email) => email.replace(/\d+|@.*/g, '')))).toEqual(new Set(['Jeanne.Doe', 'Jeanne_Doe']));
  const first = many(() => internet.email({ firstName: 'Jeanne' }));
  for (const email of first) expect(email).toMatch(/^Jeanne(\d{1,2}|[._][\w-]+)@example/);
  expect(first.some((email) => /^Jeanne\d+@/.test(email))).toBe(true);
  expect(first.some((email) => /^Jeanne[._][A-Z]/.test(email))).toBe(true);
  for (const email of many(() => internet.email({ lastName: 'Doe' }))) expect(email).toMatch(/[._]Doe\d{0,2}@/);
  for (const email of many(() => internet.exampleEmail({ firstName: 'Ann', lastName: 'Lee' }), 50)) {
    expect(email).toMatch(/^Ann[._]Lee\d{0,2}@example\.(com|net|org)$/);
  }
});

test('e-mail addresses are at the provider that is given', () => {
  expect(internet.email({ provider: 'mail.acme.dev' })).toMatch(/^[\w.-]+@mail\.acme\.dev$/);
  expect(internet.email({ firstName: 'A', lastName: 'B', provider: 'acme.dev' })).toMatch(/^A[._]B\d{0,2}@acme\.dev$/);
});

test.each([
  ['  Mary Ann ', "O'Neil-Smith", /^MaryAnn[._]ONeil-Smith\d*$/],
  ['Aiden.Harann55', 'J..D.', /^Aiden\.Harann55[._]J\.D\d*$/],
  ['Hélène', 'Müller', /^Helene[._]Muller\d*$/],
  ['Фёдор', 'Достоевский', /^[A-Z][a-z]+[._][A-Z][a-z]+\d*$/],
  ['Γιώργος', 'Παπαδόπουλος', /^[A-Z][a-z]+[._]Papadopoulos\d*$/],
  ['', 'Doe', /^Doe\d*$/],
  ['Jeanne', '', /^Jeanne\d*$/],
  ['', '', /^user\d{5}$/],
  ['🦊', '!?', /^user\d{5}$/],
])('the names %j and %j make addresses and accounts of ASCII', (firstName, lastName, form) => {
  for (let i = 0; i < 30; i++) {
    expect(internet.username({ firstName, lastName })).toMatch(form);
    const email = internet.email({ firstName, lastName });
    expect(email.split('@')[0]).toMatch(form);
    expect(email).toMatch(ADDRESS);
  }
});

test('letters are spelled as the language does, and what has no spelling stays apart', () => {
  const inGerman = new Faker({ locale: [de, en, base], seed: 1 }).internet;
  expect(inGerman.username({ firstName: 'Jörg', lastName: 'Weiß' })).toMatch(/^Joerg[._]Weiss\d*$/);
  const inGeorgian = new Faker({ locale: [ka_GE, en, base], seed: 1 }).internet;
  expect(inGeorgian.username({ firstName: 'მეგი', lastName: 'გაბათაძე' })).toMatch(/^Megi[._]Gabatadze\d*$/);
  const inJapanese = new Faker({ locale: [ja, en, base], seed: 1 }).internet;
  const [one, other] = ['彁槞', '橸彁'].map((firstName) => inJapanese.username({ firstName, lastName: 'X' }));
  expect(one).toMatch(/^[a-z\d]+[._]X\d*$/);
  expect(one!.split(/[._]/)[0]).not.toBe(other!.split(/[._]/)[0]);
});

test('special characters come where they may', () => {
  const emails = many(
    () => internet.email({ firstName: 'A', lastName: 'B', allowSpecialCharacters: true, provider: 'x.example' }),
    3000,
  );
  for (const email of emails) expect(email).toMatch(ADDRESS);
  const marks = new Set(emails.map((email) => email[1]!));
  expect([...marks].sort().join('')).toBe([...".!#$%&'*+-/=?^_`{|}~"].sort().join(''));
  const share = emails.filter((email) => !'._'.includes(email[1]!)).length / emails.length;
  expect(Math.abs(share - 0.3)).toBeLessThan(0.05);
  const ofNobody = many(() => internet.exampleEmail({ allowSpecialCharacters: true }), 1000);
  for (const email of ofNobody) expect(email).toMatch(ADDRESS);
  expect(ofNobody.some((email) => /^[\w.]*[!#$%&'*+/=?^`{|}~-]/.test(email))).toBe(true);
  for (const email of many(() => internet.email())) expect(email).toMatch(/^[\w.]+@/);
});

test('accounts of nobody given are of persons of Phony', () => {
  for (const name of many(() => internet.username())) expect(name).toMatch(/^[a-z\d]+([._][a-z\d]+)?$/);
  expect(new Set(many(() => internet.username())).size).toBeGreaterThan(290);
});

test('names of a user’s own locale are in accounts and addresses', () => {
  const own = { person: { first_name: { generic: ['Zaphod'] }, last_name: { generic: ['Beeblebrox'] } } };
  const { internet } = new Faker({ locale: [own, en, base], seed: 1 });
  for (const email of many(() => internet.email(), 50)) expect(email).toMatch(/^Zaphod(\d+|[._]Beeblebrox\d*)@/);
  for (const name of many(() => internet.username(), 50)) expect(name).toMatch(/^Zaphod/);
  for (const name of many(() => internet.displayName(), 50)) expect(name).toMatch(/^Zaphod/);
  const half = { person: { last_name: { generic: ['Beeblebrox'] } } };
  const mixed = new Faker({ locale: [half, en, base], seed: 1 }).internet;
  expect(many(() => mixed.email(), 50).some((email) => email.includes('Beeblebrox'))).toBe(true);
  const merged = new Faker({ locale: mergeLocales([own, en, base]), seed: 1 }).internet;
  expect(merged.email()).toMatch(/^Zaphod/);
});

test('a locale without what is needed throws', () => {
  const bare = new Faker({ locale: { person: { first_name: { generic: ['A'] }, last_name: { generic: ['B'] } } } });
  const { internet } = bare;
  expect(internet.username()).toMatch(/^A/);
  expect(internet.email({ provider: 'x.example' })).toMatch(/^A.*@x\.example$/);
  for (const call of [
    () => internet.email(),
    () => internet.exampleEmail(),
    () => internet.domainSuffix(),
    () => internet.domainWord(),
    () => internet.url(),
    () => internet.userAgent(),
    () => internet.emoji(),
    () => internet.httpStatusCode(),
    () => internet.jwtAlgorithm(),
    () => new Faker({ locale: {} }).internet.username(),
  ]) {
    expect(call).toThrow(FakerError);
  }
});

test('display names keep their letters, and have no spaces', () => {
  const names = many(() => internet.displayName({ firstName: 'Mary Ann', lastName: 'Müller' }));
  for (const name of names) expect(name).toMatch(/^MaryAnn(\d{1,2}|[._]Müller\d{0,2})$/);
  expect(internet.displayName({ firstName: '大羽', lastName: '陳' })).toMatch(/^大羽(\d{1,2}|[._]陳\d{0,2})$/);
  for (const name of many(() => internet.displayName(), 100)) expect(name).toMatch(/^[^\s'@]+$/);
});

test('domains and addresses of pages', () => {
  for (const name of many(() => internet.domainName())) {
    expect(name).toMatch(/^[a-z]+-[a-z]+\.(example|test|example\.(com|net|org))$/);
    expect(new URL(`http://${name}`).hostname).toBe(name);
  }
  for (const url of many(() => internet.url(), 100))
    expect(new URL(url).href).toBe(url.endsWith('/') ? url : `${url}/`);
  const slashes = many(() => internet.url(), 1000).filter((url) => url.endsWith('/')).length;
  expect(Math.abs(slashes - 500)).toBeLessThan(80);
  expect(internet.url({ appendSlash: true, protocol: 'http' })).toMatch(/^http:\/\/[^/]+\/$/);
  expect(internet.url({ appendSlash: false })).toMatch(/^https:\/\/[^/]+[^/]$/);
  expect(faker.definitions.internet.domain_suffix).toContain(internet.domainSuffix());
});

test('domains are of the words and suffixes of a user’s own locale', () => {
  const own = { word: { adjective: ['Früh'], noun: ['Haus Tür'] }, internet: { domain_suffix: ['de'] } };
  const { internet } = new Faker({ locale: [own, de, en, base], seed: 1 });
  expect(internet.url({ appendSlash: false })).toBe('https://frueh-haustuer.de');
  const nouns = { word: { noun: ['house'] } };
  expect(new Faker({ locale: [nouns, en, base], seed: 1 }).internet.domainWord()).toMatch(/^[a-z-]+-house$/);
});

test.each(Object.values(IPv4Network))('ipv4 is of the network %s', (network) => {
  const forms: Record<string, RegExp> = {
    any: /^/,
    loopback: /^127\./,
    'private-a': /^10\./,
    'private-b': /^172\.(1[6-9]|2\d|3[01])\./,
    'private-c': /^192\.168\./,
    'test-net-1': /^192\.0\.2\./,
    'test-net-2': /^198\.51\.100\./,
    'test-net-3': /^203\.0\.113\./,
    'link-local': /^169\.254\./,
    multicast: /^(22[4-9]|23\d)\./,
  };
  for (const address of many(() => internet.ipv4({ network }))) {
    expect(address).toMatch(/^\d{1,3}(\.\d{1,3}){3}$/);
    expect(address.split('.').every((byte) => Number(byte) < 256)).toBe(true);
    expect(address).toMatch(forms[network]!);
  }
});

test('ipv4 is of the block, which goes before the network', () => {
  expect(new Set(many(() => internet.ipv4({ cidrBlock: '192.168.13.37/30' }), 200))).toEqual(
    new Set(['192.168.13.36', '192.168.13.37', '192.168.13.38', '192.168.13.39']),
  );
  expect(internet.ipv4({ cidrBlock: '1.2.3.4/32' })).toBe('1.2.3.4');
  expect(internet.ipv4({ cidrBlock: '8.8.8.8/24', network: 'loopback' } as { cidrBlock: string })).toMatch(
    /^8\.8\.8\./,
  );
  const firsts = new Set(many(() => internet.ipv4({ cidrBlock: '1.2.3.4/0' }).split('.')[0]));
  expect(firsts.size).toBeGreaterThan(100);
});

test.each([
  ['1.2.3', 'x.x.x.x/y'],
  ['1.2.3.4', 'x.x.x.x/y'],
  ['', 'x.x.x.x/y'],
  [' 1.2.3.4/8', 'x.x.x.x/y'],
  ['1.2.3.4/33', '32'],
  ['256.1.1.1/8', '255'],
])('ipv4 refuses the block %j', (cidrBlock, sense) => {
  expect(() => internet.ipv4({ cidrBlock })).toThrow(FakerError);
  expect(() => internet.ipv4({ cidrBlock })).toThrow(sense);
});

test('ipv4 refuses a network that there is not', () => {
  expect(() => internet.ipv4({ network: 'home' as 'any' })).toThrow(FakerError);
});

test('ip and ipv6', () => {
  for (const address of many(() => internet.ipv6())) expect(address).toMatch(/^[\da-f]{4}(:[\da-f]{4}){7}$/);
  const sixes = many(() => internet.ip(), 1000).filter((address) => address.includes(':')).length;
  expect(Math.abs(sixes - 500)).toBeLessThan(80);
});

test('ports are of 16 bits', () => {
  const ports = many(() => internet.port(), 5000);
  for (const port of ports) expect(Number.isInteger(port) && port >= 0 && port <= 65_535).toBe(true);
  expect(Math.max(...ports)).toBeGreaterThan(65_000);
});

test.each([
  [undefined, ':'],
  ['-', '-'],
  ['', ''],
  ['.', ':'],
  [{}, ':'],
  [{ separator: '-' }, '-'],
  [{ separator: '' }, ''],
  [{ separator: undefined }, ':'],
  [{ separator: 'x' }, ':'],
])('mac with the separator %j', (given, between) => {
  const address = internet.mac(given as string);
  expect(address).toMatch(between === '' ? /^[\da-f]{12}$/ : new RegExp(`^[\\da-f]{2}(${between}[\\da-f]{2}){5}$`));
  expect(Number.parseInt(address.slice(0, 2), 16) & 3).toBe(2);
});

test('passwords', () => {
  for (const password of many(() => internet.password())) expect(password).toMatch(/^\w{15}$/);
  for (const password of many(() => internet.password({ memorable: true, length: 8 }))) {
    expect(password).toMatch(/^([bcdfghj-np-tv-z][aeiou]){4}$/);
  }
  expect(internet.password({ length: 20, pattern: /[A-Z]/ })).toMatch(/^[A-Z]{20}$/);
  expect(internet.password({ length: 9, pattern: /[0-3]/gy })).toMatch(/^[0-3]{9}$/);
  expect(internet.password({ length: 200, pattern: /[^a]/ })).toMatch(/^[!-`b-~]{200}$/);
  expect(internet.password({ memorable: true, pattern: /[A-Z]/ })).toMatch(/^[a-z]{15}$/);
  expect(internet.password({ prefix: 'Hello ', length: 10 })).toMatch(/^Hello \w{4}$/);
  expect(internet.password({ prefix: 'Bob', length: 7, memorable: true })).toMatch(/^Bob[aeiou][a-z][aeiou][a-z]$/);
  expect(internet.password({ prefix: 'Hello', length: 3 })).toBe('Hello');
  expect([0, -1].map((length) => internet.password({ length }))).toEqual(['', '']);
});

test('a pattern that no character matches is refused, not tried for ever', () => {
  expect(() => internet.password({ pattern: /ü/ })).toThrow(FakerError);
  expect(() => internet.password({ pattern: /ab/ })).toThrow('/ab/');
});

test('user agents, and patterns of a user’s own', () => {
  for (const agent of many(() => internet.userAgent(), 100)) expect(agent).toMatch(/^Mozilla\/5\.0 \([^)]+\) /);
  const own = { internet: { user_agent_pattern: ['Acme/{{system.semver}}'] } };
  expect(new Faker({ locale: [own, en, base] }).internet.userAgent()).toMatch(/^Acme\/\d+\.\d+\.\d+$/);
});

test('emoji by what they show', () => {
  const types = [
    'smiley',
    'body',
    'person',
    'nature',
    'food',
    'travel',
    'activity',
    'object',
    'symbol',
    'flag',
  ] as const;
  const lists = faker.definitions.internet.emoji;
  expect(Object.keys(lists)).toEqual([...types]);
  const seen = new Set<string>();
  for (const type of types) {
    for (const each of lists[type]) {
      expect(each).toMatch(/^(\p{Extended_Pictographic}|\p{Regional_Indicator}{2})$/u);
      expect(seen.has(each)).toBe(false);
      seen.add(each);
    }
    for (let i = 0; i < 20; i++) expect(lists[type]).toContain(internet.emoji({ types: [type] }));
  }
  expect(lists.flag).toContain('🇹🇷');
  expect(lists.body).toContain('👍');
  expect(lists.person).toContain('👮');
  expect(seen.has(internet.emoji())).toBe(true);
  expect(() => internet.emoji({ types: [] })).toThrow(FakerError);
  expect(() => internet.emoji({ types: ['smell' as 'food'] })).toThrow(FakerError);
});

test('request methods, protocols and status codes', () => {
  expect(new Set(many(() => internet.httpMethod()))).toEqual(new Set(['GET', 'POST', 'PUT', 'DELETE', 'PATCH']));
  expect(new Set(many(() => internet.protocol(), 50))).toEqual(new Set(['http', 'https']));
  const registered = httpStatuses().map(({ code }) => code);
  for (const code of many(() => internet.httpStatusCode())) expect(registered).toContain(code);
  for (const [type, digit] of [
    ['informational', 1],
    ['success', 2],
    ['redirection', 3],
    ['clientError', 4],
    ['serverError', 5],
  ] as const) {
    for (const code of many(() => internet.httpStatusCode({ types: [type] }), 50)) {
      expect(Math.floor(code / 100)).toBe(digit);
    }
  }
  expect(() => internet.httpStatusCode({ types: [] })).toThrow(FakerError);
  expect(() => internet.httpStatusCode({ types: ['other' as 'success'] })).toThrow(FakerError);
});

function partsOf(
  token: string,
): [header: Record<string, unknown>, payload: Record<string, unknown>, signature: Buffer] {
  const [header, payload, signature] = token.split('.');
  expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  const read = (part: string): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString());
  const bytes = Buffer.from(signature!, 'base64url');
  expect(bytes.toString('base64url')).toBe(signature);
  return [read(header!), read(payload!), bytes];
}

test('tokens', () => {
  const refDate = '2026-01-01T00:00:00Z';
  const time = Date.parse(refDate) / 1000;
  for (const token of many(() => internet.jwt({ refDate }), 50)) {
    const [header, payload, signature] = partsOf(token);
    expect(header).toEqual({ alg: expect.any(String), typ: 'JWT' });
    expect(faker.definitions.internet.jwt_algorithm).toContain(header.alg);
    expect(Object.keys(payload)).toEqual(['iat', 'exp', 'nbf', 'iss', 'sub', 'aud', 'jti']);
    const { iat, exp, nbf } = payload as Record<string, number>;
    expect(iat! <= time && iat! >= time - 86_400).toBe(true);
    expect(exp! >= time && exp! <= time + 86_400).toBe(true);
    expect(nbf! <= exp!).toBe(true);
    expect(payload.iss).toEqual(expect.any(String));
    for (const id of [payload.sub, payload.aud, payload.jti])
      expect(id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(signature.length).toBeGreaterThanOrEqual(32);
  }
  expect(partsOf(internet.jwt({ header: { alg: 'HS256', kid: 1 }, payload: { name: 'Ünal 日本' } }))).toEqual([
    { alg: 'HS256', kid: 1 },
    { name: 'Ünal 日本' },
    expect.objectContaining({ length: 32 }),
  ]);
  expect(partsOf(internet.jwt({ header: {}, payload: {} })).slice(0, 2)).toEqual([{}, {}]);
  expect(() => internet.jwt({ refDate: 'never' })).toThrow(FakerError);
  expect(faker.definitions.internet.jwt_algorithm).toContain(internet.jwtAlgorithm());
});

test('tokens are about the default reference date', () => {
  vi.useFakeTimers({ now: new Date('2031-05-05T00:00:00Z') });
  const { internet } = new Faker({ locale: [en, base], seed: 1 });
  const [, { iat }] = partsOf(internet.jwt());
  expect(new Date((iat as number) * 1000).toISOString()).toMatch(/^2031-05-04T/);
  vi.useRealTimers();
});

test('what version 9 had comes back', () => {
  expect(internet.userName({ firstName: 'Jeanne', lastName: 'Doe' })).toMatch(/^Jeanne[._]Doe\d*$/);
  for (const color of many(() => internet.color())) expect(color).toMatch(/^#([0-7][\da-f]){3}$/);
  for (const color of many(() => internet.color({ redBase: 255, blueBase: 255 }))) {
    expect(color).toMatch(/^#[7-9a-f][\da-f][0-7][\da-f][7-9a-f][\da-f]$/);
  }
  expect(internet.color({ redBase: 9999, greenBase: -9999, blueBase: 9999 })).toBe('#ff00ff');
});

test('methods work unbound, and repeat with a seed, also of numbers with 32 bits', () => {
  const draw = (faker: Faker): unknown[] => {
    const { email, username, displayName, url, ip, mac, password, userAgent, emoji, jwt, color, port } = faker.internet;
    const refDate = 0;
    return [
      ...[email(), username(), displayName(), url(), ip(), mac(), password(), userAgent(), emoji(), color(), port()],
      ...[email({ firstName: 'A' }), jwt({ refDate }), password({ memorable: true })],
    ];
  };
  const made = draw(new Faker({ locale: [en, base], seed: 7 }));
  expect(draw(new Faker({ locale: [en, base], seed: 7 }))).toEqual(made);
  expect(draw(new Faker({ locale: [en, base], seed: 8 }))).not.toEqual(made);
  const coarse = (): unknown[] =>
    draw(new Faker({ locale: [en, base], seed: 7, randomizer: generateMersenne32Randomizer() }));
  expect(coarse()).toEqual(coarse());
  expect(coarse()).not.toEqual(made);
});

test.each([true, false])('passwords have a length that texts can have (memorable: %s)', (memorable) => {
  expect(() => internet.password({ length: 1e12, memorable })).toThrow(FakerError);
  expect(internet.password({ length: '9' as never, memorable })).toHaveLength(9);
});
