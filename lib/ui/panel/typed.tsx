// What was typed in the portal and is missing in the client? Listed with its values; what is ticked is stored with one press.
import { useState } from 'preact/hooks';
import type { TabView } from '../../protocol/tab';
import { nameOfTyped, type TypedValue } from '../../protocol/typed-values';
import { plain } from '../plain';
import type { Translate } from '../translate';
import { Value } from '../value';
import type { PanelActions } from './actions';
import { Taken } from './taken';

interface TypedProps {
  readonly view: TabView;
  readonly t: Translate;
  readonly actions: Pick<PanelActions, 'act' | 'editClient'>;
}

/** What the last press stored, and what was typed since; nothing where there is neither. */
export function Typed({ view, t, actions }: TypedProps) {
  return (
    <>
      <Taken view={view} from="typed" t={t} actions={actions} />
      <Offered view={view} t={t} actions={actions} />
    </>
  );
}

/** What was typed is ticked, what the page has set itself is not. */
function Offered({ view: { typed = [], binding }, t, actions: { act } }: TypedProps) {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set()); // those whose tick the person has changed
  if (typed.length === 0) return null;
  const isTicked = (one: TypedValue) => turned.has(nameOfTyped(one)) === (one.isPreset === true);
  const turn = (name: string) => {
    const others = new Set(turned);
    if (!others.delete(name)) others.add(name);
    setTurned(others);
  };
  const services = binding?.chosen.length ?? 0;
  const ticked = typed.filter(isTicked);
  return (
    <section class="section typed" data-testid="panel-typed">
      <h2>{t('panel.typed', { n: typed.filter(({ isPreset }) => !isPreset).length })}</h2>
      <ul class="typed-rows">
        {typed.map((one) => (
          <li key={nameOfTyped(one)} data-field={one.fieldId}>
            <label class="check">
              <input
                type="checkbox"
                data-testid="panel-typed-tick"
                checked={isTicked(one)}
                onChange={() => turn(nameOfTyped(one))}
              />
              <span>
                {plain(t.text(one.label))}
                {services > 1 && one.service !== null && (
                  <span class="muted"> {t('panel.plan.service', { n: one.service + 1 })}</span>
                )}
                {one.isPreset && <span class="small muted"> {t('panel.typed.preset')}</span>}
              </span>
            </label>
            <Value t={t} fieldId={one.fieldId} texts={one.value} label={t.text(one.label)} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="secondary"
        data-testid="panel-take-typed"
        disabled={ticked.length === 0}
        onClick={() => void act('tab.take-typed', { values: ticked.map(nameOfTyped) })}
      >
        {t('panel.typed.take', { n: ticked.length })}
      </button>
    </section>
  );
}
