import { defaultRoot, type View } from '@phonyland/language-generator';
import { DEFAULT_LOCALE } from '../locales.ts';
import { MODULE_NAMES } from '../modules/entries.ts';
import type { Modules } from '../modules/modules.ts';
import { shippedRegistry } from '../registry.ts';
import { environmentFiles } from './environmentFiles.ts';
import { makeHome } from './makeHome.ts';
import type { PhonyView } from './RootView.ts';

/**
 * Values that look right and were never seen before. The view of the default root: seeded by `Phony.configure`, by the
 * environment variable `PHONY_SEED`, or by chance (`Phony.seedInUse` tells).
 */
export const Phony: PhonyView = defaultView();

function defaultView(): PhonyView {
  let view: View = { root: defaultRoot(), locale: DEFAULT_LOCALE, unique: false };
  const settled = (): View => view;
  const registry = shippedRegistry().withFiles(environmentFiles);
  return makeHome<Modules>(registry, MODULE_NAMES, settled, (other) => {
    view = other;
  }).open(settled);
}
