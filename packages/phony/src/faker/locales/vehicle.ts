import { vehicleFuels } from '../../lists/carMakers.ts';
import { bicycleTypes, carTypes } from '../../lists/things.ts';
import { computed, listed } from '../definitions/entries.ts';
import type { VehicleDefinition } from '../definitions/LocaleDefinition.ts';
import type { FakerLocale } from './FakerLocale.ts';
import { carMakerNames, carModels } from './ownCars.ts';

/** Makers, models and kinds of vehicles, in English. */
export function vehicle({ code }: FakerLocale): VehicleDefinition | undefined {
  if (code !== 'en') return undefined;
  return {
    bicycle_type: listed(bicycleTypes),
    fuel: listed(vehicleFuels),
    manufacturer: computed(carMakerNames),
    model: computed(carModels),
    type: listed(carTypes),
  };
}
