/**
 * What is read from besides files: bytes or text, piece by piece. Node's readable streams are such, and are destroyed when
 * reading ends early. (Said in these words so that the types of this package need none of Node's.)
 */
export interface ByteStream extends AsyncIterable<unknown> {
  destroy?(): unknown;
}
