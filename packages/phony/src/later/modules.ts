// All modules with their lists, and what persons have besides their names.
export { MODULES } from '../modules/modules.ts';
export { jobs } from '../person/jobs.ts';
export { addressSources } from '../places/addressSources.ts';
export { countryOf } from '../places/countryOf.ts';
export { phoneSources } from '../places/phoneSources.ts';
