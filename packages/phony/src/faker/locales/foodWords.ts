// General knowledge of the contributors, in American English as the lists of food are.

/** What menus call food. */
export const FOOD_ADJECTIVES: string =
  'aromatic|buttery|caramelized|charred|chilled|creamy|crisp|crunchy|delicate|earthy|flaky|fragrant|garlicky|hearty|herby|homemade|hot|juicy|mellow|mild|nutty|peppery|pickled|piquant|rich|rustic|savory|silky|smoky|spicy|sticky|succulent|sweet|tangy|tart|tender|velvety|warm|wholesome|zesty';

/** Cuisines of countries, regions and peoples. */
export const CUISINES: string =
  'Afghan|Albanian|Algerian|Alsatian|American|Andalusian|Argentine|Armenian|Australian|Austrian|Azerbaijani|Bangladeshi|Basque|Bavarian|Belgian|Bengali|Bolivian|Brazilian|British|Bulgarian|Burmese|Cajun|Cambodian|Canadian|Cantonese|Caribbean|Catalan|Chilean|Chinese|Colombian|Creole|Croatian|Cuban|Cypriot|Czech|Danish|Dominican|Dutch|Ecuadorian|Egyptian|English|Estonian|Ethiopian|Filipino|Finnish|French|Galician|Georgian|German|Ghanaian|Goan|Greek|Gujarati|Haitian|Hawaiian|Hungarian|Icelandic|Indian|Indonesian|Iranian|Iraqi|Irish|Israeli|Italian|Jamaican|Japanese|Jewish|Jordanian|Kazakh|Kenyan|Korean|Kurdish|Laotian|Latvian|Lebanese|Libyan|Lithuanian|Malaysian|Maltese|Mexican|Mongolian|Moroccan|Nepalese|Nigerian|Norwegian|Pakistani|Palestinian|Peruvian|Polish|Portuguese|Provençal|Punjabi|Romanian|Russian|Scottish|Senegalese|Serbian|Sicilian|Singaporean|Slovak|Slovenian|Somali|Spanish|Sri Lankan|Sudanese|Swedish|Swiss|Syrian|Szechuan|Taiwanese|Tamil|Thai|Tibetan|Tunisian|Turkish|Tuscan|Ukrainian|Uruguayan|Uzbek|Venezuelan|Vietnamese|Welsh|Yemeni';

/** Dishes of what the other lists have. */
export const DISH_PATTERNS: readonly string[] = [
  '{{food.ethnicCategory}} {{food.vegetable}} soup',
  '{{food.ethnicCategory}} {{food.meat}} casserole',
  '{{food.adjective}} {{food.meat}} and {{food.vegetable}} pot',
  '{{food.adjective}} {{food.vegetable}} risotto',
  '{{food.adjective}} {{food.fruit}} crumble',
  '{{food.meat}} in {{food.spice}} sauce',
  '{{food.meat}} and {{food.fruit}} kebab',
  '{{food.meat}} on {{food.vegetable}} purée',
  '{{food.vegetable}} gratin with {{food.spice}}',
  '{{food.vegetable}} fritters with {{food.spice}} dip',
  '{{food.fruit}} and {{food.spice}} sorbet',
  '{{food.fruit}} turnover',
  '{{food.ingredient}} pasta with {{food.spice}}',
  '{{food.ethnicCategory}} {{food.ingredient}} dumplings',
];
