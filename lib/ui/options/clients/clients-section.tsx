// What does the clients' section show? The list, one client in the editor, possible duplicates, or removed clients.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Client } from '../../../filing/client/client';
import { LoadRecognition } from '../../recognition/load-recognition';
import type { Translate } from '../../translate';
import type { Revealed } from '../../use-reveal';
import { PageHead } from '../page-head';
import type { ClientPlace, ClientsBeginning, LedFrom } from '../tabs';
import type { ClientsActions } from './actions';
import type { ManyActions } from './bulk-bar';
import { ClientList } from './client-list';
import { Departures } from './departures';
import { Duplicates } from './duplicates';
import { Editor } from './editor/editor';
import { KeptNotice } from './kept-notice';
import { Beginnings, ListButtons } from './list-buttons';
import { type ListPlace, listToDecide, listTop } from './list-place';
import { RemovedList } from './removed-list';

interface ClientsSectionProps {
  readonly t: Translate;
  readonly actions: ClientsActions;
  /** Increases when clients were added elsewhere. */
  readonly version: number;
  /** Pre-checks one client. */
  readonly toPrecheck?: (id: string) => void;
  /** Leads to the form for a colleague's invitation. */
  readonly toTeam?: (() => void) | undefined;
  readonly many?: ManyActions | undefined;
  /** Called when clients were removed or restored. */
  readonly listChanged?: (() => void) | undefined;
  /** What is shown first, if not the list. */
  readonly begin?: ClientsBeginning | undefined;
  /** A field, or a date, to which another page leads. */
  readonly at?: ClientPlace | null;
  /** Back to the page that led there; null for none. */
  readonly back?: (() => void) | null;
  /** That page, and the way to the next client of its list. */
  readonly ledFrom?: LedFrom | null;
  /** Increases each time the list is requested; unsaved input is asked about first. */
  readonly turn?: number;
  /** Increases each time that only the clients to decide about are requested. */
  readonly onlyUndecided?: number;
  /** The steps of the guide that led here; they stay above what it led to until the list is shown. */
  readonly guide?: ComponentChildren;
  /** The folder of scans above the list. */
  readonly folder?: Pick<Revealed, 'isOpen' | 'setOpen'> | undefined;
  /** A licence of which a new client is to be made. */
  readonly paper?: { readonly file: File } | null;
  /** Shown between the title and the rest, in every view. */
  readonly notice?: ComponentChildren;
  /** Shown above the list alone. */
  readonly listNotice?: ComponentChildren;
}

type View =
  | { readonly kind: 'list' | 'duplicates' | 'removed' }
  | {
      readonly kind: 'editor';
      readonly id: string | null;
      readonly begin?: Client;
      /** Stores what belongs to `begin`, once it is saved. */
      readonly storeFiles?: () => Promise<void>;
      readonly base?: number | null;
      readonly at?: ClientPlace;
      readonly isAtPoints?: boolean;
    }
  | {
      readonly kind: 'recognition';
      readonly id: string | null;
      /** Those that are read at once. */
      readonly files?: readonly File[];
    };

const LIST: View = { kind: 'list' };

/** The section. The editor itself asks about unsaved changes before it is left. */
export function ClientsSection({ notice, listNotice, guide, ...props }: ClientsSectionProps) {
  const { t, actions, version, begin, at = null, back = null, ledFrom = null, turn = 0 } = props;
  const { onlyUndecided = 0, paper = null } = props;
  const canRead = actions.recognition !== null;
  const [view, setView] = useState<View>(begin?.kind === 'recognition' && !canRead ? LIST : (begin ?? LIST));
  const [returns, setReturns] = useState(0);
  const [isGuided, setGuided] = useState(true);
  const place = useMemo(() => (onlyUndecided > 0 ? listToDecide() : listTop()), [onlyUndecided]);
  useEffect(() => {
    if (at === null) return;
    setGuided(false);
    setView({ kind: 'editor', id: at.clientId, at });
  }, [at]);
  useEffect(() => {
    if (paper !== null) setView({ kind: 'recognition', id: null, files: [paper.file] });
  }, [paper]);
  useEffect(() => actions.onReturn(() => setReturns((count) => count + 1)), [actions]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that the list is asked for
  useEffect(() => {
    const { kind } = view;
    if (turn > 0 && (kind === 'duplicates' || kind === 'removed')) setView(LIST);
  }, [turn]);
  const isLed = (view.kind === 'editor' ? (view.at ?? null) : null) === at;
  const [said, setSaid] = useState('');
  const toList = (words = '') => {
    setSaid(words);
    setReturns((count) => count + 1);
    setView(LIST);
    setGuided(false);
    if (isLed && words === '') back?.(); // what was done is said above the list
  };
  return (
    <>
      {isGuided && view.kind !== 'list' && guide}
      {view.kind !== 'recognition' && (
        <PageHead title={t('clients.title')}>
          {view.kind === 'list' && (
            <ListButtons t={t} canRead={canRead} setView={setView} folder={props.folder} />
          )}
        </PageHead>
      )}
      {view.kind === 'list' && listNotice}
      {notice}
      <Shown
        {...props}
        ledFrom={isLed ? ledFrom : null}
        version={version + returns}
        view={view}
        place={place}
        setView={(next) => {
          setSaid('');
          setView(next);
        }}
        said={said}
        toList={toList}
      />
    </>
  );
}

type ShownProps = Omit<
  ClientsSectionProps,
  'begin' | 'at' | 'back' | 'notice' | 'listNotice' | 'folder' | 'paper'
> & {
  readonly view: View;
  /** The place in the list at which the person was. */
  readonly place: ListPlace;
  readonly setView: (view: View) => void;
  readonly toList: (said?: string) => void;
  /** What was done in the client that was left. */
  readonly said: string;
};

function Shown({ view, toList, toPrecheck, ledFrom = null, turn = 0, ...props }: ShownProps) {
  const { t, actions, setView } = props;
  const open = (id: string) => setView({ kind: 'editor', id });
  if (view.kind === 'editor')
    return (
      <Editor
        key={view.id ?? 'new'}
        t={t}
        actions={actions}
        id={view.id}
        begin={view.begin}
        storeFiles={view.storeFiles}
        base={view.base}
        at={view.at}
        isAtPoints={view.isAtPoints}
        turn={turn}
        close={toList}
        toPrecheck={toPrecheck}
        ledFrom={ledFrom}
        readPapers={(id) => setView({ kind: 'recognition', id })}
      />
    );
  if (view.kind === 'recognition' && actions.recognition !== null)
    return (
      <LoadRecognition
        key={view.files?.map(({ name, size }) => `${name} ${size}`).join() ?? ''}
        t={t}
        actions={actions.recognition}
        clients={actions}
        id={view.id}
        files={view.files}
        close={() => toList()}
        open={open}
        edit={(begin, id, storeFiles) => setView({ kind: 'editor', id, begin, storeFiles })}
      />
    );
  if (view.kind === 'duplicates')
    return <Duplicates t={t} actions={actions} open={open} close={() => toList()} />;
  if (view.kind === 'removed')
    return (
      <RemovedList
        t={t}
        actions={actions}
        today={actions.today()}
        close={() => toList()}
        restored={props.listChanged}
      />
    );
  return <ListView key={props.onlyUndecided} {...props} />;
}

type ListViewProps = Pick<
  ShownProps,
  't' | 'actions' | 'version' | 'toTeam' | 'many' | 'place' | 'setView' | 'listChanged' | 'said'
>;

/** The list, with the unsaved draft offered above it. */
function ListView(props: ListViewProps) {
  const { t, actions, version, toTeam, many, place, setView, listChanged } = props;
  const canRead = actions.recognition !== null;
  const [restored, setRestored] = useState(0);
  return (
    <section class="box">
      {props.said !== '' && (
        <p class="notice calm" role="status" data-testid="clients-said">
          {props.said}
        </p>
      )}
      <Departures
        t={t}
        ask={actions.ask}
        restored={() => {
          setRestored((count) => count + 1);
          listChanged?.();
        }}
      />
      <KeptNotice
        t={t}
        actions={actions}
        goOn={({ client, base }) =>
          setView({ kind: 'editor', id: base === null ? null : client.id, begin: client, base })
        }
      />
      <ClientList
        t={t}
        actions={actions}
        version={version + restored}
        place={place}
        today={actions.today()}
        open={(id) => setView({ kind: 'editor', id })}
        openPoints={(id) => setView({ kind: 'editor', id, isAtPoints: true })}
        many={many}
        listChanged={listChanged}
        begin={
          <Beginnings t={t} canRead={canRead} toTeam={toTeam} start={(kind) => setView({ kind, id: null })} />
        }
      />
      {!canRead && (
        <p class="muted small" data-testid="recognition-lite">
          {t('recognition.lite')}
        </p>
      )}
    </section>
  );
}
