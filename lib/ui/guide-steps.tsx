// How far is a newcomer in the guide? Its three steps in one line, on the welcome page and on the pages to which it leads.
import { Icon } from './icon';
import type { Translate } from './translate';
import { COUNTED } from './welcome/progress';
import './guide-steps.css';

export type GuideStep = (typeof COUNTED)[number];

interface GuideStepsProps {
  readonly t: Translate;
  readonly at: GuideStep;
  /** Completed ones; only these are ticked, since steps may be skipped. */
  readonly done: Readonly<Partial<Record<GuideStep, boolean>>>;
  /** Returns to an earlier step. */
  readonly go: (step: GuideStep) => void;
}

/** The steps; earlier ones can be revisited. */
export function GuideSteps({ t, at, done, go }: GuideStepsProps) {
  const now = COUNTED.indexOf(at);
  return (
    <nav aria-label={t('welcome.steps')}>
      <ol class="steps">
        {COUNTED.map((step, index) => {
          const isDone = done[step] === true && index !== now;
          return (
            <li key={step} class={isDone ? 'done' : ''} aria-current={index === now ? 'step' : undefined}>
              <span class="step-mark" aria-hidden="true">
                {isDone ? <Icon name="check" /> : index + 1}
              </span>
              {index < now ? (
                <button type="button" class="ghost" onClick={() => go(step)}>
                  {t(`welcome.step.${step}`)}
                </button>
              ) : (
                t(`welcome.step.${step}`)
              )}
              {isDone && ' '}
              {isDone && <span class="visually-hidden">{t('welcome.done')}</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
