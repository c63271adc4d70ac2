// What can be done from the list itself? Its buttons, and what is offered while it is empty.
import { Icon } from '../../icon';
import type { Translate } from '../../translate';
import type { Revealed } from '../../use-reveal';
import type { ClientsBeginning } from '../tabs';

/** What they show instead of the list. */
type ListPart =
  | { readonly kind: 'duplicates' | 'removed' }
  | { readonly kind: 'editor' | 'recognition'; readonly id: null };

interface ListButtonsProps {
  readonly t: Translate;
  readonly canRead: boolean;
  readonly setView: (view: ListPart) => void;
  /** The folder of scans above the list; absent where there is none. */
  readonly folder?: Pick<Revealed, 'isOpen' | 'setOpen'> | undefined;
}

/** Above the list. */
export function ListButtons({ t, canRead, setView, folder }: ListButtonsProps) {
  return (
    <>
      <button
        type="button"
        class="chip big"
        data-testid="client-duplicates"
        onClick={() => setView({ kind: 'duplicates' })}
      >
        {t('clients.duplicates')}
      </button>
      <button
        type="button"
        class="chip big"
        data-testid="client-removed"
        onClick={() => setView({ kind: 'removed' })}
      >
        {t('clients.removed')}
      </button>
      {folder && (
        <button
          type="button"
          class="chip big"
          data-testid="client-folder"
          aria-expanded={folder.isOpen}
          onClick={() => folder.setOpen(!folder.isOpen)}
        >
          <Icon name="file" /> {t('folder.add')}
        </button>
      )}
      {canRead && (
        <button
          type="button"
          class="chip big"
          data-testid="client-read"
          onClick={() => setView({ kind: 'recognition', id: null })}
        >
          <Icon name="camera" /> {t('recognition.title')}
        </button>
      )}
      <button
        type="button"
        class="primary"
        data-testid="client-new"
        onClick={() => setView({ kind: 'editor', id: null })}
      >
        <Icon name="plus" /> {t('clients.new')}
      </button>
    </>
  );
}

interface BeginningsProps {
  readonly t: Translate;
  /** Leads to the form for a colleague's invitation. */
  readonly toTeam?: (() => void) | undefined;
  readonly canRead: boolean;
  readonly start: (kind: ClientsBeginning['kind']) => void;
}

/** What an empty list offers; import is below on the same page. */
export function Beginnings({ t, canRead, toTeam, start }: BeginningsProps) {
  return (
    <>
      <div class="row clients-begin">
        {canRead && (
          <button type="button" class="primary" onClick={() => start('recognition')}>
            <Icon name="camera" /> {t('recognition.title')}
          </button>
        )}
        <button
          type="button"
          class={canRead ? 'secondary' : 'primary'}
          data-testid="client-begin"
          onClick={() => start('editor')}
        >
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
      {toTeam && (
        <p class="muted">
          {t('clients.empty.team')}{' '}
          <button type="button" class="link" data-testid="client-join-team" onClick={toTeam}>
            {t('team.join')}
          </button>
        </p>
      )}
    </>
  );
}
