import type { Registry, View } from '@phonyland/language-generator';
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
  };
  return home;
}
