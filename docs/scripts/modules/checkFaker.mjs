import { FAKER, PAGES } from './faker.mjs';

/**
 * Holds what is said of faker to the modules that there are.
 * @throws Error for a member that is named and is not here, and for one that is said not to be here and is
 */
export function checkFaker(modules, generators) {
  const members = new Map(
    modules.flatMap(({ name, aliases, members }) =>
      [name, ...aliases].map((each) => [each, members.map((m) => m.name)]),
    ),
  );
  for (const { name } of generators) members.set(name, []);
  for (const [method, here] of Object.entries(FAKER)) {
    const [theirs, name] = method.split('.');
    if (
      here.startsWith('not here') &&
      !here.includes(`here \`${name}\``) &&
      members.get(PAGES[theirs]).includes(name)
    ) {
      throw new Error(`faker.mjs: ${method} is here by now`);
    }
    for (const [call, module, member] of here.matchAll(/Phony\.(\w+)\(\)(?:\.(\w+))?/g)) {
      const known = members.get(module);
      const method = ['with', 'maybe', 'unique', 'batch'].includes(member);
      if (known === undefined || !(member === undefined || method || known.includes(member))) {
        throw new Error(`faker.mjs: ${method} names ${call}, which is not there`);
      }
    }
  }
}
