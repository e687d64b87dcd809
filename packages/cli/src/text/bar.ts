/**
 * A bar of a share's length; what is there at all is seen.
 * @param share 0..1
 * @param width of the whole, in characters
 * @param full what it is drawn with
 */
export function bar(share: number, width: number, full: string): string {
  return full.repeat(share === 0 ? 0 : Math.max(1, Math.round(share * width)));
}
