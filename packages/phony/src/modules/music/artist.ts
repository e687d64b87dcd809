import { type Member, makeGenerator, RandomStream, sourceOf, viewed } from '@phonyland/language-generator';
import { englishPhrases } from '../../english/englishMembers.ts';
import { hasEnglish } from '../../english/englishOnly.ts';
import { animals } from '../../lists/animals.ts';
import {
  titleAdjectives,
  titleIdeas,
  titlePersons,
  titlePlaces,
  titleThings,
  titleTimes,
} from '../../lists/phraseWords.ts';
import { ofPerson } from '../../person/ofPerson.ts';
import { plainView, simpleSource } from '../simpleSource.ts';

const band = englishPhrases(
  'names of bands',
  [
    'the {adjective} {thing|plural}',
    'the {adjective} {animal|plural}',
    'the {time} {animal|plural}',
    'the {person|plural}',
    '{adjective} {animal}',
    '{adjective} {place}',
    '{idea} & the {thing|plural}',
    '{thing} {place}',
    '{animal} {idea}',
    'the {place} {person|plural}',
  ],
  {
    adjective: titleAdjectives,
    animal: animals,
    idea: titleIdeas,
    person: titlePersons,
    place: titlePlaces,
    thing: titleThings,
    time: titleTimes,
  },
  'Title',
);
const singer = ofPerson('full');

/** Who makes music: the person at the index or, where band names can be made, with equal chances a band. */
export const artist: Member<string, object> = (view, path, registry) => {
  const plain = plainView(view);
  const person = sourceOf(singer(plain, path, registry));
  if (!hasEnglish(view.locale)) {
    return viewed(view, makeGenerator(simpleSource(view.root, path, person.draw)), true);
  }
  const group = sourceOf(band(plain, `${path}.band`, registry));
  const key = view.root.lazyStreamKey(path);
  const source = simpleSource(view.root, path, (w0, w1, w2, w3) =>
    (new RandomStream(key(), w0, w1, w2, w3).next() < 0 ? person : group).draw(w0, w1, w2, w3),
  );
  return viewed(view, makeGenerator(source), true);
};
