import { Phony } from 'phony';
import { fakerTable } from './fakerTable.mjs';
import { readFeeds, sourceText } from './feeds.mjs';
import { literal } from './literal.mjs';
import { whereItIs } from './locales.mjs';
import { code, linkTo, optionsTable, table, thousands } from './tables.mjs';

const LISTS = '../../packages/phony/src/lists';

/** The page of a module. */
export function modulePage(module) {
  const { name, whole, details, aliases, members } = module;
  const call = code(`Phony.${name}()`);
  const feeds = members.map((member) => readFeeds(member.feeds));
  const where = members.map((member) => (member.needsInput ? undefined : whereItIs(name, member.name)));
  const everywhere = where.every((each) => each === where[0]) ? where[0] : undefined;
  const parts = [
    `# ${call}`,
    details,
    [
      `By itself ${call} is ${linkTo(whole)}.`,
      ...aliases.map((alias) => `${code(`Phony.${alias}()`)} is the same module.`),
      ...(everywhere === undefined ? [] : [`It has values ${everywhere}.`]),
    ].join(' '),
    `Written by \`pnpm docs:modules\`. In the examples \`Phony\` stands for \`Phony.seed(1)\`; what all members have in common stands in [the index](README.md).`,
    members.map((member) => linkTo(member.name)).join(' · '),
    ...members.map((member, at) =>
      memberPart(member, feeds[at], everywhere === undefined ? where[at] : undefined, earlierWith(members, at)),
    ),
    listsPart(feeds.flat()),
    fakerTable(module),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function memberPart({ name, about, gives, options, throws, example }, feeds, where, earlier) {
  const own = options.filter(({ constraint }) => !constraint);
  const facts = [
    `gives ${code(gives)}`,
    `made of ${feeds.map(feedText).join('; ')}`,
    where ?? '',
    ...throws.map((text) => `throws ${text}`),
    own.length < options.length ? 'takes the [constraints of models](README.md#constraints-of-models)' : '',
    own.length > 0 && earlier !== undefined ? `takes the options of ${linkTo(earlier)}` : '',
  ];
  return [
    `## ${code(name)}`,
    about,
    facts
      .filter((fact) => fact !== '')
      .map((fact) => `- ${fact}`)
      .join('\n'),
    own.length > 0 && earlier === undefined ? optionsTable(own) : '',
    exampleBlock(example),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The name of an earlier member with the same options; undefined where there is none, or where there are too few to save anything. */
function earlierWith(members, at) {
  const own = ({ options }) => JSON.stringify(options.filter(({ constraint }) => !constraint));
  const same = members.slice(0, at).find((member) => own(member) === own(members[at]));
  return members[at].options.length > 1 ? same?.name : undefined;
}

function feedText({ kind, name, rows, locales }) {
  if (kind === 'model') return `the model [${code(name)}](../../models/MODELS.md) (${locales} locales)`;
  if (kind === 'rule') return name === '' ? 'a rule' : `a rule: ${name}`;
  return rows === undefined ? `a list: ${name}` : `the list [${code(name)}](#lists) (${counted(rows)})`;
}

function counted(rows) {
  return `${thousands(rows)} ${rows === 1 ? 'row' : 'rows'}`;
}

/** What an example gives, for the seed 1. */
function exampleBlock(example) {
  let value;
  try {
    value = new Function('Phony', `return (${example});`)(Phony.seed(1));
  } catch (error) {
    throw new Error(`@example ${example}: ${error.message}`, { cause: error });
  }
  const result = literal(value).split('\n').join('\n//   ');
  return `\`\`\`ts\n${example}; // → ${result}\n\`\`\``;
}

function listsPart(feeds) {
  const lists = [...new Map(feeds.filter(({ rows }) => rows !== undefined).map((feed) => [feed.name, feed])).values()];
  if (lists.length === 0) return '';
  const rows = lists.map(({ name, module, rows: count, about, from }) => [
    `[${code(name)}](${LISTS}/${module}.ts)`,
    thousands(count),
    about,
    from.map(sourceText).join(', '),
  ]);
  return `## Lists\n\n${table(['list', 'rows', 'what', 'source (licence)'], rows)}`;
}
