import { createHmac } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';
import { FIXED_REFERENCE_DATE, PhonyError } from '@phonyland/language-generator';
import { describe, expect, it } from 'vitest';
import { Phony } from '../../index.ts';
import { httpStatuses } from '../../lists/http.ts';
import { countryTopLevelDomains, genericTopLevelDomains } from '../../lists/topLevelDomains.ts';
import type { InternetMembers } from './internetModule.ts';

const internet = Phony.seed('internet').internet();

function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof PhonyError) return error.code;
    throw error;
  }
  throw new Error('it did not throw');
}

const RESERVED = /(^|\.)(example|test|example\.(com|net|org))$/;

describe('domains', () => {
  it('are reserved names unless real ones are asked for', () => {
    for (const name of internet.domainName.batch(500)) {
      expect(name).toMatch(/^[a-z]+-[a-z]+\.[a-z.]+$/);
      expect(name).toMatch(RESERVED);
      expect(name.split('.')[0]!.length).toBeLessThanOrEqual(63);
    }
    const suffixes = Phony.seed(1).internet().domainSuffix.unique();
    expect(suffixes.batch(5).sort()).toEqual(['example', 'example.com', 'example.net', 'example.org', 'test']);
    expect(codeOf(() => suffixes())).toBe('UNIQUE_EXHAUSTED');
  });

  it('end in top-level domains that exist, or in what they are told to', () => {
    const known = [...genericTopLevelDomains(), ...countryTopLevelDomains()];
    for (const name of internet.domainName.with({ reserved: false }).batch(300)) {
      expect(known).toContain(name.split('.')[1]);
    }
    const count = known.length;
    expect(new Set(Phony.seed(1).internet().domainSuffix.with({ reserved: false }).unique().batch(count)).size).toBe(
      count,
    );
    expect(internet.domainName.with({ suffix: 'co.uk' }).at(0)).toMatch(/^[a-z]+-[a-z]+\.co\.uk$/);
    expect(codeOf(() => internet.domainName.with({ suffix: 'co.uk', reserved: true }))).toBe('INVALID_OPTIONS');
    for (const suffix of ['', '.com', 'a..b', '-a', 'Com', 'a'.repeat(64)]) {
      expect(
        codeOf(() => internet.domainName.with({ suffix })),
        suffix,
      ).toBe('INVALID_OPTIONS');
    }
  });

  it('make addresses that a URL parser leaves as they are', () => {
    expect(`${Phony.seed(1).internet()}`).toBe(Phony.seed(1).internet().url.at(0));
    for (const url of internet.url.batch(100)) {
      expect(new URL(url).href).toBe(`${url}/`);
      expect(new URL(url).hostname).toMatch(RESERVED);
    }
    for (const url of internet.url.with({ protocol: 'http', segments: 3, trailingSlash: true }).batch(100)) {
      expect(new URL(url).href).toBe(url);
      expect(url).toMatch(/^http:\/\/[^/]+\/[a-z-]+\/[a-z-]+\/[a-z-]+\/$/);
    }
    expect(codeOf(() => internet.url.with({ segments: 11 }))).toBe('INVALID_OPTIONS');
  });
});

describe('ipv4', () => {
  const numberOf = (address: string): number =>
    address.split('.').reduce((number, byte) => number * 256 + Number(byte), 0);

  it.each<[object, RegExp]>([
    [{ network: 'private' }, /^(10\.|172\.(1[6-9]|2\d|3[01])\.|192\.168\.)/],
    [{ network: 'documentation' }, /^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/],
    [{ network: 'loopback' }, /^127\./],
    [{ network: 'link-local' }, /^169\.254\./],
    [{ network: 'multicast' }, /^(22[4-9]|23\d)\./],
    [{ network: 'shared' }, /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./],
    [{ network: 'benchmark' }, /^198\.1[89]\./],
    [{ cidr: '10.11.12.13/24' }, /^10\.11\.12\.\d+$/],
    [{ cidr: '1.2.3.4/32' }, /^1\.2\.3\.4$/],
    [{ cidr: '128.0.0.0/1' }, /^(12[89]|1[3-9]\d|2\d\d)\./],
  ])('%j is within its blocks', (options, form) => {
    for (const address of internet.ipv4.with(options).batch(200)) {
      expect(isIPv4(address)).toBe(true);
      expect(address).toMatch(form);
    }
  });

  it('is any address by default, and all blocks of a network come', () => {
    const firsts = internet.ipv4.batch(20_000).map((address) => Math.floor(numberOf(address) / 2 ** 28));
    for (let i = 0; i < 16; i++) {
      expect(Math.abs(firsts.filter((first) => first === i).length - 1250)).toBeLessThan(150);
    }
    const blocks = internet.ipv4
      .with({ network: 'documentation' })
      .batch(3000)
      .map((address) => address.split('.')[0]);
    for (const block of ['192', '198', '203']) {
      expect(Math.abs(blocks.filter((each) => each === block).length - 1000)).toBeLessThan(120);
    }
  });

  it('public addresses are given to somebody, or can be', () => {
    for (const address of internet.ipv4.with({ network: 'public' }).batch(5000)) {
      expect(address).not.toMatch(
        /^(0|10|127)\.|^(22[4-9]|23\d|24\d|25\d)\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^169\.254\.|^198\.1[89]\./,
      );
    }
  });

  it('knows all addresses of a block', () => {
    const block = Phony.seed(1).internet().ipv4.with({ cidr: '10.0.0.9/29' }).unique();
    expect(block.batch(8).sort()).toEqual([
      '10.0.0.10',
      '10.0.0.11',
      '10.0.0.12',
      '10.0.0.13',
      '10.0.0.14',
      '10.0.0.15',
      '10.0.0.8',
      '10.0.0.9',
    ]);
  });

  it.each(['10.0.0.0', '10.0.0.0/33', '256.0.0.0/8', '10.0.0/8', '::/0', ''])('refuses the block %j', (cidr) => {
    expect(codeOf(() => internet.ipv4.with({ cidr }))).toBe('INVALID_OPTIONS');
  });

  it('takes one of block and network', () => {
    expect(codeOf(() => internet.ipv4.with({ cidr: '10.0.0.0/8', network: 'private' }))).toBe('INVALID_OPTIONS');
    expect(codeOf(() => internet.ipv4.with({ network: 'home' as 'private' }))).toBe('INVALID_OPTIONS');
  });
});

describe('ipv6', () => {
  it.each<[object, RegExp]>([
    [{}, /^[\da-f:]+$/],
    [{ network: 'public' }, /^[23][\da-f]{3}:/],
    [{ network: 'private' }, /^fd[\da-f]{2}:/],
    [{ network: 'documentation' }, /^2001:db8:/],
    [{ network: 'link-local' }, /^fe80::/],
    [{ network: 'multicast' }, /^ff[\da-f]{2}:/],
    [{ cidr: '2001:DB8:1::/48' }, /^2001:db8:1:/],
    [{ cidr: '2001:db8::1:2:3/120' }, /^2001:db8::1:2:[\da-f]{1,2}$/],
    [{ cidr: '1:2:3:4:5:6:7:8/128' }, /^1:2:3:4:5:6:7:8$/],
    [{ cidr: '::1/128' }, /^::1$/],
    [{ cidr: '::/127' }, /^::1?$/],
  ])('%j is within its block, in canonical spelling', (options, form) => {
    for (const address of internet.ipv6.with(options).batch(200)) {
      expect(isIPv6(address)).toBe(true);
      expect(address).toMatch(form);
      // The URL standard spells hosts as RFC 5952 does.
      expect(new URL(`http://[${address}]/`).hostname).toBe(`[${address}]`);
    }
  });

  it.each([
    '2001:db8::',
    '::/129',
    '1:2:3:4:5:6:7/64',
    '1:2:3:4:5:6:7:8:9/64',
    '1::2::3/64',
    '12345::/16',
    '1:2:3:4:5:6:7::8/64',
    'g::/8',
    '10.0.0.0/8',
  ])('refuses the block %j', (cidr) => expect(codeOf(() => internet.ipv6.with({ cidr }))).toBe('INVALID_OPTIONS'));

  it('takes one of block and network', () => {
    expect(codeOf(() => internet.ipv6.with({ cidr: '::/0', network: 'private' }))).toBe('INVALID_OPTIONS');
  });
});

it('ip is of either version', () => {
  const fours = internet.ip.batch(2000).filter((address) => isIPv4(address));
  expect(Math.abs(fours.length - 1000)).toBeLessThan(120);
  expect(internet.ip.batch(2000).filter((address) => isIPv6(address)).length).toBeGreaterThan(850);
});

describe('mac', () => {
  const bits = (address: string): number => Number.parseInt(address.slice(0, 2), 16) & 3;

  it('is of a device, administered locally unless told', () => {
    for (const address of internet.mac.batch(300)) {
      expect(address).toMatch(/^[\da-f]{2}(:[\da-f]{2}){5}$/);
      expect(bits(address)).toBe(2);
    }
    for (const address of internet.mac.with({ kind: 'universal', separator: '' }).batch(300)) {
      expect(address).toMatch(/^[\da-f]{12}$/);
      expect(bits(address)).toBe(0);
    }
    expect(internet.mac.with({ kind: 'documentation', separator: '-' }).at(0)).toMatch(/^00-00-5e-00-53-[\da-f]{2}$/);
    expect(new Set(internet.mac.batch(500).map((address) => address.slice(0, 2))).size).toBe(64);
  });
});

describe('ports and HTTP', () => {
  it.each([
    [undefined, 1, 65535],
    ['system', 1, 1023],
    ['user', 1024, 49151],
    ['dynamic', 49152, 65535],
  ] as const)('port of the range %s', (range, first, last) => {
    const ports = internet.port.with(range === undefined ? {} : { range }).batch(2000);
    expect(Math.min(...ports)).toBeGreaterThanOrEqual(first);
    expect(Math.max(...ports)).toBeLessThanOrEqual(last);
    const mean = ports.reduce((sum, port) => sum + port, 0) / 2000;
    expect(Math.abs((mean - first) / (last - first) - 0.5)).toBeLessThan(0.04);
  });

  it('all ports of a range come once', () => {
    const ports = Phony.seed(1).internet().port.with({ range: 'system' }).unique().batch(1023);
    expect(ports.sort((a, b) => a - b)).toEqual(Array.from({ length: 1023 }, (_, i) => i + 1));
  });

  it('httpStatusCode is of the classes that are asked for', () => {
    const count = httpStatuses().length;
    expect(new Set(Phony.seed(1).internet().httpStatusCode.unique().batch(count)).size).toBe(count);
    const codes = internet.httpStatusCode.with({ types: ['redirection', 'serverError'] }).batch(300);
    expect([...new Set(codes.map((code) => Math.floor(code / 100)))].sort()).toEqual([3, 5]);
    for (const [type, digit] of [
      ['informational', 1],
      ['success', 2],
      ['clientError', 4],
    ] as const) {
      expect(
        internet.httpStatusCode
          .with({ types: [type] })
          .batch(50)
          .every((code) => Math.floor(code / 100) === digit),
      ).toBe(true);
    }
    expect(codeOf(() => internet.httpStatusCode.with({ types: [] }))).toBe('INVALID_OPTIONS');
  });

  it('httpMethod and protocol', () => {
    expect(Phony.seed(1).internet().httpMethod.unique().batch(9)).toContain('PATCH');
    expect(Phony.seed(1).internet().protocol.unique().batch(2).sort()).toEqual(['http', 'https']);
  });
});

describe('password', () => {
  it('has its length, and each class at least once', () => {
    for (const password of internet.password.batch(300))
      expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z\d]{15}$/);
    const strong = { length: 4, classes: ['lower', 'upper', 'digit', 'symbol'] } as const;
    for (const password of internet.password.with(strong).batch(300)) {
      expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^A-Za-z\d])[!-~]{4}$/);
    }
    expect(internet.password.with({ classes: ['digit', 'digit'], length: 1 }).at(0)).toMatch(/^\d$/);
  });

  it('can be spoken', () => {
    for (const password of internet.password.with({ memorable: true, length: 9 }).batch(100)) {
      expect(password).toMatch(/^([^aeiou\W\d_A-Z][aeiou]){4}[^aeiou\W\d_A-Z]$/);
    }
  });

  it.each([
    [{ length: 2 }],
    [{ length: 0 }],
    [{ length: 257 }],
    [{ classes: [] }],
    [{ classes: ['letters' as 'lower'] }],
    [{ memorable: true, classes: ['lower' as const] }],
  ])('refuses %j', (options) => {
    expect(codeOf(() => internet.password.with(options))).toBe('INVALID_OPTIONS');
  });
});

describe('userAgent', () => {
  it.each([
    [
      'chrome',
      'desktop',
      /^Mozilla\/5\.0 \((Windows|Macintosh|X11)[^)]+\) AppleWebKit\/537\.36 \(KHTML, like Gecko\) Chrome\/\d+\.0\.0\.0 Safari\/537\.36$/,
    ],
    ['chrome', 'mobile', /^Mozilla\/5\.0 \(Linux; Android 10; K\) .* Chrome\/\d+\.0\.0\.0 Mobile Safari\/537\.36$/],
    ['edge', 'desktop', / Chrome\/(\d+)\.0\.0\.0 Safari\/537\.36 Edg\/\1\.0\.0\.0$/],
    ['firefox', 'desktop', /^Mozilla\/5\.0 \([^)]+; rv:(\d+)\.0\) Gecko\/20100101 Firefox\/\1\.0$/],
    ['firefox', 'mobile', /^Mozilla\/5\.0 \(Android 1\d; Mobile; rv:(\d+)\.0\) Gecko\/\1\.0 Firefox\/\1\.0$/],
    ['opera', 'desktop', / Chrome\/\d+\.0\.0\.0 Safari\/537\.36 OPR\/\d+\.0\.0\.0$/],
    ['safari', 'desktop', /^Mozilla\/5\.0 \(Macintosh; .*\) Version\/\d\d\.\d Safari\/605\.1\.15$/],
    [
      'safari',
      'mobile',
      /^Mozilla\/5\.0 \((iPhone; CPU iPhone|iPad; CPU) OS 18_\d like Mac OS X\) .* Version\/\d\d\.\d Mobile\/15E148 Safari\/604\.1$/,
    ],
    [
      'samsung',
      'mobile',
      /^Mozilla\/5\.0 \(Linux; Android 10; K\) .* SamsungBrowser\/\d+\.\d Chrome\/\d+\.0\.0\.0 Mobile Safari\/537\.36$/,
    ],
  ] as const)('%s on %s', (browser, platform, form) => {
    for (const agent of internet.userAgent.with({ browser, platform }).batch(100)) expect(agent).toMatch(form);
  });

  it('refuses a browser where it is not', () => {
    expect(() => internet.userAgent.with({ browser: 'samsung', platform: 'desktop' })).toThrow(
      'samsung is on the other one alone',
    );
  });
});

describe('jwt', () => {
  const parts = (
    token: string,
  ): { header: object; payload: Record<string, unknown>; signed: string; signature: string } => {
    const [header, payload, signature] = token.split('.') as [string, string, string];
    const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
    return { header: read(header), payload: read(payload), signed: `${header}.${payload}`, signature };
  };

  it('has three parts, and claims of the day before the reference date', () => {
    for (const token of internet.jwt.batch(100)) {
      const { header, payload, signature } = parts(token);
      expect(header).toEqual({ alg: 'HS256', typ: 'JWT' });
      expect(Object.keys(payload)).toEqual(['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti']);
      const { iat, exp } = payload as { iat: number; exp: number };
      const now = FIXED_REFERENCE_DATE / 1000;
      expect(iat <= now && iat > now - 86_400).toBe(true);
      expect(exp > iat && exp <= iat + 86_400).toBe(true);
      expect(payload.iss).toMatch(/^https:\/\/[a-z-]+\.example$/);
      expect(Buffer.from(signature, 'base64url')).toHaveLength(32);
    }
  });

  it('is signed with a secret in earnest', () => {
    const { signed, signature, payload } = parts(
      internet.jwt.with({ payload: { sub: 'é', admin: true }, secret: 'a secret, ü' }).at(5),
    );
    expect(payload).toEqual({ sub: 'é', admin: true });
    expect(signature).toBe(createHmac('sha256', 'a secret, ü').update(signed).digest('base64url'));
  });

  it('has a signature as long as its algorithm wants', () => {
    for (const alg of new Set(internet.jwtAlgorithm.batch(300))) {
      const { header, signature } = parts(internet.jwt.with({ header: { typ: 'JWT', alg } }).at(0));
      expect(header).toEqual({ typ: 'JWT', alg });
      const length = { HS: 1 / 8, RS: 256, PS: 256 }[alg.slice(0, 2)];
      const expected =
        alg === 'EdDSA'
          ? 64
          : alg === 'ES512'
            ? 132
            : alg.startsWith('ES')
              ? Number(alg.slice(2)) / 4
              : length! < 1
                ? Number(alg.slice(2)) / 8
                : length!;
      expect(Buffer.from(signature, 'base64url').length, alg).toBe(expected);
    }
  });

  it('refuses what it cannot sign or hold', () => {
    expect(codeOf(() => internet.jwt.with({ header: { alg: 'HS384' }, secret: 'x' }))).toBe('INVALID_OPTIONS');
    expect(codeOf(() => internet.jwt.with({ header: { alg: 'none' } }))).toBe('INVALID_OPTIONS');
    expect(codeOf(() => internet.jwt.with({ header: {} }))).toBe('INVALID_OPTIONS');
    expect(codeOf(() => internet.jwt.with({ payload: [] as never }))).toBe('INVALID_OPTIONS');
    expect(codeOf(() => internet.jwt.with({ payload: { at: new Date(0) as never } }))).toBe('INVALID_OPTIONS');
    expect(codeOf(() => internet.jwt.with({ secret: '' }))).toBe('INVALID_OPTIONS');
  });
});

it('emoji are of the groups that are asked for', () => {
  const food = internet.emoji.with({ types: ['food'] }).batch(500);
  expect(food).toContain('🍕');
  expect(food).not.toContain('🚂');
  expect(internet.emoji.batch(5000)).toContain('🚂');
  for (const emoji of internet.emoji.batch(500)) expect([...emoji]).toHaveLength(1);
  expect(codeOf(() => internet.emoji.with({ types: ['flag' as 'food'] }))).toBe('INVALID_OPTIONS');
});

it('all members have values in every locale', () => {
  const other = Phony.seed(3).locale('ja').internet();
  for (const member of Object.keys(internet)) {
    expect(other[member as keyof InternetMembers].at(0), member).toBeDefined();
  }
});
