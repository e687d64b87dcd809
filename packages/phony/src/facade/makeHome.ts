import type { Registry, View } from '@phonyland/language-generator';
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
      value(this: ModulesView) {
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
