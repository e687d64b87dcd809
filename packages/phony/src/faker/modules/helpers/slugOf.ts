import { FakerError } from '../../FakerError.ts';

const DROPPED = /[^\w.-]+/g;

/** A text without accents, with hyphens for spaces, and without what is no letter or digit of ASCII, `_`, `.` or `-`. @throws FakerError for what is no text */
export function slugOf(text: string): string {
  if (typeof text !== 'string') throw new FakerError(`helpers.slugify takes a text, not ${String(text)}`);
  let slug = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Unicode never changes how an assigned character is taken apart.
    if (code > 127) return text.normalize('NFKD').replaceAll(' ', '-').replace(DROPPED, '');
    if (staysInSlug(code)) continue;
    slug += code === 32 ? `${text.slice(from, i)}-` : text.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? text : slug + text.slice(from);
}

function staysInSlug(code: number): boolean {
  if (code >= 97) return code <= 122;
  if (code >= 65) return code <= 90 || code === 95;
  return code >= 48 ? code <= 57 : code === 45 || code === 46;
}
