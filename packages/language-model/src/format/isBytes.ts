/** Whether a value is a `Uint8Array`, be it of another realm: under jsdom, what Node reads from a file is no instance of the page's class. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && (value as Partial<Uint8Array>)[Symbol.toStringTag] === 'Uint8Array';
}
