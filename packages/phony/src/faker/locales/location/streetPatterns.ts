/**
 * Patterns for `helpers.fake` of streets in the languages for which Phony knows none: both Bangladesh and Pakistan number many of theirs.
 */
export const STREET_PATTERNS: Readonly<Record<string, readonly string[]>> = {
  bn: ['রোড নং {{number.int({"min":1,"max":40})}}'],
  ur: ['گلی نمبر {{number.int({"min":1,"max":120})}}'],
};
