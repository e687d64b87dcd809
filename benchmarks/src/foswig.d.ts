// Its package.json leads to its types only by a way that `exports` closes: these are the same, for what is used here.
declare module 'foswig' {
  export default class Foswig {
    constructor(order: number, words: readonly string[]);
    generate(constraints: {
      readonly minLength?: number;
      readonly maxLength?: number;
      readonly allowDuplicates?: boolean;
      readonly maxAttempts?: number;
    }): string;
  }
}
