// What was taught or imported, and how is it shared? As files of labels and places, checked when they are imported.
import type { TaughtPortal } from '../../../protocol/portals';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { PortalActions } from './actions';
import { ImportMap } from './import-map';

interface TaughtMapsProps {
  readonly taught: readonly TaughtPortal[];
  readonly t: Translate;
  readonly actions: PortalActions;
  readonly forget: (id: string) => void;
  readonly onImported: () => void;
}

/** The taught maps with export and removal, and the import from a file. */
export function TaughtMaps({ taught, t, actions, forget, onImported }: TaughtMapsProps) {
  return (
    <>
      {taught.length === 0 && <p class="muted">{t('portals.taught.none')}</p>}
      <ul class="portal-list">
        {taught.map((map) => {
          const name = t.text(map.name);
          return (
            <li key={map.id} data-testid="portal-map">
              <span class="portal-what">
                <strong>{name}</strong>
                <small class="muted">
                  {t('portals.taught.what', {
                    pages: map.pages,
                    fields: map.fields,
                    date: t.date(map.checkedOn),
                  })}
                </small>
                {map.addresses.map((address) => (
                  <code key={address}>{plain(address)}</code>
                ))}
              </span>
              <button
                type="button"
                class="chip"
                data-testid="portal-map-export"
                aria-label={`${t('portals.taught.export')} ${name}`}
                onClick={() => void actions.exportMap(map.id)}
              >
                {t('portals.taught.export')}
              </button>
              <button
                type="button"
                class="chip danger"
                aria-label={`${t('portals.remove')} ${name}`}
                onClick={() => forget(map.id)}
              >
                {t('portals.remove')}
              </button>
            </li>
          );
        })}
      </ul>
      <ImportMap t={t} ask={actions.ask} onImported={onImported} />
    </>
  );
}
