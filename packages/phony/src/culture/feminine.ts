/** A rule: names that end so get another ending. The first that fits is used. */
type Rule = readonly [ending: RegExp, feminine: string];

function byRules(rules: readonly Rule[]): (familyName: string) => string {
  return (name) => {
    const rule = rules.find(([ending]) => ending.test(name));
    return rule === undefined ? name : name.replace(rule[0], rule[1]);
  };
}

/**
 * Women's forms of family names, by language: what is said of a married or unmarried woman alike. Lithuanian has two forms; this is the
 * neutral one in -ė that has been allowed since 2003. Names that are not of the language's own making stay as they are.
 *
 * Sources: the languages' grammars; for Czech and Slovak, adjectival names in -ý and names in -a, -ek, -ec, -o as the naming
 * laws take for granted; for Greek, the genitive of the man's name.
 */
export const FEMININE: Readonly<Record<string, (familyName: string) => string>> = {
  bg: byRules([
    [/([оеё]в|[иы]н)$/u, '$1а'],
    [/([сш])ки$/u, '$1ка'],
    [/цки$/u, 'цка'],
  ]),
  cs: byRules([
    [/(?:í|ů|ých|ová|á)$/u, '$&'],
    [/ý$/u, 'á'],
    // The e of -ek and -ec falls out: Hájek, Hájková; Němec, Němcová. In a name of one syllable it stays: Becková.
    [/([aáeéěiíoóuúůyý].*[^aáeéěiíoóuúůyýr])e([kc])$/iu, '$1$2ová'],
    [/[aeoě]$/u, 'ová'],
    [/[iy]$/u, '$&ová'],
    [/[^aáeéěiíoóuúůyý]$/u, '$&ová'],
  ]),
  el: byRules([
    [/όπουλος$/u, 'οπούλου'],
    [/ός$/u, 'ού'],
    [/ος$/u, 'ου'],
    [/ης$/u, 'η'],
    [/ής$/u, 'ή'],
    [/ας$/u, 'α'],
    [/άς$/u, 'ά'],
    [/ους$/u, 'ου'],
    [/ούς$/u, 'ού'],
    [/ές$/u, 'έ'],
    [/ες$/u, 'ε'],
  ]),
  is: byRules([[/son$/u, 'dóttir']]),
  lt: byRules([
    [/(?:ius|us)$/u, 'ė'],
    [/(?:as|is|ys)$/u, 'ė'],
  ]),
  lv: byRules([
    [/ais$/u, 'ā'],
    [/is$/u, 'e'],
    [/us$/u, 'us'],
    [/[sš]$/u, 'a'],
  ]),
  pl: byRules([
    [/([sc]|dz)ki$/u, '$1ka'],
    [/([ntwdł])y$/u, '$1a'],
  ]),
  ru: byRules([
    [/([оеё]в|[иы]н)$/u, '$1а'],
    [/([сц])кий$/u, '$1кая'],
    [/(?:ый|ой)$/u, 'ая'],
    [/ний$/u, 'няя'],
  ]),
  sk: byRules([
    [/(?:í|ová|á)$/u, '$&'],
    [/ý$/u, 'á'],
    [/([aáäeéiíoóôuúyý].*[^aáäeéiíoóôuúyýr])e([kc])$/iu, '$1$2ová'],
    [/[aeo]$/u, 'ová'],
    [/[iuy]$/u, '$&ová'],
    [/[^aáäeéiíoóôuúyý]$/u, '$&ová'],
  ]),
  uk: byRules([
    [/([оеє]в|[иії]н)$/u, '$1а'],
    [/([сцз])ький$/u, '$1ька'],
    [/ий$/u, 'а'],
    [/ій$/u, 'я'],
  ]),
};
