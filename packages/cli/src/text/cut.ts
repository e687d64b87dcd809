/** The beginning of a text, with `…` for its rest when it is longer than `width` code points. */
export function cut(text: string, width: number): string {
  const points = [...text];
  return points.length <= width
    ? text
    : `${points
        .slice(0, width - 1)
        .join('')
        .trimEnd()}…`;
}
