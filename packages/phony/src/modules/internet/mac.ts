import { oneOf, type Rule } from '@phonyland/language-generator';
import { drawBytes } from '../../draw/drawBytes.ts';

/** Which hardware addresses. */
export interface MacOptions {
  /** What stands between the bytes; default `:`. */
  readonly separator?: ':' | '-' | '' | undefined;
  /**
   * `local`: administered locally, so that no maker of devices has it; `universal`: of a maker's kind; `documentation`: 00-00-5E-00-53-00 to FF
   * (RFC 9542). All are of single devices, not of groups. Default `local`.
   */
  readonly kind?: 'local' | 'universal' | 'documentation' | undefined;
}

/** The second bit of the first byte says that an address is administered locally, the first that it is of a group (IEEE 802, section 8). */
const LOCAL = 0x02;
const GROUP = 0x01;

/** MAC addresses (EUI-48): six bytes in small hexadecimal digits. */
export const mac: Rule<string, MacOptions> = {
  options: { separator: oneOf([':', '-', '']), kind: oneOf(['local', 'universal', 'documentation']) },
  prepare({ separator = ':', kind = 'local' }) {
    return (random) => {
      const bytes = drawBytes(random, 6);
      if (kind === 'documentation') bytes.set([0x00, 0x00, 0x5e, 0x00, 0x53]);
      else bytes[0] = kind === 'local' ? (bytes[0]! & ~GROUP) | LOCAL : bytes[0]! & ~GROUP & ~LOCAL;
      return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(separator);
    };
  },
};
