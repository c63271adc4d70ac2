// What was typed in the portal and is missing in the client? Listed with its values, and stored with one press.
import { nameOfTyped, type TabView } from '../../protocol/tab';
import { plain } from '../plain';
import type { Translate } from '../translate';
import { Value } from '../value';
import type { PanelActions } from './actions';

interface TypedProps {
  readonly view: TabView;
  readonly t: Translate;
  readonly act: PanelActions['act'];
}

/** Nothing where nothing was typed. Of several services it is said which a value is of. */
export function Typed({ view: { typed = [], binding }, t, act }: TypedProps) {
  if (typed.length === 0) return null;
  const services = binding?.chosen.length ?? 0;
  return (
    <section class="section typed" data-testid="panel-typed">
      <h2>{t('panel.typed', { n: typed.length })}</h2>
      <dl class="pairs">
        {typed.map((one) => (
          <div key={nameOfTyped(one)} data-field={one.fieldId}>
            <dt>
              {plain(t.text(one.label))}
              {services > 1 && one.service !== null && (
                <span class="muted"> {t('panel.plan.service', { n: one.service + 1 })}</span>
              )}
            </dt>
            <dd>
              <Value t={t} fieldId={one.fieldId} texts={one.value} label={t.text(one.label)} />
            </dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        class="secondary"
        data-testid="panel-take-typed"
        onClick={() => void act('tab.take-typed', { values: typed.map(nameOfTyped) })}
      >
        {t('panel.typed.take', { n: typed.length })}
      </button>
    </section>
  );
}
