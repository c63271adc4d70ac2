// What does the popup show for this tab? Status, the bound client, and buttons for panel, settings and lock.
import { useState } from 'preact/hooks';
import type { TabView } from '../../protocol/tab';
import { ClientDot } from '../dot';
import { Icon } from '../icon';
import { Imitation } from '../imitation';
import { Joined } from '../joined';
import { statusParts, statusTone } from '../panel/hero';
import { plain } from '../plain';
import type { Translate } from '../translate';
import { type SiteActions, SiteCheck } from './site-check';

export interface PopupProps {
  /** Null when there is no tab. */
  readonly view: TabView | null;
  readonly t: Translate;
  readonly openPanel: () => void;
  readonly openOptions: () => void;
  readonly lock: () => void;
  readonly site: SiteActions;
  /** Reads or teaches the current page; resolves to what prevented it, or null. */
  readonly readPage: () => Promise<PageFault | null>;
  readonly teachPage: () => Promise<PageFault | null>;
}

export type PageFault = 'not-https' | 'not-reachable' | 'hands-off';

/** The whole popup. */
export function Popup({ view, t, openPanel, openOptions, lock, site, readPage, teachPage }: PopupProps) {
  return (
    <main class="popup">
      <h1 class="visually-hidden">{t('app.name')}</h1>
      {view && <Imitation view={view} t={t} />}
      <Summary view={view} t={t} />
      <button type="button" class="primary wide" data-testid="popup-open-panel" onClick={() => openPanel()}>
        {t('popup.openPanel')}
      </button>
      {view && <SiteCheck t={t} actions={site} />}
      {view && <PageActs view={view} t={t} readPage={readPage} teachPage={teachPage} />}
      <div class="popup-acts">
        <button type="button" class="ghost" data-testid="popup-options" onClick={() => openOptions()}>
          <Icon name="sliders" /> {t('popup.settings')}
        </button>
        {view?.vault === 'open' && (
          <button type="button" class="ghost" data-testid="vault-lock" onClick={() => lock()}>
            <Icon name="lock" /> {t('panel.lock')}
          </button>
        )}
      </div>
    </main>
  );
}

/** The actions for a page that is no known portal, or whose fields were recognised wrongly. Reading one stores nothing and needs no vault. */
function PageActs({
  view,
  t,
  readPage,
  teachPage,
}: Pick<PopupProps, 't' | 'readPage' | 'teachPage'> & { view: TabView }) {
  const [fault, setFault] = useState<PageFault | null>(null);
  const canTeach = view.vault === 'open';
  if (view.vault === 'locked' || (!canTeach && view.portal !== null)) return null;
  return (
    <div class="popup-page">
      {view.portal === null && (
        <>
          <button
            type="button"
            class="secondary wide"
            data-testid="popup-read-page"
            onClick={() => void readPage().then(setFault)}
          >
            {t('popup.readPage')}
          </button>
          <p class="small muted">{t('popup.readPage.hint')}</p>
        </>
      )}
      {canTeach && (
        <button
          type="button"
          class="ghost"
          data-testid="popup-teach-page"
          onClick={() => void teachPage().then(setFault)}
        >
          {t('popup.teachPage')}
        </button>
      )}
      <div aria-live="polite">
        {fault !== null && (
          <p class="bad small" data-testid="popup-fault">
            {t(`popup.fault.${fault}`)}
          </p>
        )}
      </div>
    </div>
  );
}

function Summary({ view, t }: Pick<PopupProps, 'view' | 't'>) {
  if (!view) return <p class="muted">{t('popup.noTab')}</p>;
  if (view.vault === 'locked') return <p>{t('panel.vault.locked')}</p>;
  if (view.vault === 'none') return <p>{t(view.portal ? 'popup.bare' : 'panel.vault.none')}</p>;
  const { binding, report, portal } = view;
  return (
    <>
      <p class="small muted">{portal ? t.text(portal.label) : t('panel.noPortal')}</p>
      {report && (
        <p class={`status ${statusTone(view, report)}`} data-testid="popup-status" data-value={report.status}>
          <Joined parts={statusParts(view, report, t)} />
        </p>
      )}
      {binding ? (
        <div class="popup-client">
          <ClientDot name={binding.client.name} colour={binding.client.colour} />
          <div>
            <strong>{plain(binding.client.name)}</strong>
            <small class="muted">…{binding.client.last4}</small>
          </div>
        </div>
      ) : (
        portal && <p>{t('popup.unbound')}</p>
      )}
    </>
  );
}
