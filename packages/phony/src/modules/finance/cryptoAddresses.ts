import { oneOf, type RandomStream, type Rule } from '@phonyland/language-generator';
import { drawBytes } from '../../draw/drawBytes.ts';
import { base58Check } from '../../encoding/base58Check.ts';
import { ethereumChecksum } from '../../encoding/ethereumChecksum.ts';
import { hex } from '../../encoding/hex.ts';
import { segwitAddress } from '../../encoding/segwitAddress.ts';

/** Which addresses of Bitcoin or Litecoin. */
export interface CoinAddressOptions {
  /**
   * `legacy`: of a public key's hash, in base 58; `script`: of a script's hash (BIP 16), in base 58; `segwit`: of a public key's hash as a
   * witness program (BIP 173); `taproot`: of a public key (BIP 341, 350). Default any, equally.
   */
  readonly type?: CoinAddressType | undefined;
  /** Default `mainnet`; on `testnet` coins are worth nothing. */
  readonly network?: 'mainnet' | 'testnet' | undefined;
}
export type CoinAddressType = 'legacy' | 'script' | 'segwit' | 'taproot';

const TYPES: readonly CoinAddressType[] = ['legacy', 'script', 'segwit', 'taproot'];

/** What addresses of a network begin with: the version bytes in base 58, and the prefix of witness programs. */
interface Network {
  readonly legacy: number;
  readonly script: number;
  readonly prefix: string;
}
type Networks = Readonly<Record<'mainnet' | 'testnet', Network>>;

// Bitcoin Core and Litecoin Core, src/kernel/chainparams.cpp and src/chainparams.cpp.
const BITCOIN: Networks = {
  mainnet: { legacy: 0x00, script: 0x05, prefix: 'bc' },
  testnet: { legacy: 0x6f, script: 0xc4, prefix: 'tb' },
};
const LITECOIN: Networks = {
  mainnet: { legacy: 0x30, script: 0x32, prefix: 'ltc' },
  testnet: { legacy: 0x6f, script: 0x3a, prefix: 'tltc' },
};

/** Addresses of Bitcoin with valid check sums, of hashes and keys that are drawn: nobody is known to have their private keys. */
export const bitcoinAddress: Rule<string, CoinAddressOptions> = coinAddress(BITCOIN);

/** Addresses of Litecoin, as those of Bitcoin. */
export const litecoinAddress: Rule<string, CoinAddressOptions> = coinAddress(LITECOIN);

function coinAddress(networks: Networks): Rule<string, CoinAddressOptions> {
  return {
    options: { type: oneOf(TYPES), network: oneOf(['mainnet', 'testnet']) },
    prepare({ type, network = 'mainnet' }) {
      const types = type === undefined ? TYPES : [type];
      const of = networks[network];
      return (random) => draw(random, types[random.below(types.length)]!, of);
    },
  };
}

function draw(random: RandomStream, type: CoinAddressType, { prefix, ...versions }: Network): string {
  if (type === 'taproot') return segwitAddress(prefix, 1, drawBytes(random, 32));
  const hash = drawBytes(random, 20);
  return type === 'segwit' ? segwitAddress(prefix, 0, hash) : base58Check(versions[type], hash);
}

/** Addresses of Ethereum, 20 bytes in hexadecimal digits whose case is the check sum (ERC-55). */
export const ethereumAddress: Rule<string> = {
  options: {},
  prepare: () => (random) => ethereumChecksum(hex(drawBytes(random, 20))),
};
