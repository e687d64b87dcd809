import truncatedWidth from 'fast-string-truncated-width';

/** How many columns of a terminal a text takes: two for most of Chinese, Japanese and Korean, none for marks. */
export function columnsOf(text: string): number {
  return truncatedWidth(text).width;
}

/** The beginning of a text that fits into so many columns, with `…` for the rest. */
export function fitted(text: string, columns: number): string {
  const { truncated, index } = truncatedWidth(text, { limit: columns, ellipsis: '…', ellipsisWidth: 1 });
  return truncated ? `${text.slice(0, index)}${columns > 0 ? '…' : ''}` : text;
}
