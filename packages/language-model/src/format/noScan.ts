/** In the slim build, in the place of `scanMessagePack.ts`: models there come with the program, not from a stranger. */
export function scanMessagePack(_bytes: Uint8Array): void {}
