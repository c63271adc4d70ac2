// What does the primary button say? Its words follow the next step; while filling it shows how far.
import { Icon } from '../icon';
import { Keys } from '../keys';
import type { Shortcuts } from '../shortcuts';
import type { MessageKey } from '../text/all';
import type { Translate } from '../translate';
import type { NextStep } from './next-step';

interface NextButtonProps {
  readonly step: NextStep;
  readonly t: Translate;
  readonly onNext: () => void;
  readonly bound: boolean;
  /** All that a fill would write replaces what stands there. */
  readonly isRenewal: boolean;
  readonly shortcuts: Shortcuts;
}

/** The id of the button. */
export const NEXT = 'panel-next';

/** The one primary button; a fill that identity forbids is shown and cannot be pressed. */
export function NextButton({ step, t, onNext, bound, isRenewal, shortcuts }: NextButtonProps) {
  if (step.kind === 'running') return <Running done={step.done} total={step.total} t={t} />;
  if (step.kind === 'conflict') {
    return (
      <button type="button" class="primary wide" data-testid="panel-fill" disabled>
        <Icon name="lock" /> {t('panel.fill.blocked')}
      </button>
    );
  }
  if (step.kind === 'fill') {
    return (
      <button id={NEXT} type="button" class="primary wide" data-testid="panel-fill" onClick={() => onNext()}>
        {t(isRenewal ? 'panel.fill.renew' : 'panel.fill', { n: step.count })}{' '}
        <Keys shortcut={shortcuts.fill} />
      </button>
    );
  }
  const look = step.kind === 'recheck' || !bound ? 'secondary wide' : 'primary wide';
  return (
    <button
      id={NEXT}
      type="button"
      class={look}
      data-testid="panel-next"
      data-step={step.kind}
      onClick={() => onNext()}
    >
      {t(words[step.kind], 'count' in step ? { n: step.count } : {})}{' '}
      {step.kind === 'recheck' && <Keys shortcut={shortcuts.recheck} />}
    </button>
  );
}

const words: Readonly<Record<Exclude<NextStep['kind'], 'running' | 'conflict' | 'fill'>, MessageKey>> = {
  services: 'panel.next.services',
  finding: 'panel.next.finding',
  question: 'panel.next.question',
  document: 'panel.next.document',
  decide: 'panel.next.decide',
  yours: 'panel.next.yours',
  recheck: 'panel.next.recheck',
};

function Running({
  done,
  total,
  t,
}: {
  readonly done: number;
  readonly total: number;
  readonly t: Translate;
}) {
  const sentence = t('panel.fill.running', { done, total });
  return (
    <div class="running" role="status" data-testid="panel-filling">
      <progress value={done} max={Math.max(1, total)} aria-label={sentence} />
      <p class="small">{sentence}</p>
    </div>
  );
}
