// What does the primary button say? Its words follow the next step; while filling it shows how far.
import { Icon } from '../icon';
import type { MessageKey, Translate } from '../translate';
import type { NextStep } from './next-step';

interface NextButtonProps {
  readonly step: NextStep;
  readonly t: Translate;
  readonly onNext: () => void;
  readonly bound: boolean;
}

/** The one primary button; a fill that identity forbids is shown and cannot be pressed. */
export function NextButton({ step, t, onNext, bound }: NextButtonProps) {
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
      <>
        <button type="button" class="primary wide" data-testid="panel-fill" onClick={() => onNext()}>
          {t('panel.fill', { n: step.count })}
        </button>
        <p class="small muted center">{t('panel.fill.hint')}</p>
      </>
    );
  }
  const look = step.kind === 'recheck' || !bound ? 'secondary wide' : 'primary wide';
  return (
    <button
      type="button"
      class={look}
      data-testid="panel-next"
      data-step={step.kind}
      onClick={() => onNext()}
    >
      {t(words[step.kind], 'count' in step ? { n: step.count } : {})}
    </button>
  );
}

const words: Readonly<Record<Exclude<NextStep['kind'], 'running' | 'conflict' | 'fill'>, MessageKey>> = {
  services: 'panel.next.services',
  finding: 'panel.next.finding',
  question: 'panel.next.question',
  document: 'panel.next.document',
  decide: 'panel.next.decide',
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
