import { type CodePointSet, complement } from './CodePointSet.ts';
import type { PatternReader } from './PatternReader.ts';
import { BINARY_PROPERTY_NAMES } from './unicode/binaryProperty.ts';
import { unicodeProperty } from './unicode/unicodeProperty.ts';

const STRING_PROPERTIES =
  /^(?:Basic_Emoji|Emoji_Keycap_Sequence|RGI_(?:Emoji|Modifier_Sequence|Flag_Sequence|Emoji_(?:Modifier|Flag|Tag|ZWJ)_Sequence))$/;

/** Reads what follows `\p` or `\P`: the code points that have the property, or do not. */
export function parsePropertyEscape(reader: PatternReader, position: number, negated: boolean): CodePointSet {
  const { strict, sets } = reader.pattern;
  if (!strict) throw reader.invalid(position, '\\p has its meaning only with the flag u');
  const braced = reader.match(/\{(\w+(?:=\w+)?)\}/y);
  if (braced === null) throw reader.invalid(position, '\\p is not followed by {…} with the name of a property');
  const name = braced[1]!;
  if (STRING_PROPERTIES.test(name)) {
    throw reader.notRegular(position, `property of strings ${name}`, 'use a property of characters such as \\p{Emoji}');
  }
  const set = unicodeProperty(name);
  if (set === undefined) {
    throw reader.invalid(
      position,
      `\\p{${name}} is not among the properties that patterns know (General_Category, Script, Script_Extensions, ` +
        `${BINARY_PROPERTY_NAMES.join(', ')})`,
    );
  }
  if (!negated) return set;
  // With v the case is dropped before the set is turned round, with u after; so the language has it.
  return complement(sets ? reader.caseClosed(set) : set);
}
