import { base58Check } from '../../../encoding/base58Check.ts';
import { segwitAddress } from '../../../encoding/segwitAddress.ts';
import { BitcoinAddressFamily, type BitcoinAddressFamilyType } from '../../enums/BitcoinAddressFamily.ts';
import type { BitcoinNetworkType } from '../../enums/BitcoinNetwork.ts';
import { FakerError } from '../../FakerError.ts';
import type { Randomizer } from '../../randomizer/Randomizer.ts';

/** What addresses of a network begin with: the version bytes in base 58, and the prefix of witness programs. */
interface Network {
  readonly key: number;
  readonly script: number;
  readonly prefix: string;
}

// Bitcoin Core, src/kernel/chainparams.cpp; Litecoin Core, src/chainparams.cpp.
const BITCOIN: ReadonlyMap<string, Network> = new Map([
  ['mainnet', { key: 0x00, script: 0x05, prefix: 'bc' }],
  ['testnet', { key: 0x6f, script: 0xc4, prefix: 'tb' }],
]);
const LITECOIN = { key: 0x30, script: 0x32 };

/** An address of Bitcoin with a valid check sum, of a hash or key that is drawn. @throws FakerError for another type or network */
export function drawBitcoinAddress(
  randomizer: Randomizer,
  type: BitcoinAddressFamilyType,
  network: BitcoinNetworkType,
): string {
  const own = BITCOIN.get(network);
  if (own === undefined) throw new FakerError(`There is no network ${String(network)}; there are mainnet and testnet.`);
  switch (type) {
    case BitcoinAddressFamily.Legacy:
      return base58Check(own.key, drawBytes(randomizer, 20));
    case BitcoinAddressFamily.Segwit:
      return base58Check(own.script, drawBytes(randomizer, 20));
    case BitcoinAddressFamily.Bech32:
      return segwitAddress(own.prefix, 0, drawBytes(randomizer, 20));
    case BitcoinAddressFamily.Taproot:
      return segwitAddress(own.prefix, 1, drawBytes(randomizer, 32));
    default:
      throw new FakerError(`There is no type ${String(type)}; there are legacy, segwit, bech32 and taproot.`);
  }
}

/** An address of Litecoin with a valid check sum, of a public key's hash (`L`) or a script's (`M`). */
export function drawLitecoinAddress(randomizer: Randomizer): string {
  const version = randomizer.next() < 0.5 ? LITECOIN.key : LITECOIN.script;
  return base58Check(version, drawBytes(randomizer, 20));
}

/** @param count a multiple of four */
function drawBytes(randomizer: Randomizer, count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  for (let i = 0; i < count; i += 4) {
    const word = Math.floor(randomizer.next() * 4294967296);
    bytes[i] = word >>> 24;
    bytes[i + 1] = word >>> 16;
    bytes[i + 2] = word >>> 8;
    bytes[i + 3] = word;
  }
  return bytes;
}
