import type { Factory } from '@phonyland/language-generator';

/** Rows that `Phony.define` made. */
export type DefinedRows = Factory<Record<string, unknown>, unknown>;
