import type { Made } from '../bindings/Use.ts';
import type { Decision } from './Decision.ts';
import type { Edits } from './Edits.ts';
import { indentOf, linesOf, statementOf } from './Style.ts';

/** What becomes of the statement that seeds. */
export interface SeedOptions {
  /** Whether what stays needs it as it is. */
  readonly kept: boolean;
  /** Whether the default root gets the present as its reference date. */
  readonly clock?: boolean;
}

/** `faker.seed(42)` becomes `const phony = Phony.seed(42)`, or where it stands alone `Phony.configure({ seed: 42 })`. */
export function rewriteSeed(
  { root, seed, seeding, drawer }: Decision,
  phony: string,
  { kept, clock }: SeedOptions,
  edits: Edits,
): void {
  const call = seed!;
  const statement = statementOf(call);
  const argument = call.arguments[0]!;
  const locale = drawer.locale === undefined ? '' : `.locale('${drawer.locale}')`;
  const alone = seeding === 'alone';
  const date = clock ? ', referenceDate: new Date()' : '';
  const [before, behind] = alone
    ? [`${phony}.configure({ seed: `, `${date} })`]
    : [`const ${root} = ${phony}.seed(`, `)${locale}`];
  if (!kept) {
    edits.replace(call.getStart(), argument.getStart(), before);
    edits.replace(argument.end, call.end, behind);
    return;
  }
  const semicolon = statement.getText().endsWith(';') ? ';' : '';
  const eol = /\r?\n/.exec(statement.getSourceFile().text)?.[0] ?? '\n';
  edits.open(statement.getStart(), `${before}${argument.getText()}${behind}${semicolon}${eol}${indentOf(statement)}`);
}

/** `const chance = new Chance(42)` becomes `const phony = Phony.seed(42)`, and goes where it has no seed; it stays beside where calls stay. */
export function rewriteMade(
  { declaration, call, seed }: Made,
  { root, native, left }: Decision,
  phony: string,
  edits: Edits,
): void {
  if (native.size === 0) return;
  const statement = statementOf(declaration);
  if (left.length === 0) {
    if (seed !== undefined) {
      edits.replace(declaration.name.getStart(), call.expression.end, `${root} = ${phony}.seed`);
      return;
    }
    const { start, end } = linesOf(statement);
    edits.replace(start, end, '');
    return;
  }
  if (seed === undefined) return;
  const semicolon = statement.getText().endsWith(';') ? ';' : '';
  const eol = /\r?\n/.exec(statement.getSourceFile().text)?.[0] ?? '\n';
  edits.open(
    statement.getStart(),
    `const ${root} = ${phony}.seed(${seed.getText()})${semicolon}${eol}${indentOf(statement)}`,
  );
}
