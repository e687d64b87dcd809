import { PERSON_LOCALES } from '../../culture/cultures.ts';
import {
  animals,
  bears,
  birds,
  cats,
  cattle,
  cetaceans,
  crocodilians,
  dogs,
  fish,
  horses,
  insects,
  rabbits,
  rodents,
  snakes,
} from '../../lists/animals.ts';
import { listed, made } from '../definitions/entries.ts';
import { kept } from '../definitions/kept.ts';
import type { AnimalDefinition } from '../definitions/LocaleDefinition.ts';
import type { FakerLocale } from './FakerLocale.ts';
import { hasLanguage } from './hasLanguage.ts';
import { LIONS } from './lions.ts';
import { native } from './native.ts';

/** Animals by their English names. Pets are called as people are: by first names of the locale. */
export function animal(locale: FakerLocale): AnimalDefinition | undefined {
  const { code, tag } = locale;
  const isEnglish = code === 'en';
  if (!isEnglish && !(hasLanguage(locale) && PERSON_LOCALES.includes(tag!))) return undefined;
  const pet_name = made(kept(() => native(tag!).name().first));
  if (!isEnglish) return { pet_name };
  return {
    bear: listed(bears),
    bird: listed(birds),
    cat: listed(cats),
    cetacean: listed(cetaceans),
    cow: listed(cattle),
    crocodilia: listed(crocodilians),
    dog: listed(dogs),
    fish: listed(fish),
    horse: listed(horses),
    insect: listed(insects),
    lion: listed(() => LIONS),
    pet_name,
    rabbit: listed(rabbits),
    rodent: listed(rodents),
    snake: listed(snakes),
    type: listed(animals),
  };
}
