// How well and how fast are papers read? Made-up pictures of seeds that were looked at and of seeds that never were.
import { mkdirSync, writeFileSync } from 'node:fs';
import { paperOf } from '../../../lib/recognition/read-paper';
import { type Score, scopeError, scoreOf, type Verdict, verdictsOf } from './judge';
import { openNodeNets } from './node-nets';
import { CONDITIONS } from './photograph';
import { PAPERS_A_SEED, type ReadSample, readSet, SEEN_SEEDS, UNSEEN_SEEDS } from './sets';

const FOLDER = '.output/recognition';

interface Judged {
  readonly sample: ReadSample;
  readonly kindIsRight: boolean;
  readonly verdicts: readonly Verdict[];
  readonly scopeError: number | null;
}

async function judgedSet(seeds: readonly number[]): Promise<readonly Judged[]> {
  const all: Judged[] = [];
  for (const seed of seeds)
    for (const sample of await readSet(seed, 0, PAPERS_A_SEED, FOLDER, openNodeNets)) {
      const paper = paperOf(sample.readings);
      const kindIsRight = paper.kind?.id === sample.kind;
      all.push({
        sample,
        kindIsRight,
        verdicts: verdictsOf(sample, paper),
        scopeError: scopeError(sample, paper),
      });
    }
  return all;
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

const sets = [
  ['seeds looked at', SEEN_SEEDS],
  ['seeds never looked at', UNSEEN_SEEDS],
] as const;
const chosen = process.argv.includes('--unseen') ? sets.slice(1) : sets;
const report: string[] = [];
for (const [title, seeds] of chosen) {
  const judged = await judgedSet(seeds);
  report.push(table(title, judged), wrongOnes(judged), '');
}
mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench-recognition.md', report.join('\n'));
console.log(report.join('\n'));
