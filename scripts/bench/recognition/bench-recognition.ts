// How well and how fast are documents read? Made-up pictures from seeds that were used to tune the reading and from seeds that never were.
// `--seeds 7,8 --papers 0-10` reads a part; `--beside DIR` also reads with the tesseract.js installed in that folder.
// `--folder DIR` reads the pictures of a folder with a truth.json (folder.ts) instead.
// `--sums` prints only sums, no single field, so that a seed that is read this way stays one that nobody looked at.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extract } from '../../../lib/recognition/fields/extract';
import { type Paper, settleOne } from '../../../lib/recognition/fields/settle';
import { paperOf } from '../../../lib/recognition/read-paper';
import { readFolder } from './folder';
import { type Score, scopeError, scoreOf, type Verdict, verdictsOf } from './judge';
import { judgedPicture } from './judge-folder';
import { openNodeNets } from './node-nets';
import { CONDITIONS } from './photograph';
import { folderReport } from './report-folder';
import { type ComparedSample, PAPERS_A_SEED, readSet, SEEN_SEEDS, UNSEEN_SEEDS } from './sets';
import { openTesseract } from './tesseract';
import { installedTypefaces } from './typefaces';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    papers: { type: 'string' },
    beside: { type: 'string' },
    folder: { type: 'string' },
    sums: { type: 'boolean', default: false },
  },
});
const [from = 0, to = PAPERS_A_SEED] = (values.papers ?? '').split('-').filter(Boolean).map(Number);
const chosen = values.seeds?.split(',').map(Number) ?? [...SEEN_SEEDS, ...UNSEEN_SEEDS];
const { beside } = values;
const KEPT = '.output/recognition';

interface Judged {
  readonly sample: ComparedSample;
  readonly kindIsRight: boolean;
  readonly verdicts: readonly Verdict[];
  readonly scopeError: number | null;
}

async function samplesOf(seeds: readonly number[]): Promise<readonly ComparedSample[]> {
  const all: ComparedSample[] = [];
  for (const seed of seeds)
    all.push(
      ...(await readSet(seed, from, to, {
        folder: KEPT,
        openNets: openNodeNets,
        openOther: beside === undefined ? null : () => openTesseract(beside),
      })),
    );
  return all;
}

function judged(
  samples: readonly ComparedSample[],
  paperFor: (sample: ComparedSample) => Paper | null,
): readonly Judged[] {
  return samples.flatMap((sample): Judged[] => {
    const paper = paperFor(sample);
    if (paper === null) return [];
    return [
      {
        sample,
        kindIsRight: paper.kind?.id === sample.kind,
        verdicts: verdictsOf(sample, paper),
        scopeError: scopeError(sample, paper),
      },
    ];
  });
}

const share = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

function row(name: string, judged: readonly Judged[]): string {
  const score: Score = scoreOf(judged.flatMap(({ verdicts }) => verdicts));
  const errors = judged.flatMap((one) => one.scopeError ?? []);
  const mean = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const cells = [
    name,
    String(judged.length),
    share(judged.filter(({ kindIsRight }) => kindIsRight).length, judged.length),
    `${score.right}/${score.fields} ${share(score.right, score.fields)}`,
    `${score.criticalRight}/${score.critical} ${share(score.criticalRight, score.critical)}`,
    `${score.numbersRight}/${score.numbers}`,
    String(score.wrongTaken),
    share(score.rightMarked, score.right),
    errors.length === 0 ? '-' : share(mean(errors), 1),
    mean(judged.map(({ sample }) => sample.seconds)).toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

function table(title: string, judged: readonly Judged[]): string {
  const of = (is: (one: Judged) => boolean) => judged.filter(is);
  const kinds = [...new Set(judged.map(({ sample }) => sample.kind))];
  const lines = [
    row(
      'clean',
      of(({ sample }) => sample.condition === 'clean'),
    ),
    row(
      'photographs',
      of(({ sample }) => sample.condition !== 'clean'),
    ),
    ...CONDITIONS.map((condition) =>
      row(
        condition,
        of(({ sample }) => sample.condition === condition),
      ),
    ),
    ...kinds.map((kind) =>
      row(
        kind,
        of(({ sample }) => sample.kind === kind),
      ),
    ),
  ];
  const head = [
    `## ${title}`,
    '',
    '| pictures | n | kind | fields | critical | numbers | wrong, taken | right, marked | scope, wrong characters | CPU s |',
    `|${' --- |'.repeat(10)}`,
  ];
  return [...head, ...lines, ''].join('\n');
}

function wrongOnes(judged: readonly Judged[]): string {
  const wrong = judged.flatMap(({ verdicts }) => verdicts.filter(({ isRight }) => !isRight));
  return wrong
    .map(
      ({ sample, condition, field, truth, read, doubts, isMarked }) =>
        `${isMarked ? 'marked' : 'TAKEN '} ${sample} ${condition} ${field}: ${truth} → ${read} (${doubts.join(', ')})`,
    )
    .join('\n');
}

const listed = [...SEEN_SEEDS, ...UNSEEN_SEEDS];
const sets: readonly (readonly [string, readonly number[]])[] = [
  ['seeds looked at', SEEN_SEEDS],
  ['seeds never looked at', UNSEEN_SEEDS],
  ['other seeds', chosen.filter((seed) => !listed.includes(seed))],
];
async function reportOfSets(): Promise<string> {
  const report = [`Typefaces: ${installedTypefaces()}.`, ''];
  for (const [title, all] of sets) {
    const seeds = all.filter((seed) => chosen.includes(seed));
    if (seeds.length === 0) continue;
    const samples = await samplesOf(seeds);
    const own = judged(samples, ({ readings }) => paperOf(readings));
    report.push(table(`${title}: ${seeds.join(', ')}`, own), values.sums ? '' : wrongOnes(own), '');
    const others = judged(samples, ({ other }) => other && settleOne(extract(other)));
    if (others.length > 0) report.push(table(`${title}, read by tesseract.js with chi_sim`, others), '');
  }
  return report.join('\n');
}

async function reportOfFolder(folder: string): Promise<string> {
  const samples = await readFolder(folder, KEPT, openNodeNets);
  return folderReport(samples.map(judgedPicture), !values.sums);
}

if (values.folder === undefined) console.error(`Typefaces: ${installedTypefaces()}.`); // before an hour of reading, not after it
const report = values.folder === undefined ? await reportOfSets() : await reportOfFolder(values.folder);
mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench-recognition.md', report);
console.log(report);
