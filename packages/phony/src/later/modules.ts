// All modules with their lists, but those of persons' names.
export { MODULES } from '../modules/modules.ts';
