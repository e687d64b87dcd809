import type { IPv4NetworkType } from '../../enums/IPv4Network.ts';
import { Ipv4Block } from './Ipv4Block.ts';

/** So many blocks of users are kept. */
const MOST_KEPT = 100;

/** Blocks of IPv4 addresses, each read once. */
export class Ipv4Blocks {
  readonly #networks = new Map<string, Ipv4Block>();
  readonly #given = new Map<string, Ipv4Block>();

  /** @throws FakerError for a name that no network has */
  network(name: IPv4NetworkType): Ipv4Block {
    let block = this.#networks.get(name);
    if (block === undefined) {
      block = Ipv4Block.of(name);
      this.#networks.set(name, block);
    }
    return block;
  }

  /** @throws FakerError for what is no block */
  cidr(cidr: string): Ipv4Block {
    let block = this.#given.get(cidr);
    if (block === undefined) {
      block = new Ipv4Block(cidr);
      if (this.#given.size >= MOST_KEPT) this.#given.clear();
      this.#given.set(cidr, block);
    }
    return block;
  }
}
