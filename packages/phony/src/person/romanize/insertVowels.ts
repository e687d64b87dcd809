/** How a script that leaves short vowels out is read. */
export interface ShortVowels {
  /** What stands between two consonants that the script writes next to each other. */
  readonly usual: string;
  /** The participle (`khālid`, `sōfer`) has another one between its last two consonants: what is before and after them. */
  readonly participle: { readonly before: RegExp; readonly vowel: string; readonly after: RegExp };
  /** Pairs of consonants, as `first second`, that stay together at the start or after a vowel; the default is none. */
  readonly clusters?: { readonly initial: RegExp; readonly final: RegExp };
}

/**
 * The sounds of a word in one string, with the short vowels that make syllables of consonant, vowel and at most one more
 * consonant: a guess, but one that can be said. A sound that begins with one of `aeiou` is a vowel; `'` is a silent consonant.
 */
export function insertVowels(sounds: readonly string[], vowels: ShortVowels): string {
  let spelled = '';
  /** True while the syllable so far ends in a vowel, and a consonant may close it. */
  let open = false;
  for (let index = 0; index < sounds.length; index++) {
    const sound = sounds[index]!;
    const next = sounds[index + 1];
    spelled += sound;
    if (isVowel(sound)) {
      open = true;
    } else if (next === undefined || isVowel(next) || isCluster(sounds, index, open, vowels)) {
      open = false;
    } else if (isParticiple(sounds, index, vowels)) {
      spelled += vowels.participle.vowel;
      open = true;
    } else if (open && index + 2 < sounds.length) {
      open = false;
    } else {
      spelled += vowels.usual;
      open = true;
    }
  }
  return spelled;
}

/** Whether a sound is a vowel. */
export function isVowel(sound: string | undefined): boolean {
  return sound !== undefined && /^[aeiou]/.test(sound);
}

function isParticiple(sounds: readonly string[], index: number, { participle }: ShortVowels): boolean {
  const before = sounds.slice(0, index).join('');
  return participle.before.test(before) && participle.after.test(sounds.slice(index + 2).join(''));
}

function isCluster(sounds: readonly string[], index: number, open: boolean, { clusters }: ShortVowels): boolean {
  if (clusters === undefined) return false;
  const pair = `${sounds[index]} ${sounds[index + 1]}`;
  return open ? clusters.final.test(pair) : index === 0 && isVowel(sounds[2]) && clusters.initial.test(pair);
}
