/** What MessagePack data can be in a `.phony` file. */
export type Packed = string | number | boolean | null | Uint8Array | Packed[] | { [key: string]: Packed };

/**
 * A reader of MessagePack written down from its specification, for tests of what files hold: it shares nothing with the
 * library that the product uses.
 */
export function readMessagePack(bytes: Uint8Array): Packed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const value = read();
  if (at !== bytes.length) throw new Error(`${bytes.length - at} bytes are left`);
  return value;

  function read(): Packed {
    const tag = bytes[at++]!;
    if (tag <= 0x7f) return tag;
    if (tag <= 0x8f) return map(tag & 15);
    if (tag <= 0x9f) return list(tag & 15);
    if (tag <= 0xbf) return text(tag & 31);
    if (tag >= 0xe0) return tag - 256;
    switch (tag) {
      case 0xc0:
        return null;
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc4:
        return take(unsigned(1));
      case 0xc5:
        return take(unsigned(2));
      case 0xc6:
        return take(unsigned(4));
      case 0xcb:
        at += 8;
        return view.getFloat64(at - 8);
      case 0xcc:
        return unsigned(1);
      case 0xcd:
        return unsigned(2);
      case 0xce:
        return unsigned(4);
      case 0xd9:
        return text(unsigned(1));
      case 0xda:
        return text(unsigned(2));
      case 0xdc:
        return list(unsigned(2));
      case 0xde:
        return map(unsigned(2));
      default:
        throw new Error(`tag 0x${tag.toString(16)} at ${at - 1}`);
    }
  }

  function unsigned(width: 1 | 2 | 4): number {
    at += width;
    return width === 1 ? view.getUint8(at - 1) : width === 2 ? view.getUint16(at - 2) : view.getUint32(at - 4);
  }
  function take(length: number): Uint8Array {
    at += length;
    if (at > bytes.length) throw new Error('the data end too early');
    return bytes.slice(at - length, at);
  }
  function text(length: number): string {
    return new TextDecoder('utf-8', { fatal: true }).decode(take(length));
  }
  function list(length: number): Packed[] {
    return Array.from({ length }, read);
  }
  function map(length: number): { [key: string]: Packed } {
    return Object.fromEntries(Array.from({ length }, () => [read() as string, read()]));
  }
}
