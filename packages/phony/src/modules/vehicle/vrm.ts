import {
  ArgumentError,
  type Member,
  makeGenerator,
  mixtureSource,
  RandomStream,
  type Root,
  type Source,
  viewed,
} from '@phonyland/language-generator';
import { CULTURE_PATH, MULTI, MULTI_CULTURES } from '../../culture/multi.ts';
import { simpleSource } from '../simpleSource.ts';
import { LOCALES_WITH_PLATES, type PlateFormat, plateFormat } from './plateFormats.ts';

/** So often a plate that the country does not issue is drawn anew; one in some hundred is none. */
const MOST_REDRAWS = 1000;

/** What stands on the number plates of the locale's country, in `multi` of the person's. */
export const vrm: Member<string, object> = (view, path) => {
  const { root, locale } = view;
  const source =
    locale === MULTI
      ? mixtureSource(
          root,
          path,
          MULTI_CULTURES.map(([culture, weight]) => ({ weight, source: () => ofCountry(root, culture, path) })),
          CULTURE_PATH,
        )
      : ofCountry(root, locale, path);
  return viewed(view, makeGenerator(simpleSource(root, path, source.draw)), true);
};

function ofCountry(root: Root, locale: string, path: string): Source<string> {
  const format = plateFormat(locale);
  if (format === undefined) {
    throw new ArgumentError(
      'NO_DATA_FOR_LOCALE',
      `${path}: it is not known how the number plates of ${JSON.stringify(locale)} look; ask in one of ${LOCALES_WITH_PLATES.join(', ')}`,
      { details: { locale, locales: LOCALES_WITH_PLATES } },
    );
  }
  const draw = plateDrawing(format);
  const own = `${locale}/vehicle.vrm`;
  const key = root.lazyStreamKey(own);
  return simpleSource(root, own, (w0, w1, w2, w3) => draw(new RandomStream(key(), w0, w1, w2, w3)));
}

/** The function that draws plates of a format. */
export function plateDrawing({
  patterns,
  letters,
  classes = {},
  refused,
}: PlateFormat): (random: RandomStream) => string {
  const choices = new Map<string, readonly string[]>([
    ['#', [...'0123456789']],
    ['9', [...'123456789']],
    ['L', [...letters]],
    ...Object.entries(classes).map(([sign, texts]) => [sign, texts.split(' ')] as const),
  ]);
  const drawOne = (random: RandomStream): string => {
    let plate = '';
    for (const sign of patterns[random.below(patterns.length)]!) {
      const texts = choices.get(sign);
      plate += texts === undefined ? sign : texts[random.below(texts.length)]!;
    }
    return plate;
  };
  return (random) => {
    let plate = drawOne(random);
    for (let redraw = 0; redraw < MOST_REDRAWS && refused?.test(plate); redraw++) plate = drawOne(random);
    return plate;
  };
}
