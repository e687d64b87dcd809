// Writes docs/modules/: a page for each module of the facade and an index, from the docstrings of the sources and what the built packages
// give. `--check` writes nothing and fails when a page is not what they give: pnpm docs:modules [--check]
import { checkFaker } from './modules/checkFaker.mjs';
import { indexPage } from './modules/indexPage.mjs';
import { modulePage } from './modules/modulePage.mjs';
import { readModules } from './modules/readModules.mjs';
import { writePages } from './writePages.mjs';

const read = readModules();
checkFaker(read.modules, read.generators);
const pages = new Map([
  ['README.md', indexPage(read)],
  ...read.modules.map((module) => [`${module.name}.md`, modulePage(module)]),
]);

writePages('modules', pages, 'pnpm docs:modules');
