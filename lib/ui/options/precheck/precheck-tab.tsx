// What is kept of the pre-check while another tab is shown? All of it: rows, filters, scroll position; removed when the vault is locked.
import { useMemo, useRef } from 'preact/hooks';
import type { OptionsProps } from '../options-props';
import type { ShownTab } from '../use-tabs';
import { PrecheckSection } from './precheck-section';

type PrecheckTabProps = Pick<OptionsProps, 't' | 'onPrecheck'> & {
  readonly view: Pick<OptionsProps['view'], 'vault' | 'today'>;
  readonly actions: Pick<OptionsProps['actions'], 'precheck'>;
  readonly tabs: Pick<ShownTab, 'tab' | 'chosen' | 'isChecking' | 'lead' | 'go'>;
};

/** The pre-check of all clients, or of some; other clients make a new one. Rendered once it was first opened. */
export function PrecheckTab({ t, view, actions: { precheck }, tabs, onPrecheck }: PrecheckTabProps) {
  const { chosen, isChecking, lead, go } = tabs;
  const isShown = tabs.tab === 'precheck';
  const wasShown = useRef(isShown);
  wasShown.current ||= isShown;
  const actions = useMemo(
    () => (chosen === null ? precheck : { ...precheck, clients: async () => chosen }),
    [precheck, chosen],
  );
  if (view.vault !== 'open' || !wasShown.current) return null;
  return (
    <div class="precheck" hidden={!isShown}>
      <PrecheckSection
        key={chosen?.join() ?? 'all'}
        t={t}
        today={view.today}
        actions={actions}
        isShown={isShown}
        isStartedAtOnce={isChecking || chosen !== null}
        toClients={() => go('clients')}
        openClient={lead}
        onStart={chosen === null ? onPrecheck : undefined}
      />
    </div>
  );
}
