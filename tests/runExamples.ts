import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A fenced block of a Markdown file; `expected` is the text block right after a shell block, `skip` why it is not run. */
export interface Example {
  language: string;
  line: number;
  text: string;
  expected?: string;
  skip?: string;
}

/** The ts, js and sh blocks of a Markdown text. Throws for a `no-run` that gives no reason. */
export function examplesOf(markdown: string): Example[] {
  const examples: Example[] = [];
  for (const match of markdown.matchAll(/^```(ts|js|sh|text)\b(.*)\n([\s\S]*?)^```$/gm)) {
    const [, language, info, text] = match as unknown as [string, string, string, string];
    const line = markdown.slice(0, match.index).split('\n').length;
    const previous = examples.at(-1);
    if (language === 'text') {
      const between = markdown.slice(0, match.index).split('```').at(-1) ?? '';
      if (previous?.language === 'sh' && between.trim() === '') previous.expected = text;
      continue;
    }
    const skip = /\bno-run="([^"]+)"/.exec(info)?.[1];
    if (skip === undefined && info.includes('no-run'))
      throw new Error(`line ${line}: no-run must give its reason: no-run="…"`);
    examples.push({ language, line, text, ...(skip === undefined ? {} : { skip }) });
  }
  return examples;
}

/** A new folder in which `phony` (the built packages) and fast-check are installed and names.txt holds first names. */
export function exampleFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'phony-examples-'));
  for (const path of ['.bin', '@phonyland']) mkdirSync(join(folder, 'node_modules', path), { recursive: true });
  for (const name of ['ngram', 'language-model', 'language-generator', 'cli', 'migrate', 'parquet'])
    symlinkSync(join(root, 'packages', name), join(folder, 'node_modules/@phonyland', name), 'junction');
  symlinkSync(join(root, 'models'), join(folder, 'node_modules/@phonyland/models'), 'junction');
  symlinkSync(join(root, 'packages/model-modules'), join(folder, 'node_modules/@phonyland/model-modules'), 'junction');
  symlinkSync(join(root, 'packages/phony'), join(folder, 'node_modules/phony'), 'junction');
  symlinkSync(join(root, 'node_modules/fast-check'), join(folder, 'node_modules/fast-check'), 'junction');
  const npx = join(folder, 'node_modules/.bin/npx');
  const bin = join(root, 'packages/phony/dist/bin.js');
  writeFileSync(
    npx,
    `#!/bin/sh\n[ "$1" = phony ] || { echo "only npx phony runs here" >&2; exit 1; }\nshift\nexec node '${bin}' "$@"\n`,
  );
  chmodSync(npx, 0o755);
  copyFileSync(join(root, 'examples/names/first-names.txt'), join(folder, 'names.txt'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'expectValue.js'), expectValue);
  return folder;
}

// Compares what a line made with what its comment says: as Node prints it, as JSON, or the bare text of a string.
const expectValue = `import { inspect } from 'node:util';
export async function expectValue(line, make, expected) {
  const seen = [];
  try {
    const value = await make();
    seen.push(inspect(value, { depth: 9, breakLength: Infinity }), JSON.stringify(value), String(value));
  } catch (error) {
    seen.push('throws ' + (error.code ?? error.message));
  }
  if (!seen.includes(expected)) throw new Error('line ' + line + ' of the block: expected ' + expected + ', found ' + seen[0]);
}
`;

function run(command: string, args: string[], folder: string): string {
  const path = [join(folder, 'node_modules/.bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, NO_COLOR: '1', FORCE_COLOR: undefined };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`exit code ${status}: ${stdout}${stderr}`);
  return stdout;
}

/** Rewrites `expression; // → value` (also after `const x = …` and `console.log(…)`) so that the value is checked. */
function withChecks(text: string): string {
  const file = ts.createSourceFile('example.ts', text, ts.ScriptTarget.Latest, true);
  const checks = new Map<number, string>();
  const comment = /\/\/ (?:→|=>) ?(.*)/;
  const trailing = new RegExp(`^[\\s;]*${comment.source}`);
  const output = file.statements.map((statement) => {
    const line = file.getLineAndCharacterOfPosition(statement.getEnd()).line;
    const rest = text.slice(statement.getEnd(), text.indexOf('\n', statement.getEnd()));
    const expected = trailing.exec(rest)?.[1]?.trim();
    const source = statement.getText();
    if (expected === undefined) return source;
    checks.set(line, expected);
    const check = (value: string) =>
      `await expectValue(${line + 1}, async () => (${value}), ${JSON.stringify(expected)});`;
    if (ts.isVariableStatement(statement))
      return `${source}\n${check(statement.declarationList.declarations[0]!.name.getText())}`;
    if (!ts.isExpressionStatement(statement))
      throw new Error(`line ${line + 1} of the block: a value stands only after an expression`);
    const { expression } = statement;
    const logged = ts.isCallExpression(expression) && expression.expression.getText() === 'console.log';
    return check(logged ? expression.arguments[0]!.getText() : expression.getText());
  });
  text.split('\n').forEach((line, number) => {
    if (comment.test(line) && !checks.has(number))
      throw new Error(`line ${number + 1} of the block: no statement ends before the value`);
  });
  return output.join('\n');
}

function runScript({ text, line }: Example, folder: string): void {
  const name = `example-${line}.js`;
  const head = "import { createRequire } from 'node:module';\nimport { expectValue } from './expectValue.js';\n";
  const require = text.includes('require(') ? 'const require = createRequire(import.meta.url);\n' : '';
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(head + require + withChecks(text), { compilerOptions: options });
  writeFileSync(join(folder, name), outputText);
  run(process.execPath, [name], folder);
}

function runShell({ text, expected }: Example, folder: string): void {
  const compare = (what: string, found: string, wanted: string): void => {
    if (found.trim() !== wanted.trim()) throw new Error(`${what}: expected\n${wanted}\nfound\n${found}`);
  };
  let all = '';
  for (const [, command, comments] of text.replaceAll('\\\n', ' ').matchAll(/^([^#\n].*)\n((?:#.*\n)*)/gm)) {
    const output = run('sh', ['-c', command!], folder);
    const wanted = [...comments!.matchAll(/^# → (.*)$/gm)].map((match) => match[1]);
    if (wanted.length > 0) compare(command!, output, wanted.join('\n'));
    all += output;
  }
  if (expected !== undefined) compare('the block', all, expected);
}

/** Runs one example in `folder`; throws when it fails or says another value than its text. */
export function runExample(example: Example, folder: string): void {
  (example.language === 'sh' ? runShell : runScript)(example, folder);
}
