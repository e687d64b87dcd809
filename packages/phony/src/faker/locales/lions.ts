/** Lions by where they live or lived: the names that populations have had as subspecies. General knowledge of the contributors. */
export const LIONS: readonly string[] = [
  'Asiatic lion',
  'Barbary lion',
  'Cape lion',
  'Central African lion',
  'Congo lion',
  'East African lion',
  'Kalahari lion',
  'Katanga lion',
  'Kruger lion',
  'Masai lion',
  'Namibian lion',
  'Senegal lion',
  'Somali lion',
  'Transvaal lion',
  'West African lion',
];
