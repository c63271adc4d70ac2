// What is the primary button's label? It depends on the next step; during a fill it shows the progress.
import { Icon } from '../icon';
import { Keys } from '../keys';
import { mendWords } from '../options/filings/refused';
import type { Shortcuts } from '../shortcuts';
import type { CountKey, LabelKey } from '../text/all';
import type { Translate } from '../translate';
import type { NextStep } from './next-step';

interface NextButtonProps {
  readonly step: NextStep;
  readonly t: Translate;
  readonly onNext: () => void;
  readonly bound: boolean;
  /** Everything that a fill would write replaces present content. */
  readonly isRenewal: boolean;
  readonly shortcuts: Shortcuts;
}

/** The id of the button. */
export const NEXT = 'panel-next';

/** The primary button; disabled while a conflict blocks the fill. */
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
  if (step.kind === 'add-service') {
    return (
      <button
        id={NEXT}
        type="button"
        class="primary wide"
        data-testid="panel-next"
        data-step={step.kind}
        onClick={() => onNext()}
      >
        {t('panel.next.add-service', { kind: t.word('service', step.service) })}
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
      {step.kind === 'mend'
        ? mendWords(t, step.place)
        : t(words[step.kind], { n: 'count' in step ? step.count : 0 })}{' '}
      {step.kind === 'recheck' && <Keys shortcut={shortcuts.recheck} />}
    </button>
  );
}

const words: Readonly<
  Record<
    Exclude<NextStep['kind'], 'running' | 'conflict' | 'fill' | 'add-service' | 'mend'>,
    CountKey | LabelKey
  >
> = {
  services: 'panel.next.services',
  finding: 'panel.next.finding',
  undecided: 'team.decide',
  causes: 'submitted.causes',
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
