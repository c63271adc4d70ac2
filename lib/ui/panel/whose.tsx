// For whom is the page filled? The bound client with what contradicts it, or what the person has to choose first.
import { ALL_CLIENTS } from '../../protocol/clients';
import type { TabView } from '../../protocol/tab';
import { plain } from '../plain';
import type { Translate } from '../translate';
import type { PanelActions } from './actions';
import { ClientPicker } from './client-picker';
import { Conflict } from './conflict';
import { Elsewhere } from './elsewhere';
import { showsEntity } from './plan';
import { OtherFilings, WhichFiling } from './which-filing';
import { WhichService } from './which-service';

/** The most clients that a search shows. */
const MOST_FOUND = 200;

interface WhoseProps {
  readonly view: TabView;
  readonly t: Translate;
  readonly actions: PanelActions;
}

/** The change since a fill that is all that conflicts, with its name on the page. */
function slipOf({ slip, plan }: TabView, putBack: (key: string) => void) {
  if (slip === undefined) return undefined;
  return { label: plan.find(({ key }) => key === slip)?.label ?? '', putBack: () => putBack(slip) };
}

/** That the only client was bound without a press, and the press that undoes it; gone once something was filled. */
function Sole({ view, t, leave }: Pick<WhoseProps, 'view' | 't'> & { readonly leave: () => void }) {
  const { binding, conflicts, receipt } = view;
  if (binding?.isSole !== true || conflicts.length > 0 || receipt !== null) return null;
  return (
    <p class="notice calm sole" role="status" data-testid="panel-sole">
      <span>{t('panel.sole', { client: plain(binding.client.name) })}</span>{' '}
      <button type="button" class="link" data-testid="panel-sole-not" onClick={leave}>
        {t('panel.sole.not')}
      </button>
    </p>
  );
}

/** Conflicts with the bound client; without one, a choice of its filings or of clients. */
export function Whose({ view, t, actions }: WhoseProps) {
  const { act, ask, openOptions, readPapers } = actions;
  const leave = () => void act('tab.unbind');
  const askFiling = () => void act('tab.bind-filing', { filingId: null });
  if (view.binding)
    return (
      <>
        <Sole view={view} t={t} leave={leave} />
        <OtherFilings n={view.binding.otherFilings ?? 0} t={t} choose={askFiling} />
        <Conflict
          conflicts={view.conflicts}
          t={t}
          isWrong={view.notice === 'override-wrong'}
          slip={slipOf(view, (key) => void act('tab.put-back', { key }))}
          override={(typed) => void act('tab.override', { typed })}
          unbind={leave}
        />
      </>
    );
  if (view.filingChoice || view.elsewhere || view.serviceChoice)
    return <WhichOf view={view} t={t} act={act} leave={leave} />;
  const find = (search: string) =>
    ask('clients.page', { ...ALL_CLIENTS, search, count: MOST_FOUND }).then(({ rows }) => rows);
  return (
    <ClientPicker
      clients={view.clients}
      proposed={view.proposed ?? []}
      count={view.clientCount}
      find={find}
      t={t}
      bind={(clientId) => void act('tab.bind', { clientId })}
      pin={(clientId, isPinned) => void act('tab.pin', { clientId, isPinned })}
      openOptions={openOptions}
      readPapers={readPapers && (() => readPapers(null))}
      newFromPage={showsEntity(view) ? () => void act('tab.new-client') : undefined}
    />
  );
}

type WhichOfProps = Pick<WhoseProps, 'view' | 't'> & {
  readonly act: PanelActions['act'];
  readonly leave: () => void;
};

/** What is asked of a client before the tab is bound to it. */
function WhichOf({ view, t, act, leave }: WhichOfProps) {
  if (view.filingChoice)
    return (
      <WhichFiling
        asked={view.filingChoice}
        t={t}
        choose={(filingId) => void act('tab.bind-filing', { filingId })}
        leave={leave}
      />
    );
  if (view.elsewhere)
    return (
      <Elsewhere
        asked={view.elsewhere}
        t={t}
        choose={(moved) => void act('tab.choose-filing', { moved })}
        leave={leave}
      />
    );
  if (view.serviceChoice)
    return (
      <WhichService
        asked={view.serviceChoice}
        t={t}
        choose={(service) => void act('tab.bind-service', { service })}
        leave={leave}
      />
    );
  return null;
}
