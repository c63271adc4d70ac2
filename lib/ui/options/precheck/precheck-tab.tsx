// What is kept of the pre-check while another tab is shown? All of it: rows, filters, scroll position; removed when the vault is locked.
import { useMemo, useRef } from 'preact/hooks';
import { useFolderLeading } from '../documents/use-folder-leading';
import type { OptionsProps } from '../options-props';
import type { ShownTab } from '../use-tabs';
import { PrecheckSection } from './precheck-section';

type PrecheckTabProps = Pick<OptionsProps, 't' | 'onPrecheck'> & {
  readonly view: Pick<OptionsProps['view'], 'vault' | 'today'>;
  readonly actions: Pick<OptionsProps['actions'], 'precheck'>;
  readonly tabs: Pick<ShownTab, 'tab' | 'chosen' | 'isChecking' | 'lead' | 'go' | 'check' | 'readPaper'>;
};

/** The clients of a pre-check; null for all. */
type Chosen = readonly string[] | null;

const nameOf = (chosen: Chosen): string => chosen?.join() ?? 'all';
const kindOf = (chosen: Chosen) => (chosen === null ? 'all' : chosen.length === 1 ? 'one' : 'several');

/**
 * The pre-check of all clients, of some, and of one; each is rendered once it was first opened, and stays beside the others:
 * whoever looks into one client comes back to the result of many. Other clients make a new one of its kind.
 */
export function PrecheckTab(props: PrecheckTabProps) {
  const { view, tabs } = props;
  const { chosen } = tabs;
  const isShown = tabs.tab === 'precheck';
  const kept = useRef<readonly Chosen[]>([]);
  if (isShown && !kept.current.some((one) => nameOf(one) === nameOf(chosen)))
    kept.current = [...kept.current.filter((one) => kindOf(one) !== kindOf(chosen)), chosen];
  const started = useRef(new Set<string>());
  if (view.vault !== 'open') return null;
  return (
    <>
      {kept.current.map((one) => (
        <Kept
          key={nameOf(one)}
          {...props}
          clients={one}
          isShown={isShown && nameOf(one) === nameOf(chosen)}
          started={started.current}
        />
      ))}
    </>
  );
}

type KeptProps = PrecheckTabProps & {
  readonly clients: Chosen;
  readonly isShown: boolean;
  /** The names of those that were started: they start by themselves after the vault was locked. */
  readonly started: Set<string>;
};

function Kept({ t, view, actions: { precheck }, tabs, onPrecheck, clients, isShown, started }: KeptProps) {
  const { isChecking, lead, go, check } = tabs;
  const name = nameOf(clients);
  const folder = useFolderLeading(precheck.folder, tabs.readPaper);
  const actions = useMemo(
    () => ({ ...precheck, folder, ...(clients !== null && { clients: async () => clients }) }),
    [precheck, folder, clients],
  );
  return (
    <div class="precheck" hidden={!isShown}>
      <PrecheckSection
        t={t}
        today={view.today}
        actions={actions}
        isShown={isShown}
        isStartedAtOnce={clients !== null || isChecking || started.has(name)}
        toClients={() => go('clients')}
        openClient={lead}
        toAll={kindOf(clients) === 'several' ? () => check(null) : undefined}
        onStart={() => {
          started.add(name);
          if (clients === null) onPrecheck?.();
        }}
      />
    </div>
  );
}
