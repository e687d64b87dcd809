import type { Evaluation, NearestDistances } from '@phonyland/language-generator';
import type { Colors } from '../Session.ts';
import { formatCount, formatShare } from '../text/numbers.ts';
import { printable } from '../text/printable.ts';
import { table } from '../text/table.ts';
import { lengthLines } from './lengthLines.ts';

/** Rows of a table: a fact, its value, and what is to be said about it. */
type Facts = readonly (readonly string[])[];

/**
 * An evaluation for a person.
 * @param bar what bars are drawn with
 */
export function evaluationText(found: Evaluation, bar: string, colors: Colors): string {
  const { novelty, lengths, warnings } = found;
  const title = (values: string): string => `${values}, seed ${printable(String(found.seed))}`;
  const parts: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['Held-out rows', table(lossFacts(found))],
    [title(`Novelty of ${formatCount(novelty.draws)} values`), table(noveltyFacts(found))],
    [`Edits to the nearest ${found.nearest.reference} row`, nearestLines(found)],
    ['A classifier tells new values from held-out rows', table(classifierFacts(found))],
    [
      'Lengths of training rows and values, in code points',
      [...lengthLines(lengths, bar), `${formatShare(lengths.distance)} apart (total variation distance)`],
    ],
    ['Warnings', warnings.map(({ message, code }) => `${colors.yellow(printable(message))} [${code}]`)],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([head, lines]) => `${colors.bold(head)}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('\n');
}

function lossFacts({ loss, novelty }: Evaluation): Facts {
  const { rows, impossible, impossibleExamples, trainingRows, natsPerToken, bitsPerToken, perplexity } = loss;
  const examples = impossibleExamples.map((row) => printable(JSON.stringify(row))).join(', ');
  const mistakes = novelty.falsePositives === null ? '' : mistakesText(novelty.falsePositives, 'row');
  return [
    ['rows', formatCount(rows)],
    [
      'training rows',
      trainingRows === null
        ? 'not known'
        : `${formatCount(trainingRows)} (${formatShare(trainingRows / rows)})${mistakes}`,
    ],
    ['impossible', impossible === 0 ? 'none' : `${formatCount(impossible)}, such as ${examples}`],
    ['nats per token', natsPerToken === null ? 'none: every row is impossible' : natsPerToken.toFixed(4)],
    ...(bitsPerToken === null || perplexity === null || loss.natsPerCharacter === null
      ? []
      : [
          ['bits per token', bitsPerToken.toFixed(4)],
          ['perplexity', perplexity.toFixed(2)],
          ['nats per character', loss.natsPerCharacter.toFixed(4)],
        ]),
  ];
}

function noveltyFacts({ novelty }: Evaluation): Facts {
  const { novelShare, falsePositives, distinct, draws, heldOutShare } = novelty;
  return [
    [
      'no training rows',
      novelShare === null || falsePositives === null
        ? 'not known'
        : `${formatShare(novelShare)}${mistakesText(falsePositives, 'value')}`,
    ],
    ['different', `${formatCount(distinct)} (${formatShare(distinct / draws)})`],
    ['held-out rows', formatShare(heldOutShare)],
  ];
}

function mistakesText(falsePositives: number, what: string): string {
  return falsePositives === 0 ? '' : `; one new ${what} in ${Math.round(1 / falsePositives)} is taken for one`;
}

function nearestLines({ nearest }: Evaluation): string[] {
  const line = (name: string, { texts, counts, mean }: NearestDistances): string[] => [
    `${formatCount(texts)} ${name}`,
    ...counts.map((count) => formatShare(count / texts)),
    mean.toFixed(2),
  ];
  const { values, heldOut } = nearest;
  if (values === null) return ['no new values'];
  return table(
    [
      ['', '0', '1', '2', '3', '4+', 'mean'],
      line('new values', values),
      ...(heldOut === null ? [] : [line('held-out rows', heldOut)]),
    ],
    [1, 2, 3, 4, 5, 6],
  );
}

function classifierFacts({ classifier }: Evaluation): Facts {
  if (!classifier.ok) {
    const what = classifier.code === 'TOO_FEW_ROWS' ? 'held-out rows that are no training rows' : 'new values';
    return [
      [
        'not tried',
        `too few ${what}: found ${formatCount(classifier.found)} different ones, needs ${classifier.needed}`,
      ],
    ];
  }
  const { area, standardError, texts, baseline } = classifier;
  return [
    [
      'area under the curve',
      `${area.toFixed(3)} ± ${standardError.toFixed(3)}`,
      `${formatCount(texts)} of each; 0.5 is not at all, 1 is always`,
    ],
    ['halves of the held-out rows', baseline.area.toFixed(3), `${formatCount(baseline.texts)} of each`],
  ];
}
