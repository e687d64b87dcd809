import type { CodePointSet } from '../CodePointSet.ts';
import { binaryProperty } from './binaryProperty.ts';
import { generalCategory } from './generalCategory.ts';
import { script, scriptExtensions } from './script.ts';

const decoded = new Map<string, CodePointSet>();

/**
 * The code points of a Unicode property as `\p{…}` names it: a general category or a binary property alone, others as
 * `Script=Greek`. Names are exact, as in JavaScript. `undefined` when there is no such property or it is not at hand.
 */
export function unicodeProperty(expression: string): CodePointSet | undefined {
  let set = decoded.get(expression);
  if (set === undefined) {
    set = find(expression);
    // What was not found is not kept: there is no end to what a pattern may name.
    if (set !== undefined) decoded.set(expression, set);
  }
  return set;
}

function find(expression: string): CodePointSet | undefined {
  const equals = expression.indexOf('=');
  if (equals < 0) return generalCategory(expression) ?? binaryProperty(expression);
  const value = expression.slice(equals + 1);
  switch (expression.slice(0, equals)) {
    case 'General_Category':
    case 'gc':
      return generalCategory(value);
    case 'Script':
    case 'sc':
      return script(value);
    case 'Script_Extensions':
    case 'scx':
      return scriptExtensions(value);
    default:
      return undefined;
  }
}
