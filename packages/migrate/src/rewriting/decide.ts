import ts from 'typescript';
import type { Drawer, Use } from '../bindings/Use.ts';
import type { Call, Edit, MappingTable, Native } from '../mapping/Mapping.ts';
import { REASON } from '../mapping/Reason.ts';
import { FILL } from '../mapping/take.ts';
import type { Library } from '../source/Library.ts';
import type { Source } from '../source/Source.ts';
import { withoutWrapping } from '../source/withoutWrapping.ts';
import { CHANCE_TABLE } from '../tables/chance.ts';
import { FAKER_TABLE } from '../tables/faker.ts';
import { FALSO_TABLE } from '../tables/falso.ts';
import type { Decision } from './Decision.ts';
import { seedingOf } from './seedingOf.ts';

const TABLES: Readonly<Record<Library, MappingTable>> = {
  faker: FAKER_TABLE,
  falso: FALSO_TABLE,
  chance: CHANCE_TABLE,
};

/** What a drawer's calls are rewritten to begin with. */
export interface Roots {
  /** The name of `Phony`. */
  readonly phony: string;
  /** A name for a seeded root. */
  readonly seeded: () => string;
}

/**
 * What becomes of the uses of a drawer.
 * @param stays why none of its calls can be rewritten, as far as the file tells
 * @param others the places of all uses of all drawers
 */
export function decide(
  drawer: Drawer,
  stays: string | undefined,
  source: Source,
  roots: Roots,
  others: readonly ts.Node[],
): Decision {
  const seeding = seedingOf(drawer, source.evidence);
  const spied = drawer.uses.some(({ kind }) => kind === 'spied') ? REASON.spied : undefined;
  const all = stays ?? drawer.stays ?? spied ?? seeding.stays;
  const seed = drawer.uses.find((use) => use.kind === 'seed')?.call;
  const remain = (use: Use, reason: string) => ({ use, reason });
  const worthy = drawer.uses.filter(({ kind }) => kind !== 'seed' && kind !== 'type');
  if (all !== undefined) {
    const left = worthy.map((use) => remain(use, all));
    return { drawer, root: roots.phony, native: new Map(), left, seeding: undefined, seed };
  }
  const atTop = seeding.how === 'top' || drawer.made?.seed !== undefined;
  const locale = drawer.locale === undefined ? '' : `.locale('${drawer.locale}')`;
  const root = atTop ? roots.seeded() : `${roots.phony}${locale}`;
  const dated = drawer.uses.some(({ kind }) => kind === 'date');
  const native = new Map<ts.CallExpression, Native>();
  const left: { use: Use; reason: string }[] = [];
  const consumed = new Set<ts.Node>();
  for (const use of worthy) {
    if (use.kind !== 'call') {
      if (use.kind !== 'method' || !consumed.has(use.method)) left.push(remain(use, reasonOf(use)));
      continue;
    }
    const outcome = outcomeOf(use.call, use.key, drawer, root, source, consumed);
    const why = typeof outcome === 'string' ? outcome : whyNot(outcome, use.call, use.node, others, consumed);
    if (typeof outcome === 'string' || why !== undefined) left.push(remain(use, why!));
    else if (outcome.clock && (atTop || dated)) left.push(remain(use, dated ? REASON.referenceDate : REASON.clock));
    else native.set(use.call, outcome);
  }
  // A method that a call was to take over stays a use where the call stays.
  const kept = left.filter(({ use }) => use.kind !== 'method' || !isTaken(use.method, native, consumed));
  for (const use of worthy) {
    const lost = use.kind === 'method' && consumed.has(use.method) && !isTaken(use.method, native, consumed);
    if (lost && !kept.some((other) => other.use === use)) kept.push(remain(use, reasonOf(use)));
  }
  return { drawer, root, native, left: kept, seeding: seeding.how, seed };
}

const reasonOf = (use: Use): string => ('reason' in use ? use.reason : REASON.value);

function isTaken(
  method: ts.Node,
  native: ReadonlyMap<ts.CallExpression, Native>,
  consumed: ReadonlySet<ts.Node>,
): boolean {
  return consumed.has(method) && ts.isCallExpression(method.parent) && native.has(method.parent);
}

function outcomeOf(
  node: ts.CallExpression,
  key: string,
  drawer: Drawer,
  root: string,
  { evidence }: Source,
  consumed: Set<ts.Node>,
): Native | string {
  const table = TABLES[drawer.library];
  const mapping = Object.hasOwn(table, key) ? table[key] : undefined;
  if (mapping === undefined) return drawer.library === 'faker' ? REASON.older : REASON.absent;
  if (typeof mapping === 'string') return mapping;
  const { locale } = drawer;
  const generatorOf: Call['generatorOf'] = (argument) => {
    const method = withoutWrapping(argument);
    const use = drawer.uses.find((each) => each.kind === 'method' && each.method === method);
    const own = use?.kind === 'method' && Object.hasOwn(table, use.key) ? table[use.key] : undefined;
    if (typeof own !== 'function') return undefined;
    const made = own({ args: [], locale, evidence, generatorOf: () => undefined });
    if (typeof made === 'string' || made.clock) return undefined;
    consumed.add(method);
    const options = made.edits.map((edit: Edit) => ('text' in edit ? edit.text : '')).join('');
    return `${root}.${made.member}${made.options ? `.with(${options})` : ''}`;
  };
  return mapping({ args: node.arguments, locale, evidence, generatorOf });
}

/** Why a call cannot be edited though its meaning is the same. */
function whyNot(
  native: Native,
  call: ts.CallExpression,
  own: ts.Node,
  others: readonly ts.Node[],
  consumed: ReadonlySet<ts.Node>,
): string | undefined {
  if (call.typeArguments !== undefined && !native.member.startsWith('helpers()')) return REASON.typeArguments;
  if (/\/\/|\/\*/.test(call.expression.getText())) return REASON.comment;
  const replaced = native.edits.filter((edit) => edit.kind === 'replace');
  if (replaced.length === 0) return undefined;
  const within = (position: number): boolean => replaced.some(({ start, end }) => start <= position && position < end);
  const lost = others.some(
    (node) => node !== own && within(node.getStart()) && ![...consumed].some((each) => holds(each, node)),
  );
  return lost ? REASON.unseen : undefined;
}

const holds = (outer: ts.Node, inner: ts.Node): boolean => outer.pos <= inner.pos && inner.end <= outer.end;

/** The changes that a rewritten call makes. */
export function editsOf(call: ts.CallExpression, native: Native, root: string): Edit[] {
  const { expression: callee } = call;
  const [drawn, behind] = drawing(native);
  return [
    { kind: 'replace', start: callee.getStart(), end: callee.end, text: `${root}.${native.member}${drawn}` },
    ...(behind === '' ? [] : [{ kind: 'close' as const, at: call.end, text: behind }]),
    ...native.edits.map((edit) => (edit.kind === 'open' && edit.at === FILL ? { ...edit, at: call.end - 1 } : edit)),
  ];
}

/** What is called of the member, and what stands behind the call. */
function drawing({ onRoot, options, count }: Native): [string, string] {
  if (count === true) return ['.batch', ''];
  if (count !== undefined) return ['.with', `.batch(${count})`];
  if (!onRoot) return ['', ''];
  return options ? ['.with', '.generate()'] : ['.generate', ''];
}
