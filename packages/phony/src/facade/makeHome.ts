import { ArgumentError, type Registry, type View } from '@phonyland/language-generator';
import { type PlugIns, plugInEntry } from './extension.ts';
import { type Home, type PhonyView, RootView } from './RootView.ts';

/**
 * Where views with these modules look things up.
 * @param modules their names: each becomes a method of the views
 * @param settled the view that `configure` settles
 * @param settle changes it
 */
export function makeHome<M extends object>(
  registry: Registry,
  modules: readonly string[],
  settled: () => View,
  settle?: (view: View) => void,
): Home<M> {
  class ModulesView extends RootView<M> {}
  Object.defineProperty(ModulesView.prototype, Symbol.for('nodejs.util.inspect.custom'), {
    value(this: ModulesView) {
      return RootView.describe(this);
    },
  });
  for (const name of modules) {
    Object.defineProperty(ModulesView.prototype, name, {
      value(this: ModulesView, ...given: readonly unknown[]) {
        if (given.length > 0) throw unexpected(name, given[0]);
        return RootView.entry(this, name);
      },
      configurable: true,
      writable: true,
    });
  }
  const home: Home<M> = {
    registry,
    settled,
    settle,
    open: (view) => new ModulesView(home, view) as PhonyView<M>,
    extended: <E extends object>(plugIns: PlugIns<M>): Home<M & E> => {
      const names = Object.keys(plugIns);
      const entries = Object.fromEntries(
        names.map((name) => [name, plugInEntry(name, plugIns[name], (view) => home.open(() => view))]),
      );
      return makeHome<M & E>(home.registry.withGenerators(entries), [...modules, ...names], settled);
    },
  };
  return home;
}

/** Options that were given to a module, which would be lost without a word. */
function unexpected(name: string, given: unknown): ArgumentError {
  const spelled = JSON.stringify(given) ?? String(given);
  return new ArgumentError(
    'INVALID_ARGUMENT',
    `Phony.${name}: takes nothing, but was given ${spelled}; options go to a generator: Phony.${name}()(${spelled}) for a value, Phony.${name}().with(${spelled}) for a generator`,
  );
}
