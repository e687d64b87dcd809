import { lazyList } from '../../../lists/lazyList.ts';

// Parts of English names of places, for patterns of users' own. General knowledge.

export const cityPrefixes: () => readonly string[] = lazyList(
  'North|South|East|West|New|Old|Upper|Lower|Port|Fort|Lake|Mount|Grand|Saint',
);

export const citySuffixes: () => readonly string[] = lazyList(
  'ton|ville|burg|borough|field|ford|wood|land|port|dale|mont|brook|view|haven|side|mouth|bury|town|chester|stead|shire',
);

export const streetSuffixes: () => readonly string[] = lazyList(
  'Alley|Avenue|Bend|Boulevard|Bridge|Circle|Court|Crescent|Crossing|Drive|Gardens|Glen|Green|Grove|Heights|Highway|Hill|Lane|Loop|Mews|Park|Parkway|Path|Pike|Place|Plaza|Ridge|Road|Row|Square|Street|Terrace|Trail|View|Walk|Way',
);
