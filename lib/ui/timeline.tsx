// Which steps has this filing reached? A row of points: completed ones ticked, the present one named.
import type { FilingStep } from '../filing/calendar/filing-steps';
import { Icon } from './icon';
import type { Translate } from './translate';
import './timeline.css';

/** The steps of a filing. */
export function Timeline({ steps, t }: { readonly steps: readonly FilingStep[]; readonly t: Translate }) {
  return (
    <ol class="timeline" data-testid="timeline">
      {steps.map(({ id, label, place }) => (
        <li key={id} class={place} aria-current={place === 'now' ? 'step' : undefined}>
          <i>{place === 'past' && <Icon name="check" />}</i>
          <span>{t.text(label)}</span>
        </li>
      ))}
    </ol>
  );
}

/** The steps ahead, each with what happens in it. */
export function NextSteps({ steps, t }: { readonly steps: readonly FilingStep[]; readonly t: Translate }) {
  return (
    <ol class="next-steps">
      {steps
        .filter(({ place }) => place !== 'past')
        .map(({ id, state, text, place }) => (
          <li key={id} class={place}>
            <strong>{state === null ? t('submitted.police') : t(`filings.state.${state}`)}</strong>{' '}
            <small class="muted">{t.text(text)}</small>
          </li>
        ))}
    </ol>
  );
}
