import { CAPITALS, DIGITS } from '../../draw/drawText.ts';
import { CABINS } from '../../modules/airline/seat.ts';
import { drawNumberOf } from '../core/drawNumberOf.ts';
import { drawCharacters, drawInt, drawOne, type NumberOrRange } from '../core/draws.ts';
import { ModuleBase } from '../core/ModuleBase.ts';
import type { Airline, Airplane, Airport } from '../definitions/LocaleDefinition.ts';
import { Aircraft, type AircraftType } from '../enums/Aircraft.ts';
import { FakerError } from '../FakerError.ts';

const AIRCRAFT: readonly AircraftType[] = Object.values(Aircraft);
/** Without I, L and O, which look like digits. */
const CLEAR_CAPITALS = 'ABCDEFGHJKMNPQRSTUVWXYZ';
/** Without 0 and 1, which look like letters. */
const CLEAR_DIGITS = '23456789';

/** Flights, and what they are told by. */
export class AirlineModule extends ModuleBase {
  /** An airport: its name, and its IATA code of three letters. */
  airport(): Airport {
    return this.pick<Airport>('airline', 'airport');
  }

  /** An airline: its name, and its IATA designator of two characters. */
  airline(): Airline {
    return this.pick<Airline>('airline', 'airline');
  }

  /** A type of aircraft: its name, and its IATA code of three characters. */
  airplane(): Airplane {
    return this.pick<Airplane>('airline', 'airplane');
  }

  /**
   * The record locator of a booking: six capital letters.
   * @param options.allowNumerics whether digits are among the letters; default false
   * @param options.allowVisuallySimilarCharacters whether I, L, O, 0 and 1 are among them; default false
   */
  recordLocator(options: { allowNumerics?: boolean; allowVisuallySimilarCharacters?: boolean } = {}): string {
    const { allowNumerics = false, allowVisuallySimilarCharacters = false } = options;
    const letters = allowVisuallySimilarCharacters ? CAPITALS : CLEAR_CAPITALS;
    const digits = allowNumerics ? (allowVisuallySimilarCharacters ? DIGITS : CLEAR_DIGITS) : '';
    return drawCharacters(this.core.randomizer, digits + letters, 6);
  }

  /**
   * A seat: the row and the letter, `12C`. Narrow-bodied aircraft have rows 1 to 35 with A to F, regional ones 1 to 20 with A to D,
   * wide-bodied ones 1 to 60 with A to K without I.
   * @param options.aircraftType default `narrowbody`
   * @throws FakerError for another type of aircraft
   */
  seat(options: { aircraftType?: AircraftType } = {}): string {
    const { aircraftType = Aircraft.Narrowbody } = options;
    if (!AIRCRAFT.includes(aircraftType)) {
      throw new FakerError(`There is no aircraftType ${String(aircraftType)}; there are ${AIRCRAFT.join(', ')}.`);
    }
    const { rows, letters } = CABINS[aircraftType];
    const { randomizer } = this.core;
    return drawInt(randomizer, 1, rows) + letters[Math.floor(randomizer.next() * letters.length)]!;
  }

  /** How wide an aircraft is. */
  aircraftType(): AircraftType {
    return drawOne(this.core.randomizer, AIRCRAFT);
  }

  /**
   * The number of a flight, without the airline's designator and without zeros in front.
   * @param options.length how many digits; default 1 to 4
   * @param options.addLeadingZeros whether zeros are put in front of less than four digits; default false
   * @throws FakerError where the range of lengths is none
   */
  flightNumber(options: { length?: NumberOrRange; addLeadingZeros?: boolean } = {}): string {
    const { length = USUAL_LENGTH, addLeadingZeros = false } = options;
    const { randomizer } = this.core;
    const count = drawNumberOf(randomizer, length);
    let number = count < 1 ? '' : DIGITS[drawInt(randomizer, 1, 9)]!;
    for (let i = 2; i <= count; i++) number += DIGITS[Math.floor(randomizer.next() * 10)]!;
    return addLeadingZeros ? number.padStart(4, '0') : number;
  }
}

const USUAL_LENGTH: NumberOrRange = { min: 1, max: 4 };
