/** A property for each module, made when it is first asked for: a process has seventy fakers and uses few modules of one. */
export function lazyModules<F extends object>(
  faker: F,
  modules: Readonly<Record<string, new (faker: F) => object>>,
): void {
  for (const [name, Module] of Object.entries(modules)) {
    Object.defineProperty(faker, name, {
      get: () => {
        const value = new Module(faker);
        Object.defineProperty(faker, name, { value, enumerable: true, configurable: true, writable: true });
        return value;
      },
      enumerable: true,
      configurable: true,
    });
  }
}
