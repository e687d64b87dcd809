import {
  type Generator,
  type LanguageModel,
  loadModel,
  ModelSource,
  makeGenerator,
  makeModule,
  mapSource,
  Registry,
  trainModel,
  type View,
  viewed,
} from '@phonyland/language-generator';

/** Enough rows that a model makes new ones. */
export const ROWS: readonly string[] =
  'Ada Adela Adele Alan Alana Albert Alda Alma Anna Annabel Arlene Bella Bernard Berta Carla Carlo Clara Dana Daniel Della Edgar Elena Ella Emma Erna Hanna Helena Ida Irma Lana Leonard Linda Lorena Marla Maria Marian Mario Melinda Nadine Nora Olga Renata Rolanda Selma Sandra Tara Vera Wanda'.split(
    ' ',
  );

/** Models for en-US and tr, generators of texts, objects and one that fails. */
export function testRegistry(): Registry {
  const registry = new Registry(loadModel);
  const add = (name: string, model: LanguageModel, shipped: boolean): void => {
    const { locale, rows, licence } = model.metadata;
    registry.addModel({ name, locale, rows, licence, bytes: model.encode().length, shipped, load: () => model });
  };
  const names = trainModel(ROWS, { name: 'names', locale: 'en-US', order: 3, metadata: { licence: 'CC0-1.0' } });
  add('names', names, true);
  add('city', trainModel(['Boston', 'Austin'], { name: 'city', locale: 'en-US' }), true);
  add('city', trainModel(['Bursa', 'Bolu'], { name: 'city', locale: 'tr' }), true);
  add('mine', trainModel(['one', 'two'], { name: 'mine', smoothing: 'none' }), false);

  const first = (view: View): Generator<string> =>
    viewed(view, makeGenerator(new ModelSource(view.root, names, 'name.first')));
  registry.addGenerator('name', {
    members: ['first', 'loud'],
    make: (view) =>
      makeModule('name', 'first', { first: () => first(view), loud: () => first(view).map((n) => n.toUpperCase()) }),
  });
  const mapped = (name: string, change: (text: string) => unknown): void => {
    registry.addGenerator(name, {
      members: [],
      make: (view) => viewed(view, makeGenerator(mapSource(new ModelSource(view.root, names, name), change))),
    });
  };
  mapped('row', (text) => ({ name: text, note: `"${text}", or so`, size: text.length, none: undefined }));
  mapped('poem', (text) => `${text}\n${text}`);
  mapped('broken', () => {
    throw new TypeError('undefined is not a poem');
  });
  let drawn = 0;
  mapped('uneven', (text) => (drawn++ === 0 ? { name: text } : { name: text, more: true }));
  return registry;
}
