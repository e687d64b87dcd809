/** A method of a faker as tests call it: by name, with anything. */
export type Method = (...given: unknown[]) => unknown;

/** A faker as tests look at it: modules of methods by name. */
export type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What is an object on a faker and no module of methods. */
const NO_MODULES = ['fakerCore', 'rawDefinitions', 'definitions'];

/** The names of the modules that a faker has, by reflection. */
export function modulesOf(faker: object): string[] {
  return Object.keys(faker).filter((name) => {
    const value: unknown = (faker as Modules)[name];
    return typeof value === 'object' && value !== null && !name.startsWith('_') && !NO_MODULES.includes(name);
  });
}

/** The paths of all methods that a faker has, `person.firstName`, by reflection. */
export function methodsOf(faker: object): string[] {
  return modulesOf(faker).flatMap((module) => {
    const held = (faker as Modules)[module]!;
    const names = new Set([...Object.keys(held), ...Object.getOwnPropertyNames(Object.getPrototypeOf(held))]);
    return [...names]
      .filter((name) => name !== 'constructor' && typeof held[name] === 'function')
      .map((name) => `${module}.${name}`);
  });
}

/** A method by its path, taken off its module. @throws Error where there is none */
export function methodAt(faker: object, path: string): Method {
  const [module, name] = path.split('.') as [string, string];
  const method = (faker as Modules)[module]?.[name];
  if (typeof method !== 'function') throw new Error(`there is no ${path}`);
  return method as Method;
}
