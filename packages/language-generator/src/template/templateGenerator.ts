import { ArgumentError, nearestFirst } from '@phonyland/language-model';
import type { Generator } from '../generator/Generator.ts';
import { isGenerator, makeGenerator, sourceOf } from '../generator/makeGenerator.ts';
import type { Source } from '../generator/Source.ts';
import { textOf } from '../generator/textOf.ts';
import { defaultRoot } from '../root/defaultRoot.ts';
import type { Root } from '../root/Root.ts';
import { FILTERS } from './filters.ts';
import { parseTemplate, type TemplatePart } from './parseTemplate.ts';

/** A field's value: a generator, drawn at the template's own address, or something that stays as it is. */
export type TemplateField = Generator<unknown> | string | number | boolean;

/** Finds the field of a name; undefined when there is none. */
export type FieldLookup = (name: string) => TemplateField | undefined;

/**
 * A generator of texts made of other generators' values: `template('{first} {last|upper} <{email}>', { first, last, email })`.
 *
 * All fields are drawn at the template's own index or key, so fields that speak of one person do so in each text. `{{` is a
 * literal brace. Filters: `upper`, `lower`, `capitalize`, `initials`, `trim`, `json`.
 * @throws ArgumentError `INVALID_TEMPLATE`, `UNKNOWN_FIELD`, `UNKNOWN_FILTER` with the position and the nearest names
 */
export function template(text: string, fields: Readonly<Record<string, TemplateField>>): Generator<string> {
  const known = Object.keys(fields);
  return templateGenerator(text, (name) => (Object.hasOwn(fields, name) ? fields[name] : undefined), known);
}

/**
 * The same over a lookup of names, such as a registry's.
 * @param known the names to suggest when one is unknown
 * @param root where the template's counter lives; default: the first field's root
 */
export function templateGenerator(
  text: string,
  lookup: FieldLookup,
  known: readonly string[],
  root?: Root,
): Generator<string> {
  const pieces = parseTemplate(text).map((part) => resolvePart(text, part, lookup, known));
  return makeGenerator(templateSource(text, pieces, root));
}

type Piece = { readonly text: string } | { readonly source: Source<unknown>; readonly filters: readonly string[] };

function resolvePart(template: string, part: TemplatePart, lookup: FieldLookup, known: readonly string[]): Piece {
  if (part.type === 'text') return { text: part.text };
  const { name, filters, position } = part;
  const unknownFilter = filters.find((filter) => !Object.hasOwn(FILTERS, filter));
  if (unknownFilter !== undefined) {
    throw unknown(template, position, 'UNKNOWN_FILTER', 'filter', unknownFilter, Object.keys(FILTERS));
  }
  const field = lookup(name);
  if (field === undefined) throw unknown(template, position, 'UNKNOWN_FIELD', 'field', name, known);
  if (isGenerator(field)) return { source: sourceOf(field), filters };
  return { text: applyFilters(String(field), filters) };
}

function templateSource(text: string, pieces: readonly Piece[], givenRoot: Root | undefined): Source<string> {
  const sources = pieces.flatMap((piece) => ('source' in piece ? [piece.source] : []));
  const paths = sources.map(({ path }) => path);
  return {
    root: givenRoot ?? sources[0]?.root ?? defaultRoot(),
    // The same text over other generators is another template: what its fields stand for belongs to the path.
    path: `template:${JSON.stringify([text, ...paths])}`,
    addressable: sources.every(({ addressable }) => addressable),
    draw: (w0, w1, w2, w3) => {
      let made = '';
      for (const piece of pieces) {
        made +=
          'text' in piece ? piece.text : applyFilters(fieldText(piece.source.draw(w0, w1, w2, w3)), piece.filters);
      }
      return made;
    },
    with: () => {
      throw new ArgumentError(
        'UNKNOWN_OPTION',
        `template ${JSON.stringify(text)}: a template takes no options; give them to its fields`,
      );
    },
  };
}

/** A value as a template writes it: one that is not there (`maybe`, a middle name that a culture has not) is nothing. */
function fieldText(value: unknown): string {
  return value === undefined || value === null ? '' : textOf(value);
}

function applyFilters(text: string, filters: readonly string[]): string {
  return filters.reduce((filtered, filter) => FILTERS[filter]!(filtered), text);
}

function unknown(
  template: string,
  position: number,
  code: string,
  kind: string,
  name: string,
  known: readonly string[],
): ArgumentError {
  const near = nearestFirst(name, known).slice(0, 3);
  const hint = near.length === 0 ? 'there are none' : `did you mean ${near.join(', ')}?`;
  return new ArgumentError(
    code,
    `template ${JSON.stringify(template)}, position ${position}: there is no ${kind} ${JSON.stringify(name)}; ${hint}`,
    { details: { template, position, name, nearest: near } },
  );
}
