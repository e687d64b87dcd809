/** What is thrown for wrong arguments and missing data by everything in `phony/faker`. */
export class FakerError extends Error {
  override readonly name: string = 'FakerError';
}
