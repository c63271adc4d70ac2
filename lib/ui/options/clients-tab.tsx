// What does the clients' tab contain? The list with the editor, and below it import and export.
import type { JSX, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Fold } from '../fold';
import { GuideSteps } from '../guide-steps';
import { type Revealed, useReveal } from '../use-reveal';
import { BackupReminder } from './backup/backup-reminder';
import type { ClientsActions } from './clients/actions';
import type { ManyActions } from './clients/bulk-bar';
import { ClientsSection } from './clients/clients-section';
import { useVaultAtSave, VaultFirst } from './clients/first-profile';
import type { FolderActions } from './documents/folder-actions';
import { FolderScans } from './documents/folder-scans';
import { useFolderLeading } from './documents/use-folder-leading';
import type { ImportActions } from './exchange/actions';
import { ExportClients } from './exchange/export-clients';
import { ImportBox } from './exchange/import-clients';
import { ImportResult } from './exchange/import-result';
import { type Importing, useImport } from './exchange/use-import';
import type { Which } from './filings/actions';
import type { OptionsProps } from './options-props';
import type { ClientPlace, LedFrom, OptionsTab } from './tabs';
import { useArrivals } from './use-arrivals';

/** An export whose progress nobody watches. */
const QUIET = { onProgress: () => {}, signal: new AbortController().signal };

type ClientsTabProps = OptionsProps & {
  readonly isShown: boolean;
  /** A first profile is being created, maybe before there is a vault. */
  readonly isFirst: boolean;
  readonly onRecoveryCode: (code: string) => void;
  readonly at: ClientPlace | null;
  /** Back to the page from which a client was opened; null for none. */
  readonly back: (() => void) | null;
  readonly ledFrom: LedFrom | null;
  /** Increases each time only the clients to decide about are requested. */
  readonly onlyUndecided: number;
  /** Increases each time the list is requested. */
  readonly turn: number;
  /** A licence of which a new client is to be made, and what leads to that. */
  readonly paper: { readonly file: File } | null;
  readonly readPaper: (file: File) => void;
  readonly go: (tab: OptionsTab) => void;
  /** To a filing on the board. */
  readonly toFiling: (which: Which) => void;
  /** To the form for a colleague's invitation. */
  readonly join: () => void;
  /** To the pre-check of these clients, or of all (null). */
  readonly precheck: (ids: readonly string[] | null) => void;
  /** Called when clients were added, removed or restored. */
  readonly listChanged?: (() => void) | undefined;
};

/** Stays mounted while another tab is shown, so that unsaved input is kept; removed when the vault is locked. */
export function ClientsTab(props: ClientsTabProps) {
  const { view, t, actions, refresh, isShown, isFirst, at, back, precheck, listChanged, begin } = props;
  const { arrivals, arrived } = useArrivals(actions.ask, isShown && view.vault === 'open');
  const { actions: clients, waiting } = useVaultAtSave(actions.clients, view.vault);
  const guided = useGuide(clients, props);
  const isOpen = view.vault === 'open';
  const guide = guided.toGuide && <GuideNow t={t} toGuide={actions.toGuide} />;
  const folder = useReveal();
  const scans = useFolderLeading(actions.precheck.folder, props.readPaper);
  const changed = () => {
    arrived();
    listChanged?.();
    refresh();
  };
  const box = useRef<HTMLDivElement>(null);
  if (!isOpen && !isFirst) return null;
  const shown = (importing: Importing) => (
    <div class="clients-tab" hidden={!isShown}>
      <VaultFirst
        t={t}
        waiting={waiting}
        guide={guide}
        create={actions.create}
        onCreated={(code) => {
          props.onRecoveryCode(code);
          refresh();
        }}
      />
      <div class="clients-hold" hidden={waiting !== null}>
        <ClientsSection
          t={t}
          folder={isOpen ? folder : undefined}
          paper={props.paper}
          notice={isOpen && <Notices {...props} {...{ arrivals, folder, scans, changed }} />}
          listNotice={isOpen && <Imported {...{ t, precheck, folder, importing, box }} />}
          actions={guided}
          version={arrivals}
          listChanged={listChanged}
          toPrecheck={(id) => precheck([id])}
          toTeam={props.join}
          begin={begin}
          at={at}
          back={back}
          ledFrom={props.ledFrom}
          {...{ turn: props.turn, onlyUndecided: props.onlyUndecided, guide }}
          many={manyOf(props, scans)}
        />
      </div>
      {isOpen && <Exchange t={t} actions={actions} importing={importing} box={box} />}
    </div>
  );
  return (
    <WithImport actions={actions.importing} onImported={changed} isShown={isShown}>
      {shown}
    </WithImport>
  );
}

/** What is done with several clients of the list. */
const manyOf = ({ actions, precheck }: ClientsTabProps, folder: FolderActions): ManyActions => ({
  ...{ precheck, folder, ask: actions.ask },
  exportTable: (ids) => actions.exporting.exportClients('xlsx', ids, QUIET),
});

interface WithImportProps {
  readonly actions: ImportActions;
  readonly onImported: () => void;
  readonly isShown: boolean;
  readonly children: (importing: Importing) => JSX.Element;
}

/**
 * Holds the import, whose card is below the list and whose result is above it; what it holds goes when the vault is locked,
 * and a result that was seen goes when the page is left.
 */
function WithImport({ actions, onImported, isShown, children }: WithImportProps) {
  const importing = useImport(actions, onImported);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what ends while another page is shown is still to be seen
  useEffect(() => {
    if (!isShown && importing.job.state.kind === 'done') importing.putAway();
  }, [isShown]);
  return children(importing);
}

/** What the clients' pages may do, with the way back into the guide, where a new profile was begun: that is done from there only. */
function useGuide(
  clients: ClientsActions,
  { actions, begin, view, toFiling }: Pick<ClientsTabProps, 'actions' | 'begin' | 'view' | 'toFiling'>,
): ClientsActions {
  const isGuided = begin?.id === null;
  const [isSecretSet] = useState(view.vault !== 'none'); // as the guide counted its steps
  const lead = useRef(toFiling);
  lead.current = toFiling;
  return useMemo(() => {
    const led = { ...clients, toFiling: (which: Which) => lead.current(which) };
    return isGuided ? { ...led, toGuide: () => actions.toGuide(), isSecretSet } : led;
  }, [isGuided, clients, actions, isSecretSet]);
}

/** The steps of the guide, whose second one is done here. */
function GuideNow({ t, toGuide }: Pick<OptionsProps, 't'> & Pick<OptionsProps['actions'], 'toGuide'>) {
  return <GuideSteps t={t} at="profile" done={{ purpose: true }} go={() => toGuide('purpose')} />;
}

interface NoticesProps extends Pick<ClientsTabProps, 't' | 'actions' | 'isShown' | 'go'> {
  readonly arrivals: number;
  readonly folder: Revealed;
  readonly scans: FolderActions;
  readonly changed: () => void;
}

/** What stands above the clients: that a backup is due, and the folder of scans once it is asked for. */
function Notices(props: NoticesProps) {
  const { t, actions, isShown, go, arrivals, folder, scans, changed } = props;
  return (
    <>
      {isShown && (
        <BackupReminder t={t} actions={actions.backup} version={arrivals} open={() => go('vault')} />
      )}
      {folder.isOpen && (
        <div ref={folder.part} tabIndex={-1}>
          <FolderScans t={t} actions={scans} done={changed} close={() => folder.setOpen(false)} />
        </div>
      )}
    </>
  );
}

interface ImportedProps extends Pick<ClientsTabProps, 't' | 'precheck'>, Pick<NoticesProps, 'folder'> {
  readonly importing: Importing;
  /** The import card. */
  readonly box: RefObject<HTMLDivElement | null>;
}

/** What the last import brought. */
function Imported({ t, precheck, folder, importing, box }: ImportedProps) {
  return (
    <ImportResult
      {...{ t, importing }}
      toPrecheck={() => precheck(null)}
      toFolder={() => folder.setOpen(true)}
      onMend={() => box.current?.scrollIntoView?.()}
    />
  );
}

type ExchangeProps = Pick<ClientsTabProps, 't' | 'actions'> & Pick<ImportedProps, 'importing' | 'box'>;

/** Import and export. */
function Exchange({ t, actions, importing, box }: ExchangeProps) {
  return (
    <div class="clients-exchange" ref={box}>
      <ImportBox t={t} actions={actions.importing} importing={importing} />
      <section class="box">
        <Fold title={t('export.title')} testId="export-fold">
          <ExportClients t={t} actions={actions.exporting} />
        </Fold>
      </section>
    </div>
  );
}
