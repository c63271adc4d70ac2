// What does the clients' desk show? The list, one client in the editor, possible duplicates, or what was removed.
import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../../filing/client/client';
import { Icon } from '../../icon';
import { LoadRecognition } from '../../recognition/load-recognition';
import type { Translate } from '../../translate';
import type { DeskActions } from './actions';
import type { ManyActions } from './bulk-bar';
import { ClientList } from './client-list';
import { Duplicates } from './duplicates';
import { Editor } from './editor/editor';
import { KeptNotice } from './kept-notice';
import { RemovedList } from './removed-list';

interface ClientsSectionProps {
  readonly t: Translate;
  readonly actions: DeskActions;
  /** Grows when clients came in by another way. */
  readonly version: number;
  readonly toPrecheck?: () => void;
  readonly many?: ManyActions | undefined;
  /** What to begin with, if not with the list. */
  readonly begin?: ClientsBeginning | undefined;
}

/** Reading photographed papers, or a new profile to type. */
export type ClientsBeginning = 'recognition' | 'editor';

type View =
  | { readonly kind: 'list' | 'duplicates' | 'removed' }
  | {
      readonly kind: 'editor';
      readonly id: string | null;
      readonly begin?: Client;
      readonly base?: number | null;
    }
  | { readonly kind: 'recognition'; readonly id: string | null };

/** The desk. Leaving the editor with unsaved changes is asked about by the editor itself. */
export function ClientsSection(props: ClientsSectionProps) {
  const { t, actions, version, toPrecheck, begin } = props;
  const [view, setView] = useState<View>(begin === undefined ? { kind: 'list' } : { kind: begin, id: null });
  const [returns, setReturns] = useState(0);
  useEffect(() => actions.onReturn(() => setReturns((count) => count + 1)), [actions]);
  const toList = () => {
    setReturns((count) => count + 1);
    setView({ kind: 'list' });
  };
  const open = (id: string) => setView({ kind: 'editor', id });
  if (view.kind === 'editor')
    return (
      <Editor
        key={view.id ?? 'new'}
        t={t}
        actions={actions}
        id={view.id}
        begin={view.begin}
        base={view.base}
        close={toList}
        toPrecheck={toPrecheck}
        readPapers={(id) => setView({ kind: 'recognition', id })}
      />
    );
  if (view.kind === 'recognition' && actions.recognition !== null)
    return (
      <LoadRecognition
        t={t}
        actions={actions.recognition}
        desk={actions}
        id={view.id}
        close={toList}
        open={open}
        edit={(begin) => setView({ kind: 'editor', id: view.id, begin })}
      />
    );
  if (view.kind === 'duplicates') return <Duplicates t={t} actions={actions} open={open} close={toList} />;
  if (view.kind === 'removed')
    return <RemovedList t={t} actions={actions} today={actions.today()} close={toList} />;
  return <ListView {...props} version={version + returns} setView={setView} />;
}

type ListViewProps = Pick<ClientsSectionProps, 't' | 'actions' | 'version' | 'many'> & {
  readonly setView: (view: View) => void;
};

/** The list with what may be begun above it. */
function ListView({ t, actions, version, many, setView }: ListViewProps) {
  return (
    <section class="box">
      <KeptNotice
        t={t}
        actions={actions}
        goOn={({ client, base }) =>
          setView({ kind: 'editor', id: base === null ? null : client.id, begin: client, base })
        }
      />
      <DeskHead t={t} canRead={actions.recognition !== null} setView={setView} />
      <ClientList
        t={t}
        actions={actions}
        version={version}
        today={actions.today()}
        open={(id) => setView({ kind: 'editor', id })}
        many={many}
        begin={
          <Beginnings
            t={t}
            canRead={actions.recognition !== null}
            start={(kind) => setView({ kind, id: null })}
          />
        }
      />
    </section>
  );
}

type DeskHeadProps = Pick<ListViewProps, 't' | 'setView'> & { readonly canRead: boolean };

function DeskHead({ t, canRead, setView }: DeskHeadProps) {
  return (
    <div class="row desk-head">
      <button
        type="button"
        class="primary"
        data-testid="client-new"
        onClick={() => setView({ kind: 'editor', id: null })}
      >
        {t('desk.new')}
      </button>
      {canRead && (
        <button
          type="button"
          class="chip big"
          data-testid="client-read"
          onClick={() => setView({ kind: 'recognition', id: null })}
        >
          {t('recognition.title')}
        </button>
      )}
      <button
        type="button"
        class="chip big"
        data-testid="client-duplicates"
        onClick={() => setView({ kind: 'duplicates' })}
      >
        {t('desk.duplicates')}
      </button>
      <button
        type="button"
        class="chip big"
        data-testid="client-removed"
        onClick={() => setView({ kind: 'removed' })}
      >
        {t('desk.removed')}
      </button>
    </div>
  );
}

interface BeginningsProps {
  readonly t: Translate;
  readonly canRead: boolean;
  readonly start: (kind: ClientsBeginning) => void;
}

/** What an empty list offers; importing stands on the same page below. */
function Beginnings({ t, canRead, start }: BeginningsProps) {
  return (
    <div class="row desk-begin">
      {canRead && (
        <button type="button" class="secondary" onClick={() => start('recognition')}>
          <Icon name="camera" /> {t('recognition.title')}
        </button>
      )}
      <button type="button" class="secondary" data-testid="client-begin" onClick={() => start('editor')}>
        <Icon name="pencil" /> {t('welcome.way.typed')}
      </button>
      <button
        type="button"
        class="secondary"
        onClick={() => document.querySelector<HTMLElement>('[data-testid="client-import-file"]')?.focus()}
      >
        <Icon name="table" /> {t('welcome.way.table')}
      </button>
    </div>
  );
}
