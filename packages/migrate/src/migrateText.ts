import ts from 'typescript';
import { findDrawers } from './bindings/findDrawers.ts';
import { findSites } from './bindings/findSites.ts';
import type { LocalName, Site } from './bindings/Site.ts';
import type { Drawer, Use } from './bindings/Use.ts';
import { REASON } from './mapping/Reason.ts';
import type { Decision } from './rewriting/Decision.ts';
import { decide, editsOf } from './rewriting/decide.ts';
import { Edits } from './rewriting/Edits.ts';
import { freeName, namesOf, phonyName } from './rewriting/names.ts';
import { rewriteMade, rewriteSeed } from './rewriting/rewriteSeed.ts';
import { rewriteSites } from './rewriting/rewriteSites.ts';
import { statementOf } from './rewriting/Style.ts';
import { LIBRARIES, type Library, MENTIONS } from './source/Library.ts';
import { parseSource } from './source/Source.ts';

/** How a text is migrated. */
export interface MigrateOptions {
  /** The libraries whose calls are rewritten; default: all. */
  readonly from?: readonly Library[];
  /** Libraries of which other files keep calls: a file that does nothing but seed one then goes on doing so, beside `Phony.configure`. */
  readonly keepSeeds?: readonly Library[];
  /** Whether `Phony.configure` gets the present as its reference date: other files have dates that are relative to the clock. */
  readonly clock?: boolean;
}

/** A use that stays. */
export interface LeftUse {
  readonly library: Library;
  /** From 1. */
  readonly line: number;
  /** What stands there: `faker.person.bio`. */
  readonly what: string;
  readonly reason: string;
}

/** What became of a text. */
export interface MigratedText {
  /** The new text; the old one where nothing changes. */
  readonly text: string;
  /** How many calls were rewritten. */
  readonly rewritten: number;
  readonly left: readonly LeftUse[];
  /** What a person should know beside. */
  readonly notes: readonly string[];
  /** Libraries that are seeded by nothing else than this file does: it now seeds the default root of Phony. */
  readonly configures: readonly Library[];
  /** Libraries whose calls stay and draw from a stream that the file itself does not seed. */
  readonly unseeded: readonly Library[];
  /** Whether rewritten calls on the default root are relative to the clock. */
  readonly clock: boolean;
  /** What is wrong with the syntax: then nothing changes. */
  readonly error?: string;
}

/**
 * Rewrites the calls of other libraries in a text to those of Phony where they mean the same.
 * @param fileName tells the language by its ending
 */
export function migrateText(text: string, fileName: string, options: MigrateOptions = {}): MigratedText {
  const unchanged: MigratedText = {
    text,
    rewritten: 0,
    left: [],
    notes: [],
    configures: [],
    unseeded: [],
    clock: false,
  };
  if (!MENTIONS.test(text)) return unchanged;
  const source = parseSource(text, fileName);
  if ('error' in source) return { ...unchanged, error: source.error };
  const { from = LIBRARIES, keepSeeds = [] } = options;
  const sites = findSites(source).filter(({ module }) => from.includes(module.library));
  if (sites.length === 0) return unchanged;
  const drawers = findDrawers(source, sites).filter(({ library }) => from.includes(library));
  const phony = phonyName(source);
  const taken = namesOf(source.file).set(phony.name, 1);
  const roots = { phony: phony.name, seeded: () => freeName(['phony', 'phonyRoot'], taken) };
  const mocked = new Set(sites.filter(({ other }) => other === 'mock').map(({ module }) => module.library));
  const configured = hasConfigured(source.file, phony.name);
  const nodes = drawers.flatMap(({ uses }) => uses.map(({ node }) => node));
  const decisions = drawers.map((drawer) =>
    decide(drawer, mocked.has(drawer.library) ? REASON.mocked : undefined, source, roots, nodes),
  );

  const edits = new Edits();
  const calls = decisions
    .flatMap((decision) => [...decision.native].map(([call, native]) => ({ call, native, root: decision.root })))
    .sort((a, b) => a.call.getStart() - b.call.getStart() || b.call.end - a.call.end);
  for (const { call, native, root } of calls) edits.add(...editsOf(call, native, root));
  const configures: Library[] = [];
  let rooted = false;
  for (const decision of decisions) {
    const { drawer } = decision;
    if (decision.seeding === 'alone' && !configured) {
      configures.push(drawer.library);
      rooted = true;
      rewriteSeed(decision, phony.name, { ...options, kept: keepSeeds.includes(drawer.library) }, edits);
    } else if (decision.seeding === 'top' && decision.native.size > 0) {
      rewriteSeed(decision, phony.name, { kept: stays(decision) }, edits);
    }
    if (drawer.made !== undefined) rewriteMade(drawer.made, decision, phony.name, edits);
  }
  const needed = neededNames(decisions, sites, edits);
  const older = decisions.some(({ left }) => left.some(({ reason }) => reason === REASON.older));
  const usesPhony = calls.length > 0 || rooted;
  const fallback = fallbackOf(decisions);
  const stuck = rewriteSites({ sites, needed, phony, usesPhony, older, fallback }, edits);
  const lineOf = (node: ts.Node): number => source.file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const unseeded = decisions
    .filter(({ drawer, seed, left }) => left.length > 0 && seed === undefined && drawer.made === undefined)
    .map(({ drawer }) => drawer.library);
  return {
    text: edits.applyTo(text),
    rewritten: calls.length,
    left: [
      ...decisions.flatMap(({ drawer, left }) =>
        left.map(({ use, reason }) => ({
          library: drawer.library,
          line: lineOf(use.node),
          what: whatOf(use, drawer),
          reason,
        })),
      ),
      ...decisions
        .filter(({ seeding, drawer }) => seeding === 'alone' && (configured || keepSeeds.includes(drawer.library)))
        .map(({ drawer, seed }) => ({
          library: drawer.library,
          line: lineOf(seed!),
          what: seed!.expression.getText(),
          reason: REASON.elsewhere,
        })),
      ...sites.flatMap(({ other, module, literal }) =>
        (other === 'load' && !isMade(literal, drawers)) || other === 'export'
          ? [
              {
                library: module.library,
                line: lineOf(literal),
                what: module.name,
                reason: other === 'load' ? 'loaded while the program runs' : 're-exported',
              },
            ]
          : [],
      ),
    ].sort((a, b) => a.line - b.line),
    notes: notesOf(mocked, configures, stuck, options.clock === true),
    configures,
    unseeded: [...new Set([...unseeded, ...sites.filter(isElsewhere).map(({ module }) => module.library)])],
    clock: calls.some(({ native }) => native.clock === true),
  };
}

/** Whether others get the library through this site. */
const isElsewhere = ({ other }: Site): boolean => other === 'load' || other === 'export';

/** Whether a chance is made where it is loaded: `require('chance').Chance()`. */
const isMade = (literal: ts.Node, drawers: readonly Drawer[]): boolean =>
  drawers.some(({ made }) => made !== undefined && made.call.pos <= literal.pos && literal.end <= made.call.end);

/** Whether something stays that draws from the decision's stream. */
const stays = ({ left }: Decision): boolean => left.length > 0;

/** The names that uses keep alive which are not rewritten, and that are not removed with what is around them. */
function neededNames(decisions: readonly Decision[], sites: readonly Site[], edits: Edits): Set<LocalName> {
  const needed = new Set<LocalName>();
  const used = new Set<LocalName>();
  for (const { drawer, left, native } of decisions) {
    const remaining = new Set(left.map(({ use }) => use));
    for (const use of drawer.uses) {
      if (use.name === undefined) continue;
      used.add(use.name);
      const type = use.kind === 'type' && !edits.removes(use.node.getStart());
      const seed = use.kind === 'seed' && !edits.removes(use.node.getStart());
      if (remaining.has(use) || type || seed) needed.add(use.name);
    }
    const { made } = drawer;
    if (made?.constructed === undefined) continue;
    used.add(made.constructed);
    if (left.length > 0 || native.size === 0) needed.add(made.constructed);
  }
  // What nothing uses was there for a reason that is not seen.
  for (const { names } of sites) for (const name of names) if (!used.has(name)) needed.add(name);
  return needed;
}

/** A chance that is loaded where it is made has no import that could become Phony's. */
function fallbackOf(decisions: readonly Decision[]): ts.Statement | undefined {
  const made = decisions.find(({ drawer, native }) => drawer.made !== undefined && native.size > 0)?.drawer.made;
  return made === undefined ? undefined : statementOf(made.declaration);
}

function hasConfigured(file: ts.SourceFile, phony: string): boolean {
  return file.statements.some(
    (statement) =>
      ts.isExpressionStatement(statement) &&
      ts.isCallExpression(statement.expression) &&
      statement.expression.expression.getText() === `${phony}.configure`,
  );
}

function whatOf(use: Use, { made }: Drawer): string {
  if (use.kind === 'call') return use.call.expression.getText().replaceAll(/\s+/g, '');
  if (use.kind === 'method') return use.method.getText().replaceAll(/\s+/g, '');
  const whole = made === undefined && ts.isPropertyAccessExpression(use.node.parent) ? use.node.parent : use.node;
  return whole.getText().replaceAll(/\s+/g, '');
}

function notesOf(
  mocked: ReadonlySet<Library>,
  configures: readonly Library[],
  stuck: boolean,
  clock: boolean,
): string[] {
  return [
    ...(stuck ? ['stays on @faker-js/faker: phony/faker lacks something that it uses'] : []),
    ...[...mocked].map((library) => `mocks ${library}: code that it tests may not call ${library} any more`),
    ...configures.map(
      () =>
        `seeds for other files: it configures the default root of Phony now${clock ? '' : ', whose dates are relative to 2026-01-01'}`,
    ),
  ];
}
