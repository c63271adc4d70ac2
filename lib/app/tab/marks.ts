// What stands beside the fields of the page? What a fill wrote, what fails, what the field itself has to answer, and what can be picked.

import { groupOf, holdsUp } from '../../filing/report/bucket';
import type { Finding, Report, Trace } from '../../filing/report/report';
import type { Text } from '../../filing/text';
import type { FillResult, PlanRow } from '../../page/model';
import { controlFor, isPickable } from '../../page/plan/rows';
import { isSetSince } from '../../protocol/left-to-person';
import type { Mark, MarkState } from '../../protocol/overlay';
import type { ReceiptRow, TabView } from '../../protocol/tab';

const STATE_OF: Readonly<Record<FillResult['state'], MarkState | null>> = {
  filled: 'verified',
  kept: null,
  'changed-by-page': 'changed',
  refused: 'wrong',
  'not-found': 'ask',
  'needs-you': 'ask',
  undone: null,
};

const WORDS: Readonly<Record<MarkState, Text>> = {
  verified: { zh: '已核对', en: 'verified' },
  wrong: { zh: '不能填写', en: 'refused' },
  ask: { zh: '请您处理', en: 'needs you' },
  changed: { zh: '与档案不同', en: 'differs from the client' },
  'will-fill': { zh: '将填写', en: 'will be filled' },
};

const PICK: Text = { zh: '请选这一栏填什么', en: 'pick what this asks for' };

/** The names of the fields that a control may ask for. */
export type Names = NonNullable<TabView['fieldNames']>;

/** The fields that the person may pick beside the control: names only, and only if every candidate has one. */
function picksOf(row: PlanRow, names: Names): Mark['picks'] {
  const picks = row.candidates.flatMap((fieldId) => {
    const name = names[fieldId];
    return name === undefined ? [] : [{ fieldId, name }];
  });
  return isPickable(row) && picks.length === row.candidates.length ? picks : undefined;
}

/** A sentence beside the control that it names first starts with what is wrong. */
function withoutName({ zh, en }: Text, label: string): Text {
  const cut = (sentence: string) => {
    const rest = label !== '' && sentence.startsWith(label) ? sentence.slice(label.length) : '';
    return /^(?:（[^）]*）| \([^)]*\))?\s*[:：]\s*(?<matter>.+)$/su.exec(rest)?.groups?.matter ?? sentence;
  };
  return { zh: cut(zh), en: cut(en) };
}

const unknownsIn = ({ state, fact, children = [] }: Trace): readonly string[] => [
  ...(state === 'unknown' && fact !== undefined && children.length === 0 ? [fact] : []),
  ...children.flatMap(unknownsIn),
];

/** Is everything that is not known about a finding told by its field, such as the length of a remark? Else another answer is missing, and what is in the field may be right as it is. */
const isToldByField = ({ why, target }: Finding): boolean =>
  why.flatMap(unknownsIn).every((fact) => fact.startsWith(target.field ?? ''));

/** Is a finding shown beside its field? A fault is, and a question that the field itself answers. Of the reminders, one that a single source demands is, because what is left so may still be refused. */
const isShownBeside = (finding: Finding): boolean =>
  finding.state === 'fails'
    ? holdsUp(finding) || finding.isLone === true
    : holdsUp(finding) && isToldByField(finding);

/** Marks beside fields: what fills wrote, then what fails, then what differs by now, then what can be picked. */
export function marksOf(
  report: Report,
  plan: readonly PlanRow[],
  receipt: readonly ReceiptRow[],
  names: Names,
): Mark[] {
  const marks = new Map<string, Mark>();
  const labels = new Map(plan.map((row) => [row.key, row.label]));
  const set = (key: string, state: MarkState, text: Text) =>
    marks.set(key, { key, state, text, label: labels.get(key) ?? '' });
  const same = new Set(plan.filter(({ action }) => action === 'same').map(({ key }) => key));
  for (const result of receipt) {
    const state = result.state === 'filled' && result.error !== undefined ? 'ask' : STATE_OF[result.state];
    // a value that could not be undone needs no action once the client has the same
    const row = plan.find(({ key }) => key === result.key);
    const isSettled =
      (result.state === 'needs-you' && same.has(result.key)) ||
      (result.error === undefined && isSetSince(result, row));
    if (state && !isSettled) set(result.key, state, WORDS[state]);
  }
  for (const row of plan) {
    const isLeft = receipt.some(({ key, reason }) => key === row.key && reason === 'changed-since');
    const isWritten = isLeft || marks.get(row.key)?.state === 'verified';
    if (isWritten && row.action === 'replace') set(row.key, 'changed', WORDS.changed);
    if (row.action === 'refused') set(row.key, 'wrong', WORDS.wrong);
  }
  const faulty = new Set<string>(); // faults come before questions about the same field, the first fault first
  for (const finding of report.findings) {
    const key = controlFor(plan, finding.target.field);
    if (key === null || !isShownBeside(finding) || faulty.has(key)) continue;
    const isFault = groupOf(finding) === 'block';
    set(
      key,
      isFault ? 'wrong' : 'ask',
      withoutName(finding.unfilled ?? finding.message, labels.get(key) ?? ''),
    );
    if (isFault) faulty.add(key);
  }
  for (const row of plan) {
    const picks = picksOf(row, names);
    if (picks === undefined || marks.has(row.key)) continue;
    marks.set(row.key, { key: row.key, state: 'ask', text: PICK, label: row.label, picks });
  }
  return [...marks.values()];
}
