import { httpStatuses } from '../../lists/http.ts';
import type { HTTPStatusCodeType } from '../definitions/LocaleDefinition.ts';

/** The registered status codes of HTTP by their classes (RFC 9110, section 15), which the first digits tell. */
export function statusCodesByType(): Record<HTTPStatusCodeType, number[]> {
  const codes = httpStatuses().map(({ code }) => code);
  const beginningWith = (digit: number): number[] => codes.filter((code) => Math.floor(code / 100) === digit);
  return {
    informational: beginningWith(1),
    success: beginningWith(2),
    redirection: beginningWith(3),
    clientError: beginningWith(4),
    serverError: beginningWith(5),
  };
}
