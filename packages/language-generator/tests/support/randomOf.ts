import { RandomStream } from '@phonyland/language-model';
import { Root } from '../../src/root/Root.ts';

/** Random numbers that are the same at each run, named so that two tests do not share them. */
export function randomOf(name: string): RandomStream {
  return new RandomStream(new Root({ seed: 1 }).streamKey(name), 0, 0, 0, 0);
}
