// What comes after a page on which nothing is left to do? The portal's next step, its submit button, or noting that it was pressed.
import type { TabView } from '../../protocol/tab';
import { isLastStep } from '../../protocol/tab-view';
import type { Translate } from '../translate';
import type { NextStep } from './next-step';

/** Our own page to practise on: nothing is sent there, so the filing must not move. */
const PRACTICE = 'practice';

/** Can the person note here that the order went off? */
export const canMark = ({ binding, portal }: Pick<TabView, 'binding' | 'portal'>): boolean =>
  binding !== null && portal?.id !== PRACTICE;

interface AfterThisProps {
  readonly view: Pick<TabView, 'step' | 'binding' | 'portal' | 'isCancellation' | 'report'>;
  readonly t: Translate;
  /** How many fields the person should look at first. */
  readonly look: number;
}

/** Where there is nothing to press in the panel, what is to be pressed on the page. */
export function AfterThis({ view, t, look }: AfterThisProps) {
  const next = nextWords(view, t);
  return (
    <p class="small muted" data-testid="panel-after">
      {look > 0 ? t('panel.after.look', { n: look, next }) : next}
    </p>
  );
}

function nextWords(view: AfterThisProps['view'], t: Translate): string {
  if (view.isCancellation === true && view.step !== null) return t('panel.after.cancellation');
  if (view.report?.decision.verdict === 'not-needed') return t('panel.after.nothing');
  if (view.binding?.state === 'refused') {
    if (isLastStep(view)) return t('panel.after.again');
    if (view.step === null) return t('panel.after.back');
  }
  if (isLastStep(view)) return t(canMark(view) ? 'panel.after.submit' : 'panel.after.press');
  if (view.step === null) return t('panel.after.unknown');
  return t('panel.after.next', { index: view.step.index + 1, count: view.step.count });
}

/** Is nothing left on this page, so that the page itself is next? */
export function isDone({ binding, conflicts, report }: TabView, step: NextStep, missing: number): boolean {
  if (binding === null || conflicts.length > 0 || report === null) return false;
  return step.kind === 'recheck' || (report.status === 'ready' && missing === 0 && step.kind !== 'fill');
}
