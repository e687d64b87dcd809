import { ArgumentError, type Generator, KeyedPermutation, type Root, sourceOf } from '@phonyland/language-generator';

/** A unique value for a row: what the row's generator gave, made into one that no other row has. */
export type UniqueValue = (drawn: () => unknown, index: number) => unknown;

/**
 * How the values of a field are all different, without remembering any: what row has which value depends on the row's index alone, so it
 * holds in every thread and on every machine.
 *
 * Where the generator can count its values, rows have them in a random order of their own. Accounts, e-mail addresses and usernames, have
 * a number of the row behind the name instead: `ada.lovelace17@example.com`.
 * @param place how messages call the field
 * @param total how many rows there are
 * @throws ArgumentError `CAPACITY_TOO_SMALL` where there are fewer values than rows, `NOT_UNIQUE_BY_ROW` for values that can be neither
 */
export function uniqueField(
  root: Root,
  place: string,
  what: string,
  generator: Generator<unknown>,
  total: number,
): UniqueValue {
  const { capacity, valueAt } = sourceOf(generator);
  const keyOf = (name: string) => root.streamKey(`unique:${place}:${name}`);
  if (capacity !== undefined && capacity < total) {
    throw new ArgumentError(
      'CAPACITY_TOO_SMALL',
      `the field ${place} is unique, and ${what} has ${capacity} values for ${total} rows; ask for fewer rows, or for a wider range of values`,
      { details: { field: place, capacity, rows: total } },
    );
  }
  if (capacity !== undefined && valueAt !== undefined) {
    const order = new KeyedPermutation(capacity, keyOf('order'));
    return (_, index) => valueAt(order.at(index));
  }
  if (/(^|\.)(email|username)$/.test(what)) {
    const numbers = numbersOfRows((digits) => new KeyedPermutation(digits.size, keyOf(`of ${digits.length} digits`)));
    return (drawn, index) => numbered(String(drawn()), numbers(index));
  }
  throw new ArgumentError(
    'NOT_UNIQUE_BY_ROW',
    `the field ${place} cannot be unique: ${what} has too many values to count them; make an email, a username, a number or a sequence unique, or use string.uuid, whose values never repeat`,
  );
}

/** A number for each row, with no more digits than the row's own has, none twice. */
function numbersOfRows(
  open: (digits: { length: number; size: number }) => KeyedPermutation,
): (index: number) => number {
  const orders: KeyedPermutation[] = [];
  return (index) => {
    const { length } = String(index);
    // The numbers of so many digits, 0 among those of one.
    const first = length === 1 ? 0 : 10 ** (length - 1);
    const order = orders[length] ?? open({ length, size: 10 ** length - first });
    orders[length] = order;
    return first + order.at(index - first);
  };
}

/** The account with the number in the place of its own, so that what stands before the number ends with no digit. */
function numbered(account: string, number: number): string {
  const [, name, domain] = /^([^@]*?)\d*(@.*)?$/s.exec(account)!;
  return `${name}${number}${domain ?? ''}`;
}
