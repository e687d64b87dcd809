import type { Randomizer } from '../../randomizer/Randomizer.ts';

/** What an address may have in front of its `@` besides letters and digits (RFC 5322, section 3.2.3). */
const SPECIAL = ".!#$%&'*+-/=?^_`{|}~";

/**
 * A first and a last name as one name of an account: with a dot or `_` between, half of them with a number from 0 to 99 at the end.
 * @param firstAlone whether a third have the first name and a number alone
 * @param special whether a third have any special character between
 */
export function joinedName(
  randomizer: Randomizer,
  first: string,
  last: string,
  firstAlone: boolean,
  special: boolean,
): string {
  if (first === '' && last === '') return `user${10_000 + Math.floor(randomizer.next() * 90_000)}`;
  if (first !== '' && firstAlone && randomizer.next() < 1 / 3) return first + drawNumber(randomizer);
  const name = first === '' || last === '' ? first + last : first + drawMark(randomizer, special) + last;
  return randomizer.next() < 0.5 ? name : name + drawNumber(randomizer);
}

/** The name of an account, with a chance of a third with another special character for the first dot or `_`. */
export function withSpecial(randomizer: Randomizer, account: string): string {
  if (randomizer.next() >= 1 / 3) return account;
  for (let i = 0; i < account.length; i++) {
    if (account[i] === '.' || account[i] === '_') {
      return account.slice(0, i) + drawSpecial(randomizer) + account.slice(i + 1);
    }
  }
  return account;
}

function drawMark(randomizer: Randomizer, special: boolean): string {
  const which = Math.floor(randomizer.next() * (special ? 3 : 2));
  return which === 2 ? drawSpecial(randomizer) : which === 1 ? '_' : '.';
}

function drawSpecial(randomizer: Randomizer): string {
  return SPECIAL[Math.floor(randomizer.next() * SPECIAL.length)]!;
}

function drawNumber(randomizer: Randomizer): number {
  return Math.floor(randomizer.next() * 100);
}
