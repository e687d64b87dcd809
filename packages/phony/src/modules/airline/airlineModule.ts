import { byRule, type Generator, type Module, type ModuleDefinition, pickFrom } from '@phonyland/language-generator';
import { type Aircraft, aircraft } from '../../lists/aircraft.ts';
import { type Airline, airlines } from '../../lists/airlines.ts';
import { type Airport, airports } from '../../lists/airports.ts';
import { type FlightNumberOptions, flightNumber } from './flightNumber.ts';
import { type RecordLocatorOptions, recordLocator } from './recordLocator.ts';
import { AIRCRAFT_TYPES, type AircraftType, type SeatOptions, seat } from './seat.ts';

/** Flights, and what they are told by; the same in every locale. */
export interface AirlineMembers {
  /**
   * An airline: IATA and ICAO designator, name.
   * @feeds list: airlines
   * @example Phony.airline().airline.at(0)
   */
  readonly airline: Generator<Airline>;
  /**
   * An airport: IATA and ICAO code, name, city, country (ISO 3166-1).
   * @feeds list: airports
   * @example Phony.airline().airport.at(0)
   */
  readonly airport: Generator<Airport>;
  /**
   * A type of aircraft: ICAO and IATA code, manufacturer, model.
   * @feeds list: aircraft
   * @example Phony.airline().airplane.at(0)
   */
  readonly airplane: Generator<Aircraft>;
  /**
   * `narrowbody`, `regional` or `widebody`.
   * @feeds rule: each equally often
   * @example Phony.airline().aircraftType.at(0)
   */
  readonly aircraftType: Generator<AircraftType>;
  /**
   * A flight number: an airline's IATA designator and a number from 1 to 9999.
   * @feeds list: airlines; rule: IATA Standard Schedules Information Manual
   * @example Phony.airline().flightNumber.with({ airline: 'AY', max: 999 }).at(0)
   */
  readonly flightNumber: Generator<string, FlightNumberOptions>;
  /**
   * The record locator of a booking: six capital letters, with `digits` also 2 to 9.
   * @feeds rule: each equally often
   * @example Phony.airline().recordLocator.at(0)
   */
  readonly recordLocator: Generator<string, RecordLocatorOptions>;
  /**
   * A seat: the row and the letter. Narrow-bodied aircraft have rows 1 to 35 with A to F, regional ones 1 to 20 with A to D, wide-bodied ones
   * 1 to 60 with A to K without I.
   * @feeds rule: each seat equally often
   * @example Phony.airline().seat.with({ aircraftType: 'widebody' }).at(0)
   */
  readonly seat: Generator<string, SeatOptions>;
}
export type AirlineModule = Module<AirlineMembers, 'airline'>;

export const airlineModule: ModuleDefinition<AirlineMembers> = {
  name: 'airline',
  whole: 'airline',
  members: {
    airline: byRule<Airline>({ options: {}, prepare: () => pickFrom(airlines()) }),
    airport: byRule<Airport>({ options: {}, prepare: () => pickFrom(airports()) }),
    airplane: byRule<Aircraft>({ options: {}, prepare: () => pickFrom(aircraft()) }),
    aircraftType: byRule<AircraftType>({ options: {}, prepare: () => pickFrom(AIRCRAFT_TYPES) }),
    flightNumber: byRule(flightNumber),
    recordLocator: byRule(recordLocator),
    seat: byRule(seat),
  },
};
