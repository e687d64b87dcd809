import { type Drawing, invalidOption, type OptionType, oneOf, type Rule } from '@phonyland/language-generator';

/** Which IPv4 addresses. */
export interface Ipv4Options {
  /** All addresses of a block: `10.1.0.0/16`. Not beside `network`. */
  readonly cidr?: string | undefined;
  /**
   * `any`: all 2^32 addresses; `public`: those that the special-purpose registry (RFC 6890) leaves to be given; `private` (RFC 1918);
   * `documentation` (RFC 5737); `loopback`, `link-local` (RFC 3927), `multicast` (RFC 5771), `shared` (RFC 6598), `benchmark` (RFC 2544).
   * Default `any`.
   */
  readonly network?: Ipv4Network | undefined;
}
export type Ipv4Network = 'any' | 'public' | keyof typeof BLOCKS;

/** The first address of a block and how many leading bits its addresses share. */
interface Block {
  readonly first: number;
  readonly bits: number;
}

const BLOCKS = {
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'],
  documentation: ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'],
  loopback: ['127.0.0.0/8'],
  'link-local': ['169.254.0.0/16'],
  multicast: ['224.0.0.0/4'],
  shared: ['100.64.0.0/10'],
  benchmark: ['198.18.0.0/15'],
} as const;
/** What else is not given to anybody: this network, protocol assignments, the former 6to4 relays, what is reserved. */
const SPECIAL = ['0.0.0.0/8', '192.0.0.0/24', '192.88.99.0/24', '240.0.0.0/4'] as const;

const cidrType: OptionType<string> = {
  expects: 'an IPv4 address, a slash and 0 to 32 bits, such as 10.1.0.0/16',
  read: (value) => {
    const block = typeof value === 'string' ? parseBlock(value) : undefined;
    return block && `${spellIpv4(block.first)}/${block.bits}`;
  },
};

/** IPv4 addresses (RFC 791), four decimal numbers. Blocks of a network are drawn equally often, whatever their size. */
export const ipv4: Rule<string, Ipv4Options> = {
  options: {
    cidr: cidrType,
    network: oneOf(['any', 'public', ...(Object.keys(BLOCKS) as (keyof typeof BLOCKS)[])]),
  },
  prepare({ cidr, network }, { path }) {
    if (cidr !== undefined && network !== undefined) {
      throw invalidOption(path, 'network', network, 'leave it out beside cidr');
    }
    if (cidr !== undefined) return withinBlock(parseBlock(cidr)!);
    if (network === undefined || network === 'any') return withinBlock({ first: 0, bits: 0 });
    if (network === 'public') return publicOnly();
    const blocks = BLOCKS[network].map((block) => withinBlock(parseBlock(block)!));
    return blocks.length === 1 ? blocks[0]! : (random) => blocks[random.below(blocks.length)]!.draw(random);
  },
};

function withinBlock({ first, bits }: Block): Drawing<string> {
  const capacity = 2 ** (32 - bits);
  return {
    draw: (random) => spellIpv4(first + random.below(capacity)),
    capacity,
    valueAt: (rank) => spellIpv4(first + rank),
  };
}

function publicOnly(): Drawing<string> {
  const special = [...Object.values(BLOCKS).flat(), ...SPECIAL].map((block) => parseBlock(block)!);
  return {
    draw: (random) => {
      for (;;) {
        const address = random.below(2 ** 32);
        const within = ({ first, bits }: Block): boolean => address >= first && address < first + 2 ** (32 - bits);
        // Some 86 of 100 addresses are public.
        if (!special.some(within)) return spellIpv4(address);
      }
    },
  };
}

function parseBlock(text: string): Block | undefined {
  const found = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text)?.slice(1).map(Number);
  if (found === undefined || found.slice(0, 4).some((byte) => byte > 255) || found[4]! > 32) return undefined;
  const [a, b, c, d, bits] = found as [number, number, number, number, number];
  const address = ((a * 256 + b) * 256 + c) * 256 + d;
  const size = 2 ** (32 - bits);
  return { first: Math.floor(address / size) * size, bits };
}

function spellIpv4(address: number): string {
  return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;
}
