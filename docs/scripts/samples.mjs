// Writes docs/samples/: a page for each locale with values that the shipped models give, and an index. `--check` writes nothing and
// fails when a page is not what the models give: pnpm docs:samples [--check]
import { join } from 'node:path';
import { assetsFolder, models } from '@phonyland/models';
import { createTextGenerator, LOCALES, loadModel, MULTI_CULTURES, Phony } from 'phony';
import { writePages } from './writePages.mjs';

/** Every value below comes from this seed. */
const SEED = 'samples';

const KINDS = [
  ['person_names', 'First names', 16],
  ['company_names', 'Companies', 16],
  ['street_names', 'Streets', 16],
  ['city_names', 'Cities', 16],
  ['product_names', 'Products', 16],
  ['email_usernames', 'Usernames', 8],
];

function page(locale) {
  const phony = Phony.seed(SEED).locale(locale);
  const sections = [];
  const persons = attempt(() => Array.from({ length: 24 }, (_, index) => phony.person().at(index)));
  if (persons !== undefined) {
    const rows = persons.slice(0, 12).map(({ full, email, gender }) => `| ${full} | ${gender} | ${email} |`);
    sections.push(`## Persons\n\n| name | | e-mail |\n|---|---|---|\n${rows.join('\n')}`);
    sections.push(
      list(
        'More names',
        persons.slice(12).map(({ full }) => full),
      ),
    );
    if (persons.some(({ middle }) => middle !== undefined)) {
      const withMiddle = phony.name().full.with({ middle: true });
      sections.push(
        list(
          'With middle names',
          Array.from({ length: 6 }, (_, index) => withMiddle.at(index)),
        ),
      );
    }
  }
  for (const [name, title, count] of KINDS) {
    const values = attempt(() => Array.from({ length: count }, (_, index) => phony.model(name).at(index)));
    if (values !== undefined) sections.push(list(title, values));
  }
  const words = [locale, locale.split('-')[0]].find((tag) =>
    models.some((model) => model.locale === tag && model.name === 'lorem_words'),
  );
  if (words !== undefined) {
    const text = createTextGenerator(loadModel(join(assetsFolder, `${words}/lorem_words.phony`)), {
      seed: SEED,
      values: 'words',
    });
    sections.push(`## Text\n\n${text.paragraph.at(0)}`);
  }
  return `# \`${locale}\`\n\nWritten by \`pnpm docs:samples\`: what the shipped models give with the seed \`'${SEED}'\`, from index 0 on.\n\n${sections.join('\n\n')}\n`;
}

/** What a locale has none of: persons in a language that has words alone. */
function attempt(make) {
  try {
    return make();
  } catch (error) {
    if (error?.code === 'NO_PERSONS' || error?.code === 'UNKNOWN_LOCALE') return undefined;
    throw error;
  }
}

function list(title, values) {
  return `## ${title}\n\n${values.map(escapeMarkdown).join(' · ')}`;
}

function escapeMarkdown(text) {
  return text.replace(/[\\*_`|<>]/g, '\\$&');
}

function index(pages) {
  const weights = MULTI_CULTURES.map(([locale, weight]) => `\`${locale}\` ${weight} %`).join(', ');
  const links = pages.map((locale) => `[\`${locale}\`](${locale}.md)`).join(' · ');
  return `# Samples\n\nA page for each locale: ${links}\n\n\`multi\`, the default, has persons of ${MULTI_CULTURES.length} cultures: ${weights}.\n`;
}

const files = new Map([['README.md', index(LOCALES)], ...LOCALES.map((locale) => [`${locale}.md`, page(locale)])]);

writePages('samples', files, 'pnpm docs:samples');
