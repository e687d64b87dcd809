import { ModuleBase } from '../core/ModuleBase.ts';

/** Music that nobody made. */
export class MusicModule extends ModuleBase {
  /** The title of an album. */
  album(): string {
    return this.pick('music', 'album');
  }

  /** A musician or, in English, a band. */
  artist(): string {
    return this.pick('music', 'artist');
  }

  /** A genre. */
  genre(): string {
    return this.pick('music', 'genre');
  }

  /** The title of a song. */
  songName(): string {
    return this.pick('music', 'song_name');
  }
}
