import { FAKER, PAGES } from './faker.mjs';
import { table } from './tables.mjs';

/** What a module of faker has that is called otherwise here, or is not here. */
export function fakerTable({ name }) {
  const theirs = Object.keys(PAGES).filter((module) => PAGES[module] === name);
  const rows = Object.entries(FAKER).filter(([method]) => theirs.includes(method.split('.')[0]));
  if (theirs.length === 0) return '';
  const modules = theirs.map((module) => `\`faker.${module}\``).join(' and ');
  const same = `What ${modules} has is here by the same names, with options and defaults of their own`;
  if (rows.length === 0) return `## Coming from faker\n\n${same}.`;
  return `## Coming from faker\n\n${same}, but for:\n\n${table(
    ['faker', 'here'],
    rows.map(([method, here]) => [`\`${method}\``, here]),
  )}`;
}
