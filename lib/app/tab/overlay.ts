// What does the overlay show on the page? Verdicts and labels beside fields, counts, and the list at the gate.

import { choiceNames } from '../../filing/client/choice-names';
import type { FilingState } from '../../filing/client/client';
import { groupOf, holdsUp, isToDecide } from '../../filing/report/bucket';
import { withConcerned, withoutNames } from '../../filing/report/concerned-text';
import { askedText, missingIn, missingOf } from '../../filing/report/counts';
import { missingText } from '../../filing/report/document-findings';
import { objectionsIn } from '../../filing/report/page-findings';
import type { Asked, DocumentNeed, Finding, Report } from '../../filing/report/report';
import { shownBesideRequired } from '../../filing/report/shown-findings';
import type { Text } from '../../filing/text';
import { shortHash } from '../../page/dom/text';
import type { PlanRow } from '../../page/model';
import { controlFor } from '../../page/plan/rows';
import type { GateView, OverlayView } from '../../protocol/overlay';
import { PILL_START } from '../../protocol/pill-place';
import type { Preferences } from '../../protocol/preferences';
import type { ReceiptRow, TabView } from '../../protocol/tab';
import { askedIn } from '../../protocol/tab-view';
import { countsOf, isSent } from './counts';
import { marksOf, type Names } from './marks';

/**
 * What the gate lists at one of the portal's buttons, the most severe first; null when nothing blocks. Before
 * submitting, that is everything that blocks or is undecided; before going on, only faults on this page.
 */
function gateOf(
  report: Report,
  asked: readonly Asked[],
  plan: readonly PlanRow[],
  button: GateView['button'],
  seen: ReadonlySet<string>,
): GateView | null {
  const { findings, documents } = report;
  const isSubmit = button === 'submit';
  const stopping = findings.filter((finding) => (isSubmit ? holdsUp(finding) : isFaultOn(plan, finding)));
  if (stopping.length === 0) return null;
  const shown = isSubmit ? tellEachOnce(stopping, documents) : stopping;
  const missing = isSubmit ? missingIn(documents).filter(({ state }) => state === 'missing') : [];
  const isFault = (finding: Finding) => groupOf(finding) === 'block';
  const matters = asked.filter(({ settlesBlock }) => settlesBlock);
  // one answer settles many findings, so it is asked once, as in the panel; findings that no answer settles are listed themselves
  const ofPage = new Set(objectionsIn(shown));
  const isAsked = (one: Finding) => one.state === 'ask' && !ofPage.has(one) && matters.length > 0;
  const open = shown.filter((one) => !isFault(one) && !isToDecide(one) && !isAsked(one));
  const items = [
    ...shown.filter(isFault).map((finding) => itemOf(finding, plan)),
    ...shown.filter(isToDecide).map((finding) => itemOf(finding, plan)),
    ...missing.map(missingItem),
    ...(isSubmit ? matters.map((one) => askedItem(one, plan)) : []),
    ...open.map((finding) => itemOf(finding, plan)),
  ];
  const names = shown.map((finding) => {
    const { rule, target } = finding;
    return [groupOf(finding), rule, target.field, target.document, withConcerned(finding).en].join(' ');
  });
  const state = shortHash([...names, ...missing.map(({ id }) => id)].sort().join('\n'));
  const faults = shown.filter(isFault).length;
  return {
    state,
    button,
    isSeen: seen.has(state),
    faults,
    ...(shown.some(isToDecide) && { isToDecide: true }),
    documents: isSubmit ? missingOf(documents) : 0,
    items,
  };
}

/** Whether a finding is about a fault on this page. */
const isFaultOn = (plan: readonly PlanRow[], finding: Finding): boolean =>
  groupOf(finding) === 'block' && controlFor(plan, finding.target.field) !== null;

/**
 * The panel's cards, and missing documents of which one of several is enough; required documents are in their own
 * list.
 */
const tellEachOnce = (findings: readonly Finding[], documents: Report['documents']): readonly Finding[] =>
  shownBesideRequired(findings, documents).map(({ finding }) => finding);

function itemOf(finding: Finding, plan: readonly PlanRow[]): GateView['items'][number] {
  const { rule, target } = finding;
  const message = withoutNames(finding);
  return { rule, severity: groupOf(finding), message, key: controlFor(plan, target.field) };
}

function askedItem(asked: Asked, plan: readonly PlanRow[]): GateView['items'][number] {
  const [first] = asked.questions;
  const key = controlFor(plan, first?.fact);
  return { rule: asked.id, severity: 'ask', message: askedText(asked), key };
}

const missingItem = (need: DocumentNeed): GateView['items'][number] => ({
  rule: `document-missing:${need.id}`,
  severity: 'block',
  message: missingText(need),
  key: null,
});

/** The overlay of a portal page, without its numbers. */
function overlayOf(
  report: Report | null,
  asked: readonly Asked[],
  plan: readonly PlanRow[],
  receipt: readonly ReceiptRow[],
  status: 'unbound' | 'unfilled' | 'no-form' | 'locked',
  seen: ReadonlySet<string>,
  names: Names,
): Omit<OverlayView, 'counts' | 'language' | 'theme' | 'pill'> {
  if (!report) return { marks: [], status, gate: null, nextGate: null };
  return {
    marks: marksOf(report, plan, receipt, names),
    status: report.status,
    gate: gateOf(report, asked, plan, 'submit', seen),
    nextGate: gateOf(report, asked, plan, 'next', seen),
  };
}
/** The first entry of both gates on another client's page: without names or numbers, which stay in the panel. */
const OTHER_CLIENT: GateView['items'][number] = {
  rule: 'identity',
  severity: 'block',
  message: {
    zh: '这份备案里已有另一家主体的内容，与侧边栏所选的主体档案不一致。先核对这是谁的备案',
    en: "This filing already holds another entity's data than that of the client chosen in the side panel. Check first whose filing it is",
  },
  key: null,
};

/** A gate whose first entry is that the filing is another client's. */
function withOtherClient(
  gate: GateView | null,
  button: GateView['button'],
  seen: ReadonlySet<string>,
): GateView {
  const state = shortHash(`identity ${gate?.state ?? ''}`);
  const { items = [], faults = 0, documents = 0 } = gate ?? {};
  const isSeen = seen.has(state);
  return { state, button, isSeen, faults: faults + 1, documents, items: [OTHER_CLIENT, ...items] };
}

/** A gate that also names what is still empty; it alone holds nobody, the page says so itself. */
const withEmpty = (gate: GateView | null, bare: TabView['bare']): GateView | null =>
  gate === null || !bare || bare.empty.length === 0 ? gate : { ...gate, empty: bare.empty };

/** On a page that we only give guidance for, the button submits no filing but a code or a query. */
const NO_GATE = { gate: null, nextGate: null } as const;
/** The name of a filing's state as the panel writes it, with a capital letter. */
function stateName(state: FilingState): Text {
  const { zh, en } = choiceNames('filings[].state', [state]);
  return { zh, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}` };
}

/**
 * Where the filing stands that was submitted. On an empty form it is that of the one before: said so, but without a name, which
 * no page of a portal gets.
 */
function standsFor({ binding, plan }: TabView): Text | undefined {
  if (binding?.state === undefined) return undefined;
  const state = stateName(binding.state);
  const isNewForm = plan.some(({ action }) => action === 'fill');
  return isNewForm ? { zh: `上一件：${state.zh}`, en: `The previous one: ${state.en}` } : state;
}

/** The overlay for a tab with this view. */
export function overlayFor(
  view: TabView,
  preferences: Preferences,
  gatesSeen: ReadonlySet<string>,
): OverlayView {
  const { bare } = view;
  const unbound = bare ? (bare.isForm === false ? 'no-form' : 'unfilled') : 'unbound';
  const status = view.vault === 'locked' ? 'locked' : unbound; // without a vault nothing is locked
  const { language, theme, pills } = preferences;
  const pill = pills?.[view.portal?.id ?? ''] ?? PILL_START;
  const overlay = overlayOf(
    view.report,
    askedIn(view),
    view.plan,
    view.receipt ?? [],
    status,
    gatesSeen,
    view.fieldNames ?? {},
  );
  const stands = standsFor(view);
  // nothing of it is to be corrected now, so no box is judged either
  const sent = isSent(view) && {
    status: 'sent' as const,
    marks: [],
    ...(stands !== undefined && { stands }),
  };
  const shown = {
    ...overlay,
    ...sent,
    gate: withEmpty(overlay.gate, bare),
    nextGate: withEmpty(overlay.nextGate, bare),
    counts: countsOf(view),
    ...(view.guidance && NO_GATE),
    language,
    theme,
    pill,
  };
  if (view.conflicts.length === 0 || view.guidance) return shown;
  return {
    ...shown,
    status: 'other-client',
    gate: withOtherClient(overlay.gate, 'submit', gatesSeen),
    nextGate: withOtherClient(overlay.nextGate, 'next', gatesSeen),
  };
}
