import ts from 'typescript';

/** How statements are written in a file. */
export interface Style {
  readonly quote: string;
  readonly semicolon: string;
  readonly eol: string;
  /** What stands between braces and names: a space, or nothing. */
  readonly space: string;
}

/** How a statement is written that loads a module. */
export function styleOf(statement: ts.Node, literal: ts.Node, file: ts.SourceFile): Style {
  const text = statement.getText();
  return {
    quote: literal.getText()[0]!,
    semicolon: text.endsWith(';') ? ';' : '',
    eol: /\r?\n/.exec(file.text)?.[0] ?? '\n',
    space: /\{\S/.test(text) && !/\{\s/.test(text) ? '' : ' ',
  };
}

/** White space in front of a node on its line. */
export function indentOf(node: ts.Node): string {
  const { text } = node.getSourceFile();
  const start = node.getStart();
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, start))![0];
}

/**
 * The range of a statement with the line that it stands on alone, and with one of two empty lines around it: what is left looks as if it
 * had never been there.
 */
export function linesOf(node: ts.Node): { start: number; end: number } {
  const { text } = node.getSourceFile();
  const start = node.getStart();
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(node.end));
  if (text.slice(lineStart, start).trim() !== '' || rest === null) return { start, end: node.end };
  let end = node.end + rest[0].length;
  const emptyBefore = lineStart === 0 || /\n[ \t]*\r?\n$/.test(text.slice(0, lineStart));
  const emptyAfter = /^[ \t]*\r?\n/.exec(text.slice(end));
  if (emptyBefore && emptyAfter !== null) end += emptyAfter[0].length;
  return { start: lineStart, end };
}

/** The statement that a node is part of. */
export function statementOf(node: ts.Node): ts.Statement {
  let up = node;
  while (!ts.isStatement(up) || ts.isBlock(up)) up = up.parent;
  return up;
}
