import { oneOf, type Rule } from '@phonyland/language-generator';
import { drawText, HEX_DIGITS } from '../../draw/drawText.ts';

/** Which network interfaces. */
export interface NetworkInterfaceOptions {
  /** `en`: Ethernet; `wl`: wireless; `ww`: mobile broadband. Default any, equally. */
  readonly type?: 'en' | 'wl' | 'ww' | undefined;
  /**
   * What the name is made of: `index`: the number of a device on board; `slot`: of a hot-plug slot; `mac`: the hardware address; `pci`: the
   * place on the bus. Default any, equally.
   */
  readonly scheme?: 'index' | 'slot' | 'mac' | 'pci' | undefined;
}

const TYPES = ['en', 'wl', 'ww'] as const;
const SCHEMES = ['index', 'slot', 'mac', 'pci'] as const;

/** Names of network interfaces as Linux gives them (systemd.net-naming-scheme(7)), of at most 15 characters. */
export const networkInterface: Rule<string, NetworkInterfaceOptions> = {
  options: { type: oneOf(TYPES), scheme: oneOf(SCHEMES) },
  prepare:
    ({ type, scheme }) =>
    (random) => {
      const head = type ?? TYPES[random.below(TYPES.length)]!;
      // Devices of one function, which most are, do not tell it.
      const part = (): string => (random.below(4) === 0 ? `f${1 + random.below(7)}` : '');
      switch (scheme ?? SCHEMES[random.below(SCHEMES.length)]!) {
        case 'index':
          return `${head}o${1 + random.below(8)}`;
        case 'slot':
          return `${head}s${1 + random.below(31)}${part()}`;
        case 'mac':
          return `${head}x${drawText(random, HEX_DIGITS, 1)}${drawText(random, '26ae', 1)}${drawText(random, HEX_DIGITS, 10)}`;
        case 'pci':
          return `${head}p${random.below(64)}s${random.below(32)}${part()}`;
      }
    },
};
