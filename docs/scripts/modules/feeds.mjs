import { readFileSync } from 'node:fs';
import { models } from '@phonyland/models';

const readJson = (path) =>
  JSON.parse(readFileSync(new URL(`../../../packages/phony/lists/${path}`, import.meta.url), 'utf8'));
const { modules } = readJson('manifest.json');
const sources = new Map(
  readJson('sources.json').map((source) => {
    const { registry, package: name, version } = source;
    return [registry === 'own' ? name : `${registry === 'npm' ? 'npm' : 'Debian'} ${name}@${version}`, source];
  }),
);

/**
 * What a tag `@feeds` names: `[{ kind: 'model' | 'list' | 'rule', name }]`, of lists also their `rows`. What has no kind before it goes on
 * with what stands before: `rule: ISO 3779; 49 CFR § 565.15`.
 * @throws Error for a model or a list that there is none of
 */
export function readFeeds(text) {
  const feeds = [];
  for (const part of text.split(';').map((each) => each.trim())) {
    const [, kind, name = ''] = /^(model|list|rule)(?:: (.*))?$/.exec(part) ?? [];
    if (kind === undefined && feeds.length === 0) throw new Error(`@feeds ${text}: begin with model, list or rule`);
    if (kind === undefined) feeds.at(-1).name += `; ${part}`;
    else feeds.push({ kind, name });
  }
  return feeds.map((feed) => {
    if (feed.kind === 'model') return { ...feed, locales: localesOf(feed.name) };
    // What a member has been written down for alone is told in words.
    if (feed.kind === 'list' && !feed.name.includes(' ')) return { ...feed, ...listNamed(feed.name) };
    return feed;
  });
}

function localesOf(name) {
  const { length } = models.filter((model) => model.name === name);
  if (length === 0) throw new Error(`@feeds: there is no model ${name}`);
  return length;
}

/** A list, or all lists of a module of lists. */
function listNamed(name) {
  for (const [module, { lists, sources: from, licences }] of Object.entries(modules)) {
    if (lists[name] !== undefined) return { module, rows: lists[name].rows, about: lists[name].about, from, licences };
  }
  if (modules[name] === undefined) throw new Error(`@feeds: there is no list ${name}`);
  const { lists, sources: from, licences } = modules[name];
  const all = Object.values(lists);
  return {
    module: name,
    rows: all.reduce((sum, { rows }) => sum + rows, 0),
    about: `${all.length} lists, the first of them: ${all[0].about}`,
    from,
    licences,
  };
}

/** Where a source of lists comes from: `[npm currency-codes@2.2.0](https://…) (MIT)`. */
export function sourceText(label) {
  const source = sources.get(label);
  if (source === undefined) throw new Error(`lists/sources.json has no ${label}`);
  const { url, licence } = source;
  return `${/^https:/.test(url) ? `[${label}](${url})` : label} (${licence})`;
}
