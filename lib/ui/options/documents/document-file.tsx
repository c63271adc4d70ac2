// What can be done with one stored document? Shown on a press, replaced, exported in the form of an upload slot, deleted.
import { useEffect, useState } from 'preact/hooks';
import type { Document } from '../../../filing/client/client';
import { Fold } from '../../fold';
import { AskFirst } from '../../question';
import type { Translate } from '../../translate';
import type { DocumentActions } from './actions';
import { ExportForm } from './export-form';

interface DocumentFileProps {
  readonly t: Translate;
  readonly actions: DocumentActions;
  readonly client: string;
  readonly document: Document;
  /** The other side of the same card, where there is one. */
  readonly other: Document | null;
  /** Files are stored at once, so they cannot change while something else is unsaved. */
  readonly isDirty: boolean;
  readonly changed: () => void;
}

/** The buttons below a document's fields. */
export function DocumentFile({ t, actions, client, document, other, isDirty, changed }: DocumentFileProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const { id, type, of } = document;
  const replace = async (file: File | undefined) => {
    if (!file) return;
    const request = { document: type, of, side: document.side ?? null, file };
    const answer = await actions.add(client, request).catch(() => ({ ok: false as const, reason: 'other' }));
    setTrouble(answer.ok ? null : answer.reason);
    if (answer.ok) changed();
  };
  const remove = async () => {
    await actions.ask('documents.remove', { client, id }).catch(() => undefined);
    changed();
  };
  return (
    <div class="document-tools">
      <Preview t={t} actions={actions} client={client} document={document} />
      <div class="document-acts">
        <div class="row">
          <label class={isDirty ? 'chip file off' : 'chip file'}>
            {t('documents.replace')}
            <input
              type="file"
              data-testid="document-replace"
              disabled={isDirty}
              onChange={(event) => void replace(event.currentTarget.files?.[0])}
            />
          </label>
          <button
            type="button"
            class="chip"
            data-testid="document-remove"
            disabled={isDirty}
            onClick={() => setLeaving(true)}
          >
            {t('documents.remove')}
          </button>
        </div>
        {isLeaving && <RemoveQuestion t={t} remove={() => void remove()} keep={() => setLeaving(false)} />}
        {trouble !== null && (
          <p class="bad small" role="alert">
            {t.word('notice', trouble)}
          </p>
        )}
        <Fold title={t('documents.export')} class="inline">
          <ExportForm t={t} actions={actions} client={client} document={document} other={other} />
        </Fold>
      </div>
    </div>
  );
}

interface QuestionProps {
  readonly t: Translate;
  readonly remove: () => void;
  readonly keep: () => void;
}

function RemoveQuestion({ t, remove, keep }: QuestionProps) {
  return (
    <AskFirst
      title={t('documents.remove.ask')}
      act={t('documents.remove')}
      testId="document-remove-question"
      confirm={remove}
      stay={keep}
      stayWord={t('documents.keep')}
    >
      <p class="small">{t('documents.remove.sure')}</p>
    </AskFirst>
  );
}

type PreviewProps = Pick<DocumentFileProps, 't' | 'actions' | 'client' | 'document'>;

/** Hidden until pressed; the picture is removed from memory when it is hidden again. */
function Preview({ t, actions, client, document }: PreviewProps) {
  const [source, setSource] = useState<string | null>(null);
  const isPicture = document.mediaType.startsWith('image/');
  useEffect(() => () => setSource(null), []);
  const show = async () => {
    const file = await actions.ask('documents.look', { client, id: document.id }).catch(() => null);
    if (file) setSource(`data:${file.mediaType};base64,${file.base64}`);
  };
  if (!isPicture) return <p class="muted small">{t('documents.noPreview')}</p>;
  if (source === null)
    return (
      <button type="button" class="document-cover" data-testid="document-show" onClick={() => void show()}>
        {t('documents.show')}
      </button>
    );
  return (
    <button
      type="button"
      class="document-picture"
      data-testid="document-hide"
      aria-label={t('documents.hide')}
      onClick={() => setSource(null)}
    >
      <img src={source} alt="" />
    </button>
  );
}
