import { invalidOption, type OptionType, oneOf, type RandomStream, type Rule } from '@phonyland/language-generator';

/** Which IPv6 addresses. */
export interface Ipv6Options {
  /** All addresses of a block: `2001:db8:1::/48`. Not beside `network`. */
  readonly cidr?: string | undefined;
  /**
   * `any`: all 2^128 addresses; `public`: global unicast addresses, 2000::/3, without those for documentation; `private`: unique local
   * (RFC 4193); `documentation` (RFC 3849); `link-local` (RFC 4291); `multicast` (RFC 4291). Default `any`.
   */
  readonly network?: Ipv6Network | undefined;
}
export type Ipv6Network = 'any' | 'public' | 'private' | 'documentation' | 'link-local' | 'multicast';

const BLOCKS: Readonly<Record<Ipv6Network, string>> = {
  any: '::/0',
  public: '2000::/3',
  private: 'fd00::/8',
  documentation: '2001:db8::/32',
  // The 54 bits behind fe80::/10 are zero.
  'link-local': 'fe80::/64',
  multicast: 'ff00::/8',
};

/** Eight groups of 16 bits, and how many leading bits addresses share. */
interface Block {
  readonly groups: readonly number[];
  readonly bits: number;
}

const cidrType: OptionType<string> = {
  expects: 'an IPv6 address, a slash and 0 to 128 bits, such as 2001:db8:1::/48',
  read: (value) => {
    const block = typeof value === 'string' ? parseBlock(value) : undefined;
    return block && `${spellIpv6(block.groups)}/${block.bits}`;
  },
};

/** IPv6 addresses (RFC 4291) in the canonical spelling of RFC 5952. */
export const ipv6: Rule<string, Ipv6Options> = {
  options: { cidr: cidrType, network: oneOf(Object.keys(BLOCKS) as Ipv6Network[]) },
  prepare({ cidr, network }, { path }) {
    if (cidr !== undefined && network !== undefined) {
      throw invalidOption(path, 'network', network, 'leave it out beside cidr');
    }
    const block = parseBlock(cidr ?? BLOCKS[network ?? 'any'])!;
    return (random) => {
      for (;;) {
        const groups = drawGroups(random, block);
        if (network !== 'public' || !isForDocumentation(groups)) return spellIpv6(groups);
      }
    };
  },
};

function drawGroups(random: RandomStream, { groups, bits }: Block): number[] {
  return groups.map((group, i) => {
    const free = 16 - Math.max(0, Math.min(16, bits - 16 * i));
    return free === 0 ? group : group | random.below(2 ** free);
  });
}

/** 2001:db8::/32 (RFC 3849) and 3fff::/20 (RFC 9637). */
function isForDocumentation([first, second]: readonly number[]): boolean {
  return (first === 0x2001 && second === 0xdb8) || (first === 0x3fff && second! < 0x1000);
}

function parseBlock(text: string): Block | undefined {
  const [, address, bitsText] = /^([\da-f:]+)\/(\d{1,3})$/i.exec(text) ?? [];
  const bits = Number(bitsText);
  const halves = address?.split('::').map((half) => (half === '' ? [] : half.split(':')));
  if (halves === undefined || bits > 128 || halves.length > 2) return undefined;
  const [head, tail = []] = halves as [string[], string[]?];
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const written = [...head, ...new Array<string>(missing).fill('0'), ...tail];
  if (!written.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
  const groups = written.map((group, i) => {
    const kept = Math.max(0, Math.min(16, bits - 16 * i));
    return Number.parseInt(group, 16) & (0xffff << (16 - kept)) & 0xffff;
  });
  return { groups, bits };
}

/** RFC 5952: small letters, no zeros in front, the longest run of two or more zero groups (the first of equals) as `::`. */
export function spellIpv6(groups: readonly number[]): string {
  let [longest, from] = [1, -1];
  for (let i = 0; i < 8; i++) {
    let end = i;
    while (end < 8 && groups[end] === 0) end++;
    if (end - i > longest) [longest, from] = [end - i, i];
  }
  const hex = (part: readonly number[]): string => part.map((group) => group.toString(16)).join(':');
  return from === -1 ? hex(groups) : `${hex(groups.slice(0, from))}::${hex(groups.slice(from + longest))}`;
}
