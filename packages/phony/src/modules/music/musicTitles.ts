import type { Member } from '@phonyland/language-generator';
import { titles } from '../titles.ts';

/** `Waiting for the Rain`. */
export const songTitle: Member<string, object> = titles(
  'titles of songs',
  [
    '{adjective} {thing}',
    '{adjective} {time}',
    '{adjective} {weather}',
    '{thing} in the {weather}',
    '{thing|plural} in the {weather}',
    'waiting for the {weather}',
    'dancing with {idea}',
    'back to the {place}',
    'one {adjective} {time}',
    'no more {idea}',
    '{idea} and {thing|plural}',
    'song of the {thing}',
    'my {adjective} {thing}',
    '{idea} at {hour}',
    '{place} in {season}',
    'like {thing|a} in the {weather}',
    'take me to the {place}',
    'under the {weather}',
    '{thing|plural} by the {place}',
    'give me {idea}',
    '{idea}',
  ],
  [1, 3],
);

/** `Songs from the Lighthouse`. */
export const albumTitle: Member<string, object> = titles(
  'titles of albums',
  [
    '{idea}',
    '{adjective} {thing|plural}',
    'the {adjective} {place}',
    '{thing|plural} & {thing|plural}',
    '{idea} & {idea}',
    'songs from the {place}',
    '{adjective} {weather}',
    'the {person} sings',
    '{time} by the {place}',
    'live from the {place}',
    '{thing}, {thing}, {thing}',
    'the {idea} tapes',
  ],
  [1, 2],
);
