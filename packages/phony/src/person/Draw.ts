/** The value at an address: the four words of it. */
export type Draw<T> = (w0: number, w1: number, w2: number, w3: number) => T;
