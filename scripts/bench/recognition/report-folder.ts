// What does the bench of a folder print? Sums by condition, kind and field, and every field that was not read correctly.
import type { JudgedPicture, Outcome } from './judge-folder';

const OUTCOMES: readonly Outcome[] = [
  'right',
  'right, marked',
  'wrong, marked',
  'wrong, TAKEN',
  'blank',
  'no field',
];

const share = (part: number, whole: number) =>
  whole === 0 ? '-' : `${part}/${whole} ${((100 * part) / whole).toFixed(1)} %`;

/** The sums of the judged pictures; `isDetailed`: also each field that is not right. */
export function folderReport(judged: readonly JudgedPicture[], isDetailed: boolean): string {
  const isClean = ({ condition }: JudgedPicture) => condition.startsWith('clean');
  const by = (key: (one: JudgedPicture) => string) =>
    [...new Set(judged.map(key))].sort().map((name) =>
      row(
        name,
        judged.filter((one) => key(one) === name),
      ),
    );
  const lines = [
    `| pictures | n | kind | ${OUTCOMES.join(' | ')} | all right | critical right | numbers right | scope, wrong characters |`,
    `|${' --- |'.repeat(7 + OUTCOMES.length)}`,
    row('all', judged),
    row('clean', judged.filter(isClean)),
    row(
      'photographs',
      judged.filter((one) => !isClean(one)),
    ),
    ...by(({ condition }) => condition),
    ...by(({ kind }) => kind),
    '',
  ];
  return [...lines, ...(isDetailed ? notRight(judged) : [])].join('\n');
}

function row(name: string, judged: readonly JudgedPicture[]): string {
  const all = judged.flatMap(({ verdicts }) => verdicts);
  const asked = all.filter(({ outcome }) => outcome !== 'no field');
  const isRight = ({ outcome }: { readonly outcome: Outcome }) => outcome.startsWith('right');
  const critical = asked.filter((one) => one.isCritical);
  const numbers = asked.filter((one) => one.isNumber);
  const errors = judged.flatMap(({ scopeError }) => scopeError ?? []);
  const mean = errors.reduce((sum, one) => sum + one, 0) / errors.length;
  const cells = [
    name,
    judged.length,
    judged.filter(({ isKindRight }) => isKindRight).length,
    ...OUTCOMES.map((outcome) => all.filter((one) => one.outcome === outcome).length),
    share(asked.filter(isRight).length, asked.length),
    share(critical.filter(isRight).length, critical.length),
    share(numbers.filter(isRight).length, numbers.length),
    errors.length === 0 ? '-' : `${(100 * mean).toFixed(1)} %`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function notRight(judged: readonly JudgedPicture[]): readonly string[] {
  const kinds = judged
    .filter(({ isKindRight }) => !isKindRight)
    .map(({ file, kind, condition, readAs }) => `kind          ${file} ${condition}: ${kind} → ${readAs}`);
  const fields = judged
    .flatMap(({ verdicts }) => verdicts)
    .filter(({ outcome }) => outcome !== 'right' && outcome !== 'no field')
    .sort((one, other) => OUTCOMES.indexOf(other.outcome) - OUTCOMES.indexOf(one.outcome))
    .map(
      ({ outcome, file, kind, condition, field, truth, read, doubts }) =>
        `${outcome.padEnd(13)} ${file} ${kind} ${condition} ${field}: ${truth} → ${read} (${doubts.join(', ')})`,
    );
  return [...kinds, ...fields];
}
