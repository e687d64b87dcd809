import {
  type Constraints,
  checkOptionNames,
  GenerationError,
  type LanguageModel,
  MODEL_OPTIONS,
  MOST_REDRAWS,
  type ModelOptions,
  ModelSource,
  meetsConstraints,
  normalizeConstraints,
  optionsPath,
  type Root,
  redrawWord,
  type Source,
} from '@phonyland/language-generator';
import type { Culture } from '../culture/Culture.ts';
import { shippedModel } from '../shippedModels.ts';
import type { Draw } from './Draw.ts';
import type { Gender } from './Person.ts';

/** The models of a culture's family names, opened at the first value. */
interface Opened {
  readonly model: LanguageModel;
  readonly names: ModelSource;
  readonly second: ModelSource | undefined;
}

/**
 * Family names as the culture has them: two where it has two, and a woman's form where it differs. With constraints it is one family
 * name that satisfies them, in the form for the person's gender.
 */
export function familyNames(
  root: Root,
  culture: Culture,
  path: string,
  drawGender: Draw<Gender>,
  options: ModelOptions = {},
): Source<string, ModelOptions> {
  const { feminine, familyModel = 'person_last' } = culture;
  checkOptionNames(path, options, MODEL_OPTIONS);
  const { excludeOriginals, blocked } = options;
  const constraints = normalizeConstraints(options);
  const constrained = Object.keys(constraints).length > 0;
  let opened: Opened | undefined;
  const open = (): Opened => {
    if (opened === undefined) {
      const model = shippedModel(familyModel, culture.native);
      // A woman's form is made of a man's: what is asked of it cannot be asked of the model.
      const own = feminine === undefined ? options : { excludeOriginals, blocked };
      const two = culture.familyNames === 2 && !constrained;
      opened = {
        model,
        names: new ModelSource(root, model, path, own),
        second: two ? new ModelSource(root, model, `${path}.second`, own) : undefined,
      };
    }
    return opened;
  };
  const meets = meetsConstraints(constraints);
  const drawForm: Draw<string> = (w0, w1, w2, w3) => {
    const { names, model } = open();
    for (let attempt = 0; attempt <= MOST_REDRAWS; attempt++) {
      const word = redrawWord(w2, attempt);
      const name = names.draw(w0, w1, word, w3);
      // What only women are called makes the person a woman; without constraints the person stays who it is.
      const female = drawGender(w0, w1, constrained ? word : w2, w3) === 'female';
      const form = female ? feminine!(name) : name;
      // The form is a word that the model has not looked at.
      if (meets(form) && (form === name || blocked === false || !model.isBlocked(form))) return form;
    }
    throw new GenerationError(
      'REDRAWS_EXHAUSTED',
      `${path}: none of ${MOST_REDRAWS} family names satisfied the constraints; loosen them`,
    );
  };
  const hasOptions = Object.keys(options).length > 0;
  return {
    root,
    path: hasOptions ? pathWith(open().names.path, feminine === undefined ? {} : constraints) : path,
    addressable: true,
    share: constrained && feminine === undefined ? open().names.share : undefined,
    draw: (w0, w1, w2, w3) => {
      if (feminine !== undefined) return drawForm(w0, w1, w2, w3);
      const { names, second } = open();
      const name = names.draw(w0, w1, w2, w3);
      return second === undefined ? name : `${name} ${second.draw(w0, w1, w2, w3)}`;
    },
    with: (more) => familyNames(root, culture, path, drawGender, { ...options, ...more }),
  };
}

/** A path with constraints that the model was not asked for. */
function pathWith(path: string, constraints: Constraints): string {
  const added = optionsPath('', constraints).slice(1);
  return added === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${added}`;
}
