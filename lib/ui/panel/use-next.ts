// What does the panel's primary button do now? It carries out the next step, and stores which contents the person allowed to be replaced.
import { useEffect, useRef, useState } from 'preact/hooks';
import { controlFor, writableRows } from '../../page/plan/rows';
import type { FilingDetail } from '../../protocol/filings';
import { yoursIn } from '../../protocol/left-to-person';
import type { TabView } from '../../protocol/tab';
import type { Act } from './actions';
import { mendedRows, mendingOf } from './mending';
import { NEXT } from './next-button';
import { firstFault, type NextStep, nextStep, outdatedFills, refusedRows } from './next-step';

/** The part of the panel that a step leads to. */
export const PARTS = {
  conflict: 'panel-override',
  mend: 'panel-refused',
  causes: 'panel-refused',
  services: 'panel-services',
  finding: 'panel-findings',
  undecided: 'panel-findings',
  question: 'panel-questions',
  document: 'panel-documents',
  decide: 'panel-plan',
  yours: 'panel-plan',
} as const;

/** The control on the page that a step is about, if there is one. */
function placeOnPage(view: TabView, { kind }: NextStep): string | null {
  if (kind === 'yours') return [...yoursIn(view.plan), ...refusedRows(view)][0]?.key ?? null;
  return kind === 'finding' ? controlFor(view.plan, firstFault(view)?.target.field) : null;
}

/** How the panel leads elsewhere. */
interface Ways {
  /** Scrolls to a part of the panel. */
  readonly showPart: (id: string) => void;
  /** Opens the client's editor at a place; absent without an editor. */
  readonly openPlace?: ((place: string) => void) | undefined;
}

/** The next step of a view and of its filing as it is stored, and the function that carries it out. */
export function useNext(view: TabView, detail: FilingDetail | null, act: Act, ways: Ways) {
  const { showPart, openPlace } = ways;
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  // our own earlier values are replaced by the client's present ones, unless the person declines
  const written = [...outdatedFills(view), ...mendedRows(view.plan, detail)];
  const ours = written.filter((key) => said.get(key) !== false);
  const allowed = new Set([...ours, ...[...said].flatMap(([key, isAllowed]) => (isAllowed ? [key] : []))]);
  const step = nextStep(view, allowed, mendingOf(detail));
  const allow = (key: string, isAllowed: boolean) => setSaid(new Map([...said, [key, isAllowed]]));
  const goNext = () => {
    if (step.kind === 'fill') {
      const replaced = writableRows(view.plan, allowed).filter((row) => row.action === 'replace');
      return void act('tab.fill', { replace: replaced.map((row) => row.key) });
    }
    if (step.kind === 'recheck' || step.kind === 'running') return void act('tab.recheck');
    if (step.kind === 'add-service') return openPlace?.('services');
    if (step.kind === 'mend' && openPlace) return openPlace(step.place);
    const key = placeOnPage(view, step);
    if (key !== null) void act('tab.go-to', { key });
    showPart(PARTS[step.kind]);
  };
  return { step, allowed, allow, goNext };
}

/** The pressed button is removed once a client is chosen or a fill has ended, so the focus moves to what comes next. */
export function useNextInFocus({ binding, filling }: Pick<TabView, 'binding' | 'filling'>): void {
  const at = `${binding?.client.id} ${filling === null}`;
  const last = useRef(at);
  useEffect(() => {
    if (last.current === at) return;
    last.current = at;
    const { activeElement, body } = document;
    if (binding && (activeElement === null || activeElement === body)) document.getElementById(NEXT)?.focus();
  }, [at, binding]);
}
