/** A value as text. Of dates it is ISO 8601 in UTC: what `String` makes of them depends on the machine's time zone. */
export function textOf(value: unknown): string {
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : String(value);
}
