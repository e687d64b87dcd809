/** A row of training data: its text, never blank, and its weight, finite and above 0 (1 when the file gives none). */
export type Row = readonly [text: string, weight: number];
