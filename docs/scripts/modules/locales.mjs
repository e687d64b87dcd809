import { LOCALES, Phony } from 'phony';

/** So many indices are looked at for a member whose values are not always there. */
const INDICES = 40;
const ENGLISH = LOCALES.filter((locale) => locale === 'multi' || /^en\b/.test(locale));

/**
 * Where a member has values, in a phrase; undefined where that is everywhere. It is found by asking for values in every locale.
 * @throws whatever an error without a code
 */
export function whereItIs(module, member) {
  const lacking = new Map();
  for (const locale of LOCALES) {
    const why = whyNot(locale, module, member);
    if (why !== undefined) lacking.set(locale, why);
  }
  if (lacking.size === 0) return undefined;
  const there = LOCALES.filter((locale) => !lacking.has(locale));
  const reasons = [...new Set(lacking.values())];
  if (reasons.length === 1 && there.join() === ENGLISH.join()) {
    return `in English [locales](../locales.md) and \`multi\`; elsewhere ${reasons[0]}`;
  }
  if (reasons.length === 1 && there.length < lacking.size) {
    return `in the [locales](../locales.md) ${codes(there)}; elsewhere ${reasons[0]}`;
  }
  const exceptions = reasons.map((reason) => {
    const without = [...lacking.keys()].filter((locale) => lacking.get(locale) === reason);
    return `${codes(without)} (${reason})`;
  });
  return `in all [locales](../locales.md) but ${exceptions.join(', ')}`;
}

function codes(locales) {
  return locales.map((locale) => `\`${locale}\``).join(', ');
}

function whyNot(locale, module, member) {
  try {
    const generator = Phony.seed(1).locale(locale)[module]()[member];
    for (let index = 0; index < INDICES; index++) if (generator.at(index) !== undefined) return undefined;
    return 'undefined';
  } catch (error) {
    if (typeof error?.code === 'string') return `\`${error.code}\``;
    throw error;
  }
}
