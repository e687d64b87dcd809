import type { IPv4NetworkType } from '../../enums/IPv4Network.ts';
import { FakerError } from '../../FakerError.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';

const FORM = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/;

/** The blocks by the names that they are asked for by. */
const NETWORKS: Readonly<Record<IPv4NetworkType, string>> = {
  any: '0.0.0.0/0',
  loopback: '127.0.0.0/8',
  'private-a': '10.0.0.0/8',
  'private-b': '172.16.0.0/12',
  'private-c': '192.168.0.0/16',
  'test-net-1': '192.0.2.0/24',
  'test-net-2': '198.51.100.0/24',
  'test-net-3': '203.0.113.0/24',
  'link-local': '169.254.0.0/16',
  multicast: '224.0.0.0/4',
};

/** A block of IPv4 addresses (RFC 4632): all that begin with the same bits. */
export class Ipv4Block {
  readonly #first: number;
  readonly #size: number;

  /** @throws FakerError for what is no address, a slash, and 0 to 32 bits */
  constructor(cidr: string) {
    const found = FORM.exec(cidr);
    if (found === null) throw invalid(cidr, 'it must have the form x.x.x.x/y');
    const [a, b, c, d, bits] = found.slice(1).map(Number) as [number, number, number, number, number];
    if (bits > 32) throw invalid(cidr, 'the length of the prefix must be from 0 to 32');
    if (Math.max(a, b, c, d) > 255) throw invalid(cidr, 'each octet must be from 0 to 255');
    const address = ((a * 256 + b) * 256 + c) * 256 + d;
    this.#size = 2 ** (32 - bits);
    this.#first = address - (address % this.#size);
  }

  /** The block of a network. @throws FakerError where there is none of that name */
  static of(network: IPv4NetworkType): Ipv4Block {
    if (Object.hasOwn(NETWORKS, network)) return new Ipv4Block(NETWORKS[network]);
    throw new FakerError(
      `There is no network '${String(network)}': it must be one of ${Object.keys(NETWORKS).join(', ')}`,
    );
  }

  /** An address of the block, each equally likely, of one number of the stream. */
  draw(randomizer: Randomizer): string {
    const address = this.#first + Math.floor(randomizer.next() * this.#size);
    return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;
  }
}

function invalid(cidr: string, why: string): FakerError {
  return new FakerError(`Invalid CIDR block '${cidr}': ${why}.`);
}
