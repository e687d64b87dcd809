import { ArgumentError } from '@phonyland/language-generator';

/** Whether what is asked for is a list of fields: `name.full,email` or `id=sequence`. Templates have braces. */
export function isFieldList(what: string): boolean {
  return !what.includes('{') && /[,=]/.test(what);
}

/**
 * The fields of a list, by their names: `id=sequence,name.full,email` has `id`, `name.full` and `email`.
 * @throws ArgumentError `INVALID_FIELD` for an empty one, `FIELD_TWICE`
 */
export function fieldList(what: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const part of what.split(',')) {
    const [, alias, path = ''] = /^\s*(?:([^=]*?)\s*=)?\s*(.*?)\s*$/.exec(part)!;
    const name = alias ?? path;
    if (name === '' || path === '') {
      throw new ArgumentError(
        'INVALID_FIELD',
        `${JSON.stringify(what)} has an empty field; give paths with commas between them, such as id=sequence,name.full,email`,
      );
    }
    if (Object.hasOwn(fields, name)) {
      throw new ArgumentError(
        'FIELD_TWICE',
        `${JSON.stringify(what)} has the field ${JSON.stringify(name)} twice; name one of them otherwise: other=${path}`,
      );
    }
    fields[name] = path;
  }
  return fields;
}
