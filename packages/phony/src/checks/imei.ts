import type { RandomStream } from '@phonyland/language-generator';
import { drawDigits } from '../draw/drawDigits.ts';
import { luhnDigit } from './luhn.ts';

/**
 * The first two digits of an IMEI: the reporting body that gave it (GSMA TS.06). These four give them now: PTCRB (North America),
 * TÜV SÜD BABT (United Kingdom), TAF (China), and the Global Hexadecimal Administrator.
 */
const REPORTING_BODIES = ['01', '35', '86', '99'] as const;

/** An IMEI of 15 digits (3GPP TS 23.003, section 6.2): type allocation code, serial number, Luhn's check digit. */
export function drawImei(random: RandomStream): string {
  const digits = REPORTING_BODIES[random.below(REPORTING_BODIES.length)]! + drawDigits(random, 12);
  return digits + luhnDigit(digits);
}
