declare module 'msgpackr/index-no-eval' {
  export { Packr, Unpackr } from 'msgpackr';
}

// The reader alone.
declare module 'msgpackr/unpack-no-eval' {
  export { Unpackr } from 'msgpackr';
}
