import { lazyList } from '../../../lists/lazyList.ts';

/** What people say that they are, in English (written down by the contributors). */
export const genders: () => readonly string[] = lazyList(
  'Agender|Androgynous|Bigender|Cisgender man|Cisgender woman|Demiboy|Demigirl|Genderfluid|Gender nonconforming|Genderqueer|Intersex|Man|Neutrois|Non-binary|Pangender|Polygender|Questioning|Transfeminine|Transgender man|Transgender woman|Transmasculine|Trigender|Two-Spirit|Woman',
);
