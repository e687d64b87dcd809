/** The token that ends every sample. */
export const END = 0;
/** The token that stands before every sample; it is a context, never a prediction. */
export const START = 1;

/** The longest order that can be counted. */
export const MAX_ORDER = 10;
