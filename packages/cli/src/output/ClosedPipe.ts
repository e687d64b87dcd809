/** The reader of our output went away (`phony generate … | head`): nobody is left to write for, which is no failure. */
export class ClosedPipe extends Error {
  override readonly name: string = 'ClosedPipe';
}
