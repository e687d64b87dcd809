import type ts from 'typescript';
import type { Drawer, Use } from '../bindings/Use.ts';
import type { Native } from '../mapping/Mapping.ts';

/** What becomes of a drawer's uses. */
export interface Decision {
  readonly drawer: Drawer;
  /** What its calls are rewritten to begin with: `Phony`, `phony`, `Phony.locale('de')`. */
  readonly root: string;
  /** The calls that are rewritten. */
  readonly native: ReadonlyMap<ts.CallExpression, Native>;
  /** The uses that stay, and why. */
  readonly left: readonly { readonly use: Use; readonly reason: string }[];
  /** How the drawer is seeded: at the top of the module, as all that the file does with it, or in another way (or not at all). */
  readonly seeding: 'top' | 'alone' | undefined;
  readonly seed: ts.CallExpression | undefined;
}
