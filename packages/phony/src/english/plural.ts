/** Nouns whose plural no rule gives. */
const IRREGULAR = new Map(
  [
    'man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|die dice',
    'leaf leaves|loaf loaves|half halves|calf calves|knife knives|life lives|wife wives|shelf shelves|self selves|wolf wolves|thief thieves|scarf scarves|elf elves|hoof hooves',
    'potato potatoes|tomato tomatoes|hero heroes|echo echoes|cargo cargoes|veto vetoes|volcano volcanoes|torpedo torpedoes|domino dominoes|mosquito mosquitoes|buffalo buffaloes',
    'crisis crises|analysis analyses|thesis theses|basis bases|oasis oases|hypothesis hypotheses|emphasis emphases|synthesis syntheses|axis axes|diagnosis diagnoses|parenthesis parentheses',
    'phenomenon phenomena|criterion criteria|stimulus stimuli|nucleus nuclei|cactus cacti|fungus fungi|alumnus alumni|bacterium bacteria|vertebra vertebrae|larva larvae|quiz quizzes|matrix matrices|chili chilies',
    'sheep sheep|deer deer|fish fish|series series|species species|aircraft aircraft|offspring offspring|salmon salmon|trout trout|bison bison|moose moose|swine swine|headquarters headquarters|means means',
  ]
    .join('|')
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Words that end like men and have nothing to do with them. */
const NO_MAN = /^(?:caiman|cayman|german|human|norman|ottoman|roman|shaman|talisman)$/i;

/** The plural of an English noun, of the last word of several: `city` is `cities`, `polar bear` is `polar bears`. */
export function plural(noun: string): string {
  const at = Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-')) + 1;
  return noun.slice(0, at) + pluralWord(noun.slice(at));
}

function pluralWord(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (/man$/.test(word) && !NO_MAN.test(word)) return word.replace(/man$/, 'men');
  if (/fish$/.test(word)) return word;
  if (/mouse$/.test(word)) return word.replace(/mouse$/, 'mice');
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}
