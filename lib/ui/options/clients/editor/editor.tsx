// How is one client shown and edited? Its parts are in tabs and saved together, without overwriting what somebody else saved.
import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../../../filing/client/client';
import type { EditorChoices } from '../../../../protocol/editor-choices';
import { plain } from '../../../plain';
import type { Translate } from '../../../translate';
import type { ClientPlace, LedFrom } from '../../tabs';
import type { ClientsActions } from '../actions';
import { BackHead } from '../back-head';
import { ClientTeam } from '../client-team';
import { DocumentsPart } from './documents-part';
import { Notes, Questions } from './editor-notes';
import { EntityPart } from './entity-part';
import { Essentials } from './essentials';
import { FilingsPart } from './filings-part';
import type { Form } from './form';
import { HistoryPart } from './history-part';
import { useSaveKey, useTurns } from './keys-and-turns';
import { useMarkedTabs } from './marked-tabs';
import { NextStep } from './next-step';
import { NoticeLine } from './notice-line';
import { PeoplePart } from './people-part';
import { usePlacing } from './place-notes';
import { Points } from './points';
import { ServicesPart } from './services-part';
import { placeIn, showPlace } from './show-place';
import { type EditorTab, Tabs } from './tabs';
import { Trouble } from './trouble';
import { type Draft, toCorrect, useDraft } from './use-draft';
import { useFilesToStore } from './use-files-to-store';
import { useForm } from './use-form';
import { useSteady } from './use-steady';

interface EditorProps {
  readonly t: Translate;
  readonly actions: ClientsActions;
  /** Null for a new client. */
  readonly id: string | null;
  /** The initial content of a new client, if any. */
  readonly begin?: Client | undefined;
  /** Stores the files that belong to `begin`, once it is saved. */
  readonly storeFiles?: (() => Promise<void>) | undefined;
  /** The revision on which `begin` is based; null for the present one. */
  readonly base?: number | null | undefined;
  /** The field, or the date, to show first. */
  readonly at?: ClientPlace | undefined;
  /** Whether the count in the list was pressed. */
  readonly isAtPoints?: boolean | undefined;
  /** Increases when the person wants to leave by another way than `close`. */
  readonly turn?: number;
  /** `said`: what was done, for the page that it leads back to. */
  readonly close: (said?: string) => void;
  /** Pre-checks a client; absent on a page that cannot. */
  readonly toPrecheck?: (id: string) => void;
  /** The page that led here; null for the list of clients. */
  readonly ledFrom?: LedFrom | null;
  /** Reads photographed certificates of a client, or of a new one (null). */
  readonly readPapers: (id: string | null) => void;
}

/** The editor of one client. */
export function Editor(props: EditorProps) {
  const { t, actions, id, begin, base, isAtPoints = false, turn = 0 } = props;
  const work = useDraft(actions, id, begin, base);
  const [choices, setChoices] = useState<EditorChoices | null>(null);
  useEffect(() => {
    actions.ask('clients.choices').then(setChoices, () => setChoices(null));
  }, [actions]);
  const { draft, trouble } = work;
  if (trouble !== null)
    return (
      <Trouble {...{ t, actions, id, trouble, turn }} close={() => props.close()} reload={work.reload} />
    );
  if (!draft || !choices) return <p class="muted">{t('app.loading')}</p>;
  return (
    <OpenEditor
      t={t}
      actions={actions}
      work={work}
      draft={draft}
      choices={choices}
      at={props.at}
      storeFiles={props.storeFiles}
      isAtPoints={isAtPoints}
      turn={turn}
      close={props.close}
      toPrecheck={props.toPrecheck}
      ledFrom={props.ledFrom}
      readPapers={props.readPapers}
    />
  );
}

interface OpenProps {
  readonly t: Translate;
  readonly actions: ClientsActions;
  readonly work: Draft;
  readonly draft: Client;
  readonly choices: EditorChoices;
  readonly at: EditorProps['at'];
  readonly storeFiles: EditorProps['storeFiles'];
  readonly isAtPoints: boolean;
  readonly turn: number;
  readonly close: EditorProps['close'];
  readonly toPrecheck: EditorProps['toPrecheck'];
  readonly ledFrom: EditorProps['ledFrom'];
  readonly readPapers: EditorProps['readPapers'];
}

function OpenEditor(props: OpenProps) {
  const { t, work, draft, at, close } = props;
  const [tab, setTab] = useState<EditorTab>(work.rev === null ? 'essentials' : 'entity');
  const [isLeaving, setLeaving] = useState(false);
  const { form, wrong, showAll } = useForm(props);
  const [isRenaming, setRenaming] = useState(false);
  const storeFiles = useFilesToStore(props.storeFiles, work.reload);
  const placing = usePlacing(props.actions.ask, work.rev === null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that somebody was led here
  useEffect(() => {
    const place = at && placeIn(draft, at);
    if (place) showPlace(place, setTab);
  }, [at]);
  const save = async (isConfirmed: boolean) => {
    setLeaving(false);
    setRenaming(work.renamed.length > 0 && !isConfirmed);
    if (work.renamed.length > 0 && !isConfirmed) return;
    const answer = await work.save();
    if (answer?.ok) return storeFiles().then(() => placing.place(t, draft.id));
    if (answer?.reason !== 'faults') return;
    const [first] = answer.faults;
    showAll();
    if (first) showPlace(first.place, setTab);
  };
  const leave = () => {
    work.drop();
    close();
  };
  const wish = () => (work.isDirty ? setLeaving(true) : close());
  const box = useSaveKey(() => work.isDirty && work.state.kind !== 'saving' && void save(false));
  useSteady(box);
  // elsewhere what is typed is kept, and is there on return: only who asks for the list would lose it
  useTurns(box, props.turn, (isStaying) => void ((isStaying || !work.isDirty) && wish()));
  const marked = useMarkedTabs(wrong, tab);
  return (
    <section ref={box} class="box clients-editor" data-testid="client-editor" data-dirty={work.isDirty}>
      <EditorHead
        {...props}
        isLeaving={isLeaving}
        placed={placing.count}
        save={() => void save(false)}
        close={wish}
      />
      <Questions
        {...{ t, work, isLeaving, isRenaming }}
        save={(isConfirmed) => void save(isConfirmed)}
        leave={leave}
        stay={() => {
          setLeaving(false);
          setRenaming(false);
        }}
      />
      <Notes {...props} form={form} placing={placing} />
      <ToDo {...props} setTab={setTab} />
      <Tabs t={t} tab={tab} isStored={work.rev !== null} wrong={marked} onChoose={setTab} />
      <TabPanel {...props} tab={tab} setTab={setTab} form={form} />
    </section>
  );
}

/** The next step after saving, and the points that the client's row counts. */
function ToDo(props: OpenProps & { readonly setTab: (tab: EditorTab) => void }) {
  const { t, actions, work, draft, isAtPoints, setTab, close } = props;
  const shared = {
    t,
    show: (place: string) => showPlace(place, setTab),
    toPrecheck: props.toPrecheck && (() => props.toPrecheck?.(draft.id)),
  };
  return (
    <>
      {work.state.kind === 'saved' && (
        <NextStep
          {...shared}
          client={draft}
          wrong={toCorrect(work)}
          toDocuments={() => setTab('documents')}
          toGuide={actions.toGuide}
          batch={props.ledFrom?.tab === 'precheck' ? { back: close, next: props.ledFrom.next } : null}
        />
      )}
      {work.rev !== null && <NoticeLine t={t} actions={actions} draft={draft} rev={work.rev} />}
      {work.rev !== null && (
        <Points {...shared} ask={actions.ask} id={draft.id} rev={work.rev} isLedTo={isAtPoints} />
      )}
    </>
  );
}

interface HeadProps extends OpenProps {
  readonly save: () => void;
  readonly isLeaving: boolean;
  /** Counts when the client was put into a team by another part of the page. */
  readonly placed: number;
}

/** The client's name, and acts on the whole profile. */
function EditorHead(props: HeadProps) {
  const { t, actions, work, draft, close, readPapers, save, isLeaving, placed } = props;
  const name = draft.entity.name === '' ? t('clients.new') : plain(draft.entity.name);
  return (
    <BackHead
      t={t}
      title={name}
      close={close}
      back={props.ledFrom?.tab === 'precheck' ? t('clients.backToBatch') : undefined}
    >
      <span class="muted small" data-testid="clients-dirty">
        {work.isDirty ? t('clients.unsaved') : ''}
      </span>
      {work.rev !== null && !work.isDirty && (
        <ClientTeam t={t} ask={actions.ask} id={draft.id} version={placed} changed={work.reload} />
      )}
      {actions.recognition !== null && (
        <button
          type="button"
          class="chip"
          data-testid="client-read-papers"
          disabled={work.isDirty}
          onClick={() => readPapers(work.rev === null ? null : draft.id)}
        >
          {t('recognition.title')}
        </button>
      )}
      <button
        type="button"
        class={isLeaving ? 'secondary' : 'primary'} // the question below has its own primary button
        data-testid="client-save"
        aria-keyshortcuts="Control+S Meta+S"
        disabled={!work.isDirty || work.state.kind === 'saving'}
        onClick={save}
      >
        {t('clients.save')}
      </button>
    </BackHead>
  );
}

type PanelProps = Pick<OpenProps, 'actions' | 'work' | 'draft' | 'readPapers' | 'toPrecheck'> & {
  readonly tab: EditorTab;
  readonly setTab: (tab: EditorTab) => void;
  readonly form: Form;
};

/** The part of the client in the present tab. */
function TabPanel({ actions, work, draft, tab, setTab, form, readPapers, toPrecheck }: PanelProps) {
  return (
    <div class="clients-part" role="tabpanel" aria-labelledby={`tab-${tab}`}>
      {tab === 'essentials' && (
        <Essentials
          form={form}
          show={(place) => showPlace(place, setTab)}
          isToldAbove={work.state.kind === 'saved'}
        />
      )}
      {tab === 'entity' && <EntityPart form={form} />}
      {tab === 'people' && <PeoplePart form={form} />}
      {tab === 'services' && <ServicesPart form={form} />}
      {tab === 'filings' && <FilingsPart form={form} />}
      {tab === 'documents' && (
        <DocumentsPart
          form={form}
          actions={actions.documents}
          isFixed={work.isDirty || work.rev === null}
          changed={work.reload}
          toPrecheck={toPrecheck && (() => toPrecheck(draft.id))}
          readPapers={actions.recognition === null ? null : () => readPapers(draft.id)}
        />
      )}
      {tab === 'history' && work.rev !== null && (
        <HistoryPart
          form={form}
          actions={actions}
          id={draft.id}
          rev={work.rev}
          isDirty={work.isDirty}
          onRestored={work.reload}
        />
      )}
    </div>
  );
}
