import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

// Each layer imports only the one beneath it (the table in CONTRIBUTING.md). A layer's own files are always allowed.

const root = fileURLToPath(new URL('..', import.meta.url));

interface Layer {
  folder: string;
  /** Packages of this workspace that it may import. */
  workspace: string[];
  /** Packages from outside; `null` allows any that its package.json names. */
  outside: string[] | null;
  node: boolean;
  /** What single files may import besides. */
  extra?: Record<string, string[]>;
  /** Packages that package.json names for `extra` or for building. */
  built?: string[];
}

const layers: Record<string, Layer> = {
  '@phonyland/ngram': { folder: 'packages/ngram', workspace: [], outside: [], node: false },
  '@phonyland/language-model': {
    folder: 'packages/language-model',
    workspace: ['@phonyland/ngram'],
    outside: ['@noble/hashes', '@streamparser/json', 'csv-parse', 'msgpackr'],
    node: true,
  },
  '@phonyland/language-generator': {
    folder: 'packages/language-generator',
    workspace: ['@phonyland/language-model'],
    outside: ['seedrandom'],
    node: true,
  },
  '@phonyland/migrate': {
    folder: 'packages/migrate',
    workspace: [],
    outside: ['diff', 'magic-string', 'typescript'],
    node: false,
    // What its tests hold it against.
    built: ['@faker-js/faker', '@ngneat/falso', 'chance'],
  },
  '@phonyland/parquet': {
    folder: 'packages/parquet',
    workspace: ['@phonyland/ngram'],
    outside: ['hyparquet', 'hyparquet-writer'],
    node: true,
  },
  '@phonyland/cli': {
    folder: 'packages/cli',
    workspace: ['@phonyland/language-generator'],
    outside: null,
    node: true,
    extra: {
      'commands/migrate.ts': ['@phonyland/migrate'],
      'migration/loadMigrate.ts': ['@phonyland/migrate'],
      'migration/migrationText.ts': ['@phonyland/migrate'],
      'generation/parquetWriter.ts': ['@phonyland/parquet'],
      'output/loadParquet.ts': ['@phonyland/parquet'],
    },
    built: ['@phonyland/migrate', '@phonyland/parquet'],
  },
  '@phonyland/models': {
    folder: 'models',
    workspace: [],
    outside: [],
    node: true,
    built: ['@phonyland/language-model'],
  },
  '@phonyland/model-modules': {
    folder: 'packages/model-modules',
    workspace: [],
    outside: ['typescript'],
    node: true,
    built: ['@phonyland/models'],
  },
  phony: {
    folder: 'packages/phony',
    workspace: ['@phonyland/language-generator', '@phonyland/models'],
    outside: [],
    node: true,
    extra: {
      'bin.ts': ['@phonyland/cli'],
      'fast-check.ts': ['fast-check'],
      // By their own package's name, so that they share the facade with the tests that import it.
      'jest.ts': ['phony', '@jest/globals', 'jest'],
      'vitest.ts': ['phony', 'vitest'],
      'testing/baseSeed.ts': ['phony'],
      'testing/viewOfTest.ts': ['phony'],
      'phoneModule.test.ts': ['libphonenumber-js'],
    },
    // An optional peer: the command loads it.
    built: ['@phonyland/cli', '@phonyland/migrate', '@phonyland/parquet'],
  },
};

/** Every module specifier of a source text: imports, exports, `import()`, `require()`, `import('x').T`. */
function specifiersOf(text: string): string[] {
  const found: string[] = [];
  const add = (node: ts.Node | undefined): void => {
    if (node !== undefined && ts.isStringLiteralLike(node)) found.push(node.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isExternalModuleReference(node)) add(node.expression);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    else if (ts.isCallExpression(node)) {
      const { expression } = node;
      const loads =
        expression.kind === ts.SyntaxKind.ImportKeyword || /(^|\.)(require|resolve)$/.test(expression.getText());
      if (loads) add(node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const isNode = (specifier: string): boolean => specifier.startsWith('node:') || builtinModules.includes(specifier);
const isTest = (file: string): boolean => /\.test(-d)?\.ts$/.test(file);

/** What is wrong with the imports of one file (`file` is relative to the layer's `src`). */
function violationsOf(layerName: string, file: string, text: string): string[] {
  const layer = layers[layerName]!;
  const problems: string[] = [];
  for (const specifier of specifiersOf(text)) {
    const at = `${layerName} ${file} imports ${specifier}`;
    if (specifier.startsWith('.')) {
      if (normalize(join(dirname(file), specifier)).startsWith('..')) problems.push(`${at}: outside its own src`);
    } else if (isNode(specifier)) {
      if (!layer.node) problems.push(`${at}: this layer does without Node's modules`);
    } else {
      const name = packageOf(specifier);
      const manifest = readManifest(layer.folder);
      const outside =
        layer.outside ??
        Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter((n) => !(n in layers));
      if (![...layer.workspace, ...outside, ...(layer.extra?.[file] ?? [])].includes(name))
        problems.push(`${at}: not beneath it`);
    }
  }
  return problems;
}

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
}

/** A layer's sources without its tests, by path relative to `src`. */
function sourcesOf(folder: string): Map<string, string> {
  const src = join(root, folder, 'src');
  if (!existsSync(src)) return new Map();
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !isTest(file),
  );
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(src, file), 'utf8')]));
}

/** The chain of files by which `entry` reaches a Node module, if it does. */
function wayToNode(sources: Map<string, string>, entry: string, seen: Set<string> = new Set()): string[] | undefined {
  if (seen.has(entry)) return undefined;
  seen.add(entry);
  for (const specifier of specifiersOf(sources.get(entry) ?? '')) {
    if (isNode(specifier)) return [entry, specifier];
    if (!specifier.startsWith('.')) continue;
    const rest = wayToNode(sources, normalize(join(dirname(entry), specifier)).replaceAll('\\', '/'), seen);
    if (rest !== undefined) return [entry, ...rest];
  }
  return undefined;
}

describe.each(Object.entries(layers))('%s', (name, layer) => {
  const sources = sourcesOf(layer.folder);

  it('imports only what is beneath it', () => {
    // The models are assets and need no code of their own; every other layer has an entry.
    if (name !== '@phonyland/models' && name !== '@phonyland/model-modules')
      expect([...sources.keys()]).toContain('index.ts');
    expect([...sources].flatMap(([file, text]) => violationsOf(name, file, text))).toEqual([]);
  });

  it('names the same packages in package.json', () => {
    const manifest = readManifest(layer.folder);
    const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies });
    const ours = named.filter((dependency) => dependency in layers).sort();
    const built = layer.built ?? [];
    expect(ours).toEqual(
      [...new Set([...layer.workspace, ...built.filter((dependency) => dependency in layers)])].sort(),
    );
    const allowed = layer.outside;
    if (allowed !== null) {
      const others = named.filter((dependency) => !(dependency in layers) && !dependency.startsWith('@types/'));
      const extra = Object.values(layer.extra ?? {}).flat();
      expect(others.filter((dependency) => ![...allowed, ...extra, ...built].includes(dependency))).toEqual([]);
    }
  });
});

describe.each(['@phonyland/ngram', '@phonyland/language-model', '@phonyland/language-generator', 'phony'])(
  '%s',
  (name) => {
    it('reaches no Node module from its portable entry', () => {
      const sources = sourcesOf(layers[name]!.folder);
      expect(sources.has('index.ts')).toBe(true);
      expect(wayToNode(sources, 'index.ts')).toBeUndefined();
    });
  },
);

it('ngram has no dependencies at all', () => {
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = readManifest('packages/ngram');
  expect({ dependencies, devDependencies, peerDependencies, optionalDependencies }).toEqual({});
});

describe('the rule itself', () => {
  it.each([
    ['@phonyland/ngram', 'a.ts', "import { readFileSync } from 'node:fs'"],
    ['@phonyland/ngram', 'a.ts', "import { readFileSync } from 'fs'"],
    ['@phonyland/ngram', 'a.ts', "import x from 'msgpackr'"],
    ['@phonyland/language-model', 'a.ts', "export * from '@phonyland/language-generator'"],
    ['@phonyland/language-generator', 'a.ts', "import type { NGram } from '@phonyland/ngram'"],
    ['@phonyland/language-generator', 'a.ts', "type T = import('@phonyland/ngram').T"],
    ['@phonyland/cli', 'commands/a.ts', "const m = await import('phony')"],
    ['@phonyland/cli', 'a.ts', "import { loadModel } from '@phonyland/language-model'"],
    ['@phonyland/cli', 'a.ts', "import x from 'a-package-that-no-manifest-names'"],
    ['phony', 'index.ts', "import { run } from '@phonyland/cli'"],
    ['phony', 'index.ts', "const path = require('@phonyland/language-model')"],
    ['phony', 'index.ts', "import x from '../../ngram/src/index.ts'"],
  ])('finds that %s %s must not say %s', (name, file, text) => {
    expect(violationsOf(name, file, text)).toHaveLength(1);
  });

  it.each([
    ['@phonyland/language-model', 'a/b.ts', "import { x } from '@phonyland/ngram'; import { y } from '../c.ts'"],
    ['@phonyland/language-model', 'a.ts', "import { sha256 } from '@noble/hashes/sha2.js'"],
    ['phony', 'bin.ts', "import { run } from '@phonyland/cli'"],
    ['@phonyland/cli', 'a.ts', "import { Command } from 'commander'"],
  ])('lets %s %s say %s', (name, file, text) => {
    expect(violationsOf(name, file, text)).toEqual([]);
  });

  it('follows a portable entry to the Node module behind it', () => {
    const sources = new Map([
      ['index.ts', "export { a } from './a/a.ts'"],
      ['a/a.ts', "import { b } from '../b.ts'"],
      ['b.ts', "import { readFileSync } from 'node:fs'"],
    ]);
    expect(wayToNode(sources, 'index.ts')).toEqual(['index.ts', 'a/a.ts', 'b.ts', 'node:fs']);
  });
});
