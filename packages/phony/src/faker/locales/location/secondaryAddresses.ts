/**
 * How a flat is told in the languages of countries whose usual addresses do not tell it; `#` is a digit. General knowledge. The other
 * locales have flats as their addresses write them.
 */
export const SECONDARY_ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  bn: ['ফ্ল্যাট #', 'ফ্ল্যাট ##'],
  cs: ['byt #', 'byt ##'],
  de: ['Whg. #', 'Whg. ##', '#. OG'],
  'de-CH': ['Whg. #', 'Whg. ##', '#. Stock'],
  el: ['Διαμ. #', 'Διαμ. ##'],
  // Elsewhere `#12-34`, whose first sign is no digit here.
  'en-SG': ['Unit 0#-0#', 'Unit 0#-##', 'Unit 1#-0#', 'Unit 1#-##'],
  hr: ['stan #', 'stan ##', '#. kat'],
  id: ['Unit ##', 'Lantai #'],
  is: ['íbúð ###'],
  nb: ['H0#0#'],
  sk: ['byt #', 'byt ##'],
  sl: ['stanovanje #', 'stanovanje ##'],
  sr: ['stan #', 'stan ##', 'sprat #'],
  th: ['ห้อง ###'],
  ur: ['فلیٹ #', 'فلیٹ ##'],
  vi: ['Căn hộ ###'],
};
