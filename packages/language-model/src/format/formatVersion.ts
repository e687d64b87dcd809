/** The version of the format that this library writes. */
export const FORMAT_VERSION = 1;
/** Bytes of the hash: the last ones of every file. */
export const HASH_BYTES = 32;
