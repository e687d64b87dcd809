const LONGEST = 60;

/** A value as it may stand in a message: text as JSON, so that nothing in it controls a terminal, cut after 60 characters. */
export function show(value: unknown): string {
  if (typeof value === 'string') return showText(value);
  if (value === undefined) return 'nothing';
  // Never spelled out: they may be large, or nested deeper than JSON.stringify can follow.
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'function') return 'a function';
  return String(value);
}

/** Names as they may stand in a message: at most twenty, then how many more there are. */
export function showList(names: readonly string[]): string {
  const shown = names.slice(0, 20).map(showText).join(', ');
  return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}

/** A path as it may stand in a message: as it is, but for characters that a terminal obeys. */
export function showPath(path: string): string {
  return escapeControls(path);
}

function showText(text: string): string {
  // Cut before quoting: a row of a megabyte is not escaped only to be thrown away.
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return escapeControls(JSON.stringify(cut));
}

/** Controls, of which JSON escapes only the first 32, and marks that turn the direction of what follows. */
function escapeControls(text: string): string {
  return text.replace(
    /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
