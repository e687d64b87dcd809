import type ts from 'typescript';
import type { Library } from '../source/Library.ts';
import type { LocalName } from './Site.ts';

/** What draws from one stream: a faker, a chance, all of falso. */
export interface Drawer {
  readonly library: Library;
  /** The locale that was chosen, as Phony calls it. */
  readonly locale: string | undefined;
  /** Why none of its calls can be rewritten. */
  readonly stays?: string;
  /** Where a chance was made. */
  readonly made?: Made;
  readonly uses: Use[];
}

/** `const chance = new Chance(42)` */
export interface Made {
  readonly declaration: ts.VariableDeclaration;
  readonly call: ts.NewExpression | ts.CallExpression;
  readonly seed: ts.Expression | undefined;
  /** The name of the constructor; undefined where it is loaded in place. */
  readonly constructed: LocalName | undefined;
}

/** What a file does with a drawer. */
export type Use = {
  /** What names the drawer, or the function. */
  readonly node: ts.Node;
  /** The name that the use keeps alive, unless it is rewritten. */
  readonly name: LocalName | undefined;
} & (
  | {
      readonly kind: 'call';
      readonly call: ts.CallExpression;
      /** The function in its table: `person.firstName`. */
      readonly key: string;
    }
  | { readonly kind: 'method'; readonly method: ts.Expression; readonly key: string; readonly reason: string }
  | { readonly kind: 'seed'; readonly call: ts.CallExpression }
  | { readonly kind: 'date' | 'spied'; readonly reason: string }
  | { readonly kind: 'left' | 'type'; readonly reason: string }
);
