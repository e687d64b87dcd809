import type ts from 'typescript';
import type { LibraryModule } from '../source/Library.ts';

/** A place where a file loads a module of a library. */
export interface Site {
  readonly module: LibraryModule;
  /** The text that names the module. */
  readonly literal: ts.StringLiteralLike;
  /** The names that it brings. */
  readonly names: readonly LocalName[];
  /** What can be edited: an import or a `require` at the top of the module; undefined for what is loaded while the program runs. */
  readonly declaration: ts.ImportDeclaration | ts.VariableDeclaration | undefined;
  /** What stands for the use where nothing is named: a mock, a re-export, an `import()`. */
  readonly other?: 'mock' | 'export' | 'load' | 'type';
}

/** A name that a site brings into the file. */
export interface LocalName {
  /** What it is called in the module; `*` for all of it, `default`. */
  readonly imported: string;
  readonly symbol: ts.Symbol;
  readonly name: ts.Identifier;
  /** The part of the import or of the pattern that brings it; undefined where it is all of it. */
  readonly specifier: ts.ImportSpecifier | ts.BindingElement | undefined;
  readonly typeOnly: boolean;
}
