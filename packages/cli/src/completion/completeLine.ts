import type { Argument, Command, Option } from 'commander';
import type { Candidate, Completion, Slot } from './Completion.ts';

const NONE: Completion = { candidates: [], files: 'none' };

/**
 * What a line may go on with, by the program's own description of its commands, options and choices.
 * @param words behind the program's name; the last is the one to complete, empty at the start of a word
 * @param valuesOf gives the values of a place for which there are no choices
 */
export async function completeLine(
  program: Command,
  words: readonly string[],
  valuesOf: (slot: Slot) => Promise<Completion>,
): Promise<Completion> {
  const line = withoutEquals(words);
  const word = line.at(-1) ?? '';
  let command = program;
  let expected: Option | undefined;
  let onlyArguments = false;
  const given = new Map<string, string>();
  const used = new Set<Option>();
  const before: string[] = [];
  for (const passed of line.slice(0, -1)) {
    if (expected !== undefined) {
      given.set(nameOf(expected), passed);
      expected = undefined;
    } else if (passed === '--' && !onlyArguments) onlyArguments = true;
    else if (passed.startsWith('-') && passed !== '-' && !onlyArguments) {
      const [flag, value] = splitFlag(passed);
      const option = optionsOf(command).find(({ long, short }) => long === flag || short === flag);
      if (option === undefined) continue;
      used.add(option);
      if (value !== undefined) given.set(nameOf(option), value);
      else if (option.required) expected = option;
    } else {
      const own = command === program ? command.commands.find((one) => one.name() === passed) : undefined;
      if (own === undefined) before.push(passed);
      else command = own;
    }
  }
  const slotOf = (name: string, placeholder: string, own: string): Slot => ({
    command: command.name(),
    name,
    placeholder,
    word: own,
    given,
  });
  const valuesOfOption = async (option: Option, own: string): Promise<Completion> =>
    option.argChoices === undefined
      ? startingWith(own, await valuesOf(slotOf(nameOf(option), placeholderOf(option), own)))
      : startingWith(own, choices(option.argChoices));

  if (expected !== undefined) return valuesOfOption(expected, word);
  if (word.startsWith('-') && !onlyArguments) {
    const [flag, value] = splitFlag(word);
    if (value === undefined) return startingWith(word, flags(command, used));
    const option = optionsOf(command).find(({ long }) => long === flag);
    if (option === undefined || !option.required) return NONE;
    const { candidates, files } = await valuesOfOption(option, value);
    return { candidates: candidates.map(({ text, description }) => ({ text: `${flag}=${text}`, description })), files };
  }
  if (command === program) return before.length > 0 ? NONE : startingWith(word, commandsOf(program));
  const argument = argumentAt(command, before.length);
  if (argument === undefined) return NONE;
  if (argument.argChoices !== undefined) return startingWith(word, choices(argument.argChoices));
  return startingWith(word, await valuesOf(slotOf(argument.name(), argument.name(), word)));
}

/** Bash makes three words of `--format=csv`: as if it were `--format csv`, since it replaces the last word alone. */
function withoutEquals(words: readonly string[]): string[] {
  const line: string[] = [];
  words.forEach((word, i) => {
    if (word !== '=' || !words[i - 1]?.startsWith('--')) line.push(word);
    else if (i === words.length - 1) line.push('');
  });
  return line;
}

function splitFlag(word: string): [flag: string, value: string | undefined] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

/** What help shows, and so neither what is hidden. */
function optionsOf(command: Command): Option[] {
  const help = command.createHelp();
  return [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)];
}

function flags(command: Command, used: ReadonlySet<Option>): Completion {
  const open = optionsOf(command).filter((option) => !used.has(option));
  return {
    candidates: open.flatMap(({ long, short, description }) => [
      ...(long === undefined ? [] : [{ text: long, description }]),
      ...(short === undefined ? [] : [{ text: short, description }]),
    ]),
    files: 'none',
  };
}

function commandsOf(program: Command): Completion {
  const candidates = program
    .createHelp()
    .visibleCommands(program)
    .map((command): Candidate => ({ text: command.name(), description: command.summary() || command.description() }));
  return { candidates, files: 'none' };
}

function argumentAt(command: Command, place: number): Argument | undefined {
  const { registeredArguments: all } = command;
  const last = all.at(-1);
  return all[place] ?? (last?.variadic ? last : undefined);
}

function choices(texts: readonly string[]): Completion {
  return { candidates: texts.map((text) => ({ text, description: '' })), files: 'none' };
}

function startingWith(word: string, { candidates, files }: Completion): Completion {
  return { candidates: candidates.filter(({ text }) => text.startsWith(word)), files };
}

function nameOf({ long, short }: Option): string {
  return long ?? short!;
}

/** `tag` of `-l, --locale <tag>`. */
function placeholderOf({ flags: text }: Option): string {
  return /[<[]([^>\]]+)[>\]]/.exec(text)?.[1] ?? '';
}
