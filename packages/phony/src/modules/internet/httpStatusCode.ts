import { listOf, oneOf, pickFrom, type Rule } from '@phonyland/language-generator';
import { httpStatuses } from '../../lists/http.ts';

/** Which status codes. */
export interface HttpStatusCodeOptions {
  /** Their classes (RFC 9110, section 15); default all. */
  readonly types?: readonly HttpStatusType[] | undefined;
}

/** The classes by the first digit of their codes. */
const TYPES = ['informational', 'success', 'redirection', 'clientError', 'serverError'] as const;
export type HttpStatusType = (typeof TYPES)[number];

/** Registered status codes of HTTP, each equally often. */
export const httpStatusCode: Rule<number, HttpStatusCodeOptions> = {
  options: { types: listOf(oneOf(TYPES), 1, TYPES.length) },
  prepare: ({ types = TYPES }) =>
    pickFrom(
      httpStatuses()
        .map(({ code }) => code)
        .filter((code) => types.includes(TYPES[Math.floor(code / 100) - 1]!)),
    ),
};
