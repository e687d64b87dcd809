import { readFileSync } from 'node:fs';
import { code, linkTo, optionsTable, table } from './tables.mjs';

/** The page that names all modules, and what they have in common. */
export function indexPage({ order, modules, generators, constraints, distributions }) {
  const rows = new Map([...modules.flatMap(rowsOf), ...generators.map(generatorRow)]);
  return `# Modules

${counted(modules)} A module is called by its name and has generators: \`Phony.finance().iban()\` is the next IBAN,
\`Phony.finance().iban.at(7)\` the one at an address of its own, \`Phony.finance().iban.with({ country: 'DE' })\` a generator of German ones. By itself
a module is the generator that stands first here. [What all generators can do](../../packages/phony/README.md#api); [what their addresses are](../addresses.md).

Written by \`pnpm docs:modules\` from the docstrings of the sources; every example's result is that of the built packages, and a test holds the pages to it.

${table(
  ['module', 'what', 'members'],
  order.map((name) => rows.get(name)),
)}

## Constraints of models

What a model makes can be told what to be like. Constraints are solved, not tried ([how](../engine.md)); those that exclude everything are a
\`GenerationError\` with the code \`UNSATISFIABLE\`. \`excludeOriginals\` is on by default for companies, products and streets.

${optionsTable(constraints)}

## Distributions

Where an option \`distribution\` takes a \`DistributionOption\`, that is \`'uniform'\`, the name of one of these, or an object with its parameters
(\`{ type: 'normal', mean: 40 }\`). All are cut off at the bounds of the range: what would fall outside never comes. A \`DateDistribution\` is one of them but
\`zipf\`, with its parameters in days from the beginning of the range.

${table(
  ['type', 'is', 'parameters'],
  distributions.map(({ type, about, options }) => [code(type), about, options.map(parameter).join('<br>')]),
)}

${readFileSync(new URL('leftOut.md', import.meta.url), 'utf8').trim()}
`;
}

function counted(modules) {
  const members = modules.reduce((sum, each) => sum + each.members.length, 0);
  return `${modules.length} modules with ${members} members.`;
}

/** Rows by the names that modules are called by. */
function rowsOf({ name, about, aliases, whole, members }) {
  const page = `${name}.md`;
  const first = members.find((member) => member.name === whole);
  const links = [first, ...members.filter((member) => member !== first)].map((member) => linkTo(member.name, page));
  const link = `[${code(name)}](${page})`;
  return [
    [name, [link, about, links.join(' ')]],
    ...aliases.map((alias) => [alias, [code(alias), `The same as ${link}.`, '']]),
  ];
}

/** What is a generator by itself is a member of persons too, and told of there. */
function generatorRow({ name, about }) {
  return [name, [code(name), about, linkTo(name, 'person.md')]];
}

function parameter({ name, about, default: otherwise }) {
  return `${code(name)}: ${about}${otherwise === '' ? '' : ` Default: ${otherwise}.`}`;
}
