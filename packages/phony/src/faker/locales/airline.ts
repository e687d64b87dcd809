import { aircraft } from '../../lists/aircraft.ts';
import { airlines } from '../../lists/airlines.ts';
import { airports } from '../../lists/airports.ts';
import { listed } from '../definitions/entries.ts';
import type { Airline, AirlineDefinition, Airplane, Airport } from '../definitions/LocaleDefinition.ts';
import type { FakerLocale } from './FakerLocale.ts';

/** Airlines, airports and types of aircraft that have IATA codes, in English. */
export function airline({ code }: FakerLocale): AirlineDefinition | undefined {
  if (code !== 'en') return undefined;
  return {
    airline: listed<Airline>(() => airlines().map(({ name, iata }) => ({ name, iataCode: iata }))),
    airplane: listed<Airplane>(() =>
      aircraft().flatMap(({ manufacturer, model, iata }) =>
        iata === undefined ? [] : [{ name: `${manufacturer} ${model}`, iataTypeCode: iata }],
      ),
    ),
    airport: listed<Airport>(() => airports().map(({ name, iata }) => ({ name, iataCode: iata }))),
  };
}
