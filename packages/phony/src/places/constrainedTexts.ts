import {
  CONSTRAINT_NAMES,
  checkOptionNames,
  GenerationError,
  MOST_REDRAWS,
  type ModelOptions,
  meetsConstraints,
  normalizeConstraints,
  optionsPath,
  type Root,
  redrawWord,
  type Source,
} from '@phonyland/language-generator';
import type { Draw } from '../person/Draw.ts';

/**
 * Texts that no model makes alone, so that what they have to look like can only be found by trying, within each value's own address.
 * @param path of the source
 */
export function constrainedTexts(
  root: Root,
  path: string,
  draw: Draw<string>,
  constraints: ModelOptions = {},
): Source<string, ModelOptions> {
  checkOptionNames(path, constraints, CONSTRAINT_NAMES);
  const canonical = normalizeConstraints(constraints);
  const meets = meetsConstraints(canonical);
  const own = optionsPath(path, canonical);
  return {
    root,
    path: own,
    addressable: true,
    draw:
      Object.keys(canonical).length === 0
        ? draw
        : (w0, w1, w2, w3) => {
            for (let attempt = 0; attempt <= MOST_REDRAWS; attempt++) {
              const text = draw(w0, w1, redrawWord(w2, attempt), w3);
              if (meets(text)) return text;
            }
            throw new GenerationError(
              'REDRAWS_EXHAUSTED',
              `${own}: none of ${MOST_REDRAWS} values satisfied the constraints; loosen them`,
            );
          },
    with: (more) => constrainedTexts(root, path, draw, { ...constraints, ...more }),
  };
}
