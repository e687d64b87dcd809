/** What XML cannot hold: controls, halves of surrogate pairs, and two that are no characters. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as XML and HTML show it, in elements and in attributes; for what they cannot hold stands `\ufffd`. */
export function escapeMarkup(text: string): string {
  return text.replace(IMPOSSIBLE, '\ufffd').replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
