import type { Generator, Module, ModuleDefinition } from '@phonyland/language-generator';
import { englishList } from '../../english/englishMembers.ts';
import { vehicleFuels } from '../../lists/carMakers.ts';
import { carColors } from '../../lists/phraseWords.ts';
import { bicycleTypes, carTypes } from '../../lists/things.ts';
import { ofCar } from './carAt.ts';
import { type VinOptions, vin } from './vin.ts';
import { vrm } from './vrm.ts';

/**
 * Cars: by itself maker and model. `vehicle`, `manufacturer`, `model` and `vin` speak of one car at one index. What is in English (`type`,
 * `fuel`, `color`, `bicycle`) exists in the English locales and in `multi`; elsewhere it throws `NO_DATA_FOR_LOCALE`.
 */
export interface VehicleMembers {
  /**
   * Maker and model.
   * @feeds list: carMakers
   * @example Phony.vehicle().vehicle.at(0)
   */
  readonly vehicle: Generator<string>;
  /**
   * A maker of cars that are sold in the United States.
   * @feeds list: carMakers
   * @example Phony.vehicle().manufacturer.at(0)
   */
  readonly manufacturer: Generator<string>;
  /**
   * A model of the maker at the index.
   * @feeds list: carMakers
   * @example Phony.vehicle().model.at(0)
   */
  readonly model: Generator<string>;
  /**
   * A vehicle identification number: 17 characters, the first three of the maker at the index, the ninth the check digit, the tenth the model
   * year, the last six digits.
   * @feeds rule: ISO 3779; 49 CFR § 565.15; list: carMakers
   * @example Phony.vehicle().vin.with({ modelYear: 2024 }).at(0)
   */
  readonly vin: Generator<string, VinOptions>;
  /**
   * What stands on the number plate: of the locale's country, in `multi` of the person's at the index. Throws `NO_DATA_FOR_LOCALE` where the
   * form is not known.
   * @feeds rule: the country's law on number plates
   * @example Phony.locale('fr').vehicle().vrm.at(0)
   */
  readonly vrm: Generator<string>;
  /**
   * A type of cars, by their body or use.
   * @feeds list: carTypes
   * @example Phony.vehicle().type.at(0)
   */
  readonly type: Generator<string>;
  /**
   * What drives a car.
   * @feeds list: vehicleFuels
   * @example Phony.vehicle().fuel.at(0)
   */
  readonly fuel: Generator<string>;
  /**
   * A colour that cars are painted in.
   * @feeds list: carColors
   * @example Phony.vehicle().color.at(0)
   */
  readonly color: Generator<string>;
  /**
   * A type of cycles.
   * @feeds list: bicycleTypes
   * @example Phony.vehicle().bicycle.at(0)
   */
  readonly bicycle: Generator<string>;
}
export type VehicleModule = Module<VehicleMembers, 'vehicle'>;

export const vehicleModule: ModuleDefinition<VehicleMembers> = {
  name: 'vehicle',
  whole: 'vehicle',
  members: {
    vehicle: ofCar(({ maker, model }) => `${maker.name} ${model}`),
    manufacturer: ofCar(({ maker }) => maker.name),
    model: ofCar(({ model }) => model),
    vin,
    vrm,
    type: englishList('types of cars', carTypes),
    fuel: englishList('fuels of cars', vehicleFuels),
    color: englishList('colours of cars', carColors),
    bicycle: englishList('types of cycles', bicycleTypes),
  },
};
