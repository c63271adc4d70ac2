// What did the last press store in the client from the page? Said where it was pressed, with the way back and the way there.
import type { TabView } from '../../protocol/tab';
import type { TakenView, TypedValue } from '../../protocol/typed-values';
import { Icon } from '../icon';
import { plain } from '../plain';
import type { Translate } from '../translate';
import type { PanelActions } from './actions';

interface TakenProps {
  readonly view: Pick<TabView, 'taken' | 'binding'>;
  /** Where it is shown: only what was pressed here. */
  readonly from: TakenView['from'];
  readonly t: Translate;
  readonly actions: Pick<PanelActions, 'act' | 'editClient'>;
}

/** Nothing where nothing was stored by the last press. */
export function Taken({ view: { taken, binding }, from, t, actions: { act, editClient } }: TakenProps) {
  if (taken?.from !== from) return null;
  const { stored, left, undone } = taken;
  const clientId = binding?.client.id;
  const list = (some: readonly TypedValue[]) => t.list(some.map(({ label }) => plain(t.text(label))));
  const isStored = stored.length > 0 && undone === undefined;
  const [first] = stored;
  const serviceOf = ({ service }: TypedValue) => binding?.chosen[service ?? 0] ?? null;
  return (
    <section class="section taken" data-testid="panel-taken" aria-live="polite">
      {isStored && (
        <p>
          <Icon name="check" /> {t('panel.taken', { n: stored.length, list: list(stored) })}
        </p>
      )}
      {undone !== undefined && <p>{t(`panel.taken.undone.${undone}`, { list: list(stored) })}</p>}
      {left.length > 0 && undone === undefined && (
        <p>
          <Icon name="warn" /> {t('panel.taken.left', { n: left.length, list: list(left) })}
        </p>
      )}
      {isStored && (
        <div class="row">
          <button
            type="button"
            class="link"
            data-testid="panel-take-back"
            onClick={() => void act('tab.take-back')}
          >
            {t('panel.undo.short')}
          </button>
          {editClient && clientId && first && (
            <button
              type="button"
              class="link"
              data-testid="panel-taken-open"
              onClick={() =>
                editClient({
                  ...{ clientId, field: first.fieldId, service: serviceOf(first) },
                  ...(binding && { provider: binding.provider }),
                })
              }
            >
              {t('panel.taken.open')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
