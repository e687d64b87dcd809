/** What is done where no word has the length that was asked for. */
export enum LengthStrategy {
  /** Throw. */
  Fail = 'fail',
  /** Give a word of the nearest length, or of one of the two nearest. */
  Closest = 'closest',
  /** Give one of the shortest words. */
  Shortest = 'shortest',
  /** Give one of the longest words. */
  Longest = 'longest',
  /** Give any word. */
  AnyLength = 'any-length',
}
export type LengthStrategyType = `${LengthStrategy}`;
