// What may the page show of all this? Verdicts and labels beside fields, counts, and what the gate would list.
import type { Finding, Report, Text } from '../../lib/filing/report';
import type { FillResult, PlanRow } from '../../lib/page/plan';
import { shortHash } from '../../lib/page/text';
import type { GateView, Mark, MarkState, OverlayView } from '../../lib/view';

type Rank = 'block' | 'ask' | 'warn' | 'todo';

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
  changed: { zh: '与资料不同', en: 'differs from the client' },
  'will-fill': { zh: '将填写', en: 'will be filled' },
};

/** Where a finding counts: an undecided block asks, an undecided rest does not stop anybody. */
export function rankOf(finding: Finding): Rank | 'info' {
  return finding.state === 'fails' ? finding.severity : finding.severity === 'block' ? 'ask' : 'info';
}

/** The control a finding points at, if this page has it. */
function keyOf(finding: Finding, plan: readonly PlanRow[]): string | null {
  const field = finding.target.field;
  return plan.find((row) => field !== undefined && (row.key === field || row.fieldId === field))?.key ?? null;
}

/** Marks beside fields: what fills did, then what fails, then what differs by now. */
function marksOf(report: Report, plan: readonly PlanRow[], results: readonly FillResult[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const result of results) {
    const state = STATE_OF[result.state];
    if (state) marks.set(result.key, { key: result.key, state, text: WORDS[state] });
  }
  for (const row of plan) {
    const verified = marks.get(row.key)?.state === 'verified';
    if (verified && row.action === 'replace')
      marks.set(row.key, { key: row.key, state: 'changed', text: WORDS.changed });
    if (row.action === 'refused') marks.set(row.key, { key: row.key, state: 'wrong', text: WORDS.wrong });
  }
  for (const finding of report.findings) {
    const key = keyOf(finding, plan);
    const rank = rankOf(finding);
    if (key === null || (rank !== 'block' && rank !== 'ask')) continue;
    marks.set(key, { key, state: rank === 'block' ? 'wrong' : 'ask', text: finding.message });
  }
  return [...marks.values()];
}

/** What the gate lists; null when nothing blocks. Its `state` names this very set of findings. */
export function gateOf(report: Report, plan: readonly PlanRow[]): GateView | null {
  const stopping = report.findings.filter((finding) => ['block', 'ask'].includes(rankOf(finding)));
  const items = stopping.map((finding) => ({
    rule: finding.rule,
    severity: rankOf(finding) === 'ask' ? ('ask' as const) : finding.severity,
    message: finding.message,
    key: keyOf(finding, plan),
  }));
  if (items.length === 0) return null;
  return {
    state: shortHash(
      items
        .map((item) => `${item.severity} ${item.rule}`)
        .sort()
        .join('\n'),
    ),
    items,
  };
}

/** The overlay of a portal page. */
export function overlayOf(
  report: Report | null,
  plan: readonly PlanRow[],
  results: readonly FillResult[],
  status: 'unbound' | 'locked',
): Omit<OverlayView, 'language' | 'theme'> {
  const counts: Record<Rank, number> = { block: 0, ask: 0, warn: 0, todo: 0 };
  if (!report) return { marks: [], counts, status, gate: null };
  for (const finding of report.findings) {
    const rank = rankOf(finding);
    if (rank !== 'info') counts[rank]++;
  }
  return { marks: marksOf(report, plan, results), counts, status: report.status, gate: gateOf(report, plan) };
}
