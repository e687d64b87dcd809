import { Root } from '@phonyland/language-generator';
import { makeHome } from '../../facade/makeHome.ts';
import type { Home, PhonyView } from '../../facade/RootView.ts';
import { MODULE_NAMES } from '../../modules/entries.ts';
import type { Modules } from '../../modules/modules.ts';
import { shippedRegistry } from '../../registry.ts';

let home: Home<Modules> | undefined;
let root: Root | undefined;
const views = new Map<string, PhonyView>();

/**
 * The facade in a locale, on a root of its own: fakers ask its generators for the values at addresses that their randomizers draw, so the
 * root's seed is no matter, and must never change.
 * @param tag a locale of Phony, BCP 47
 */
export function native(tag: string): PhonyView {
  let view = views.get(tag);
  if (view === undefined) {
    root ??= new Root({ seed: 'faker' });
    const settled = { root, locale: tag, unique: false };
    home ??= makeHome<Modules>(shippedRegistry(), MODULE_NAMES, () => settled);
    view = home.open(() => settled);
    views.set(tag, view);
  }
  return view;
}
