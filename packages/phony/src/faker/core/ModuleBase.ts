import type { Faker } from '../Faker.ts';
import type { SimpleFaker } from '../SimpleFaker.ts';
import type { Core } from './FakerCore.ts';

/** A module of a faker without data. */
export abstract class SimpleModuleBase {
  protected readonly faker: SimpleFaker;
  protected readonly core: Core;

  constructor(faker: SimpleFaker) {
    this.faker = faker;
    this.core = faker.fakerCore as Core;
    Object.defineProperty(this, 'core', { enumerable: false });
    bindMethods(this);
  }
}

/** A module of a faker with data. */
export abstract class ModuleBase extends SimpleModuleBase {
  declare protected readonly faker: Faker;

  constructor(faker: Faker) {
    super(faker);
  }

  /** One value of an entry of the locale. @throws FakerError where it has none */
  protected pick<T = string>(category: string, entry: string): T {
    return this.core.pick<T>(category, entry);
  }
}

/** Makes methods work without their module: `const { firstName } = faker.person`. */
function bindMethods(module: object): void {
  for (
    let proto = Object.getPrototypeOf(module);
    proto !== SimpleModuleBase.prototype;
    proto = Object.getPrototypeOf(proto)
  ) {
    if (proto === ModuleBase.prototype) continue;
    for (const name of Object.getOwnPropertyNames(proto)) {
      if (name === 'constructor' || Object.hasOwn(module, name)) continue;
      const method = (proto as Record<string, (...given: unknown[]) => unknown>)[name]!;
      Object.defineProperty(module, name, {
        value: method.bind(module),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  }
}
