import ts from 'typescript';
import type { Drawer } from '../bindings/Use.ts';
import { REASON } from '../mapping/Reason.ts';
import type { Evidence } from '../source/Evidence.ts';
import { withoutWrapping } from '../source/withoutWrapping.ts';

/** How a drawer is seeded. */
export interface Seeding {
  /** Once, by a statement at the top of the module in front of all else (`top`), or nothing else is done (`alone`); undefined: never. */
  readonly how: 'top' | 'alone' | undefined;
  /** Why its calls stay: their values hang from the order in which the program runs. */
  readonly stays?: string;
}

/** How a drawer is seeded: by one statement that stands in front of all other uses, or in a way that only one stream can follow. */
export function seedingOf({ library, uses, locale }: Drawer, evidence: Evidence): Seeding {
  const seeds = uses.flatMap((use) => (use.kind === 'seed' ? [use.call] : []));
  const [seed] = seeds;
  if (seed === undefined) return { how: undefined };
  const stays = (reason: string): Seeding => ({ how: undefined, stays: reason });
  if (seeds.some((each) => !isAtTop(each))) return stays(isWithin(seeds) ? REASON.hooks : REASON.seededSomewhere);
  if (seeds.length > 1) return stays(REASON.seededTwice);
  if (!isPlain(seed.arguments, library, evidence)) return stays(REASON.seedUnseen);
  const others = uses.filter(({ kind }) => kind !== 'seed' && kind !== 'type');
  if (others.some(({ node }) => node.pos < seed.pos)) return stays(REASON.seededLate);
  // The default root has no locale of its own.
  return { how: others.length === 0 && locale === undefined ? 'alone' : 'top' };
}

/** Whether one of them is within a function. */
const isWithin = (seeds: readonly ts.CallExpression[]): boolean =>
  seeds.some((seed) => ts.findAncestor(seed, (node) => ts.isFunctionLike(node)) !== undefined);
const isAtTop = (call: ts.CallExpression): boolean =>
  ts.isExpressionStatement(call.parent) && ts.isSourceFile(call.parent.parent);

/** Whether a seed can be read twice, and is one for Phony as well: no list of numbers. */
function isPlain(args: readonly ts.Expression[], library: string, evidence: Evidence): boolean {
  const [argument] = args;
  if (argument === undefined || args.length !== 1) return false;
  const seed = withoutWrapping(argument);
  if (evidence.literal(seed) !== undefined) return true;
  // falso takes texts alone, faker numbers and lists of them.
  if (library === 'falso' && ts.isTemplateExpression(seed)) return false;
  return ts.isIdentifier(seed) ? evidence.lengthOf(seed) === undefined && seed.text !== 'undefined' : isPath(seed);
}

/** `process.env.SEED`, `Number(process.env.SEED)`: read twice, it is the same. */
function isPath(node: ts.Expression): boolean {
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText();
    return (
      ['Number', 'parseInt', 'String', 'Number.parseInt'].includes(called) &&
      node.arguments.every((each) => isPath(each))
    );
  }
  if (ts.isPropertyAccessExpression(node)) return isPath(node.expression);
  if (ts.isBinaryExpression(node)) {
    return [ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken].includes(node.operatorToken.kind)
      ? isPath(node.left) && isPath(node.right)
      : false;
  }
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isNumericLiteral(node);
}
