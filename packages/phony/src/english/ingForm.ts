/** Verbs of more than one syllable that are stressed on the last one, which doubles its consonant. */
const STRESSED_AT_THE_END =
  /^(?:ab(?:et|hor)|acquit|ad(?:mit)|al(?:lot)|annul|begin|bootstrap|com(?:mit|pel)|con(?:cur|fer|trol)|de(?:fer|mur|ter)|dis(?:pel|til)|em(?:bed)|en(?:rol)|equip|ex(?:cel|pel|tol)|for(?:bid|get)|im(?:pel)|in(?:cur|fer|ter)|o(?:ccur|mit)|pat(?:rol)|per(?:mit)|pre(?:fer)|pro(?:pel)|re(?:bel|but|cur|fer|fit|gret|mit|pel|run|set|submit)|sub(?:mit)|trans(?:fer|mit)|up(?:set)|input|output|format|program|zigzag|unplug|unwrap|debug)$/;

/** The `-ing` form of an English verb, of the first word of several: `set up` is `setting up`. */
export function ingForm(verb: string): string {
  const [first = '', ...rest] = verb.split(' ');
  return [ingWord(first), ...rest].join(' ');
}

function ingWord(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/(?:ee|oe|ye)$/.test(verb) || /^(?:be|singe|tinge|dye|queue)$/.test(verb)) return `${verb}ing`;
  if (/e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  if (/[^aeiou][aeiou]c$/.test(verb)) return `${verb}king`;
  const shortEnd = /(?:^|[^aeiou]|qu)[aeiou][bdfglmnprstvz]$/.test(verb);
  const syllables = verb.match(/[aeiouy]+/g)?.length ?? 1;
  if (shortEnd && (syllables === 1 || STRESSED_AT_THE_END.test(verb))) return `${verb}${verb.at(-1)}ing`;
  return `${verb}ing`;
}
