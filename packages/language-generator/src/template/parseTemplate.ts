import { ArgumentError } from '@phonyland/language-model';

/** A piece of a template: text as it stands, or a field with the filters it passes through. */
export type TemplatePart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'field'; readonly name: string; readonly filters: readonly string[]; readonly position: number };

/**
 * Takes a template apart: `{name}` is a field, `{name|filter|filter}` one that passes through filters, `{{` a literal brace.
 * @throws ArgumentError `INVALID_TEMPLATE` with the position, counted from 1
 */
export function parseTemplate(template: string): TemplatePart[] {
  if (typeof template !== 'string') {
    throw new ArgumentError('INVALID_TEMPLATE', `template: ${String(template)} is no text`);
  }
  const parts: TemplatePart[] = [];
  let text = '';
  let at = 0;
  while (at < template.length) {
    if (template[at] !== '{') {
      text += template[at++];
      continue;
    }
    if (template[at + 1] === '{') {
      text += '{';
      at += 2;
      continue;
    }
    const end = template.indexOf('}', at);
    if (end < 0) throw invalid(template, at, 'the brace is never closed; close it, or write {{ for a literal brace');
    const [name = '', ...filters] = template
      .slice(at + 1, end)
      .split('|')
      .map((word) => word.trim());
    if (name === '' || name.includes('{')) throw invalid(template, at, 'a field needs a name: {name}');
    if (filters.includes('')) throw invalid(template, at, 'a filter needs a name: {name|upper}');
    if (text !== '') parts.push({ type: 'text', text });
    text = '';
    parts.push({ type: 'field', name, filters, position: at + 1 });
    at = end + 1;
  }
  if (text !== '') parts.push({ type: 'text', text });
  return parts;
}

function invalid(template: string, at: number, why: string): ArgumentError {
  return new ArgumentError('INVALID_TEMPLATE', `template ${JSON.stringify(template)}, position ${at + 1}: ${why}`, {
    details: { template, position: at + 1 },
  });
}
