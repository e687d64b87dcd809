/** `full` when the environment asks for proof by volume (`PHONY_TEST_FULL=1`), else `sample`. */
export function volume(sample: number, full: number): number {
  return process.env.PHONY_TEST_FULL === '1' ? full : sample;
}
