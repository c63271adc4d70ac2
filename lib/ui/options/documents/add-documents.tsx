// How are files added as documents? Dropped, pasted or chosen; each is stored only when the person has said what it is.
import { useState } from 'preact/hooks';
import type { Client } from '../../../filing/client/client';
import { guessDocument, ownersOf } from '../../../filing/client/document-files';
import type { Choice } from '../../../protocol/editor-choices';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { useDrop } from '../../use-drop';
import type { DocumentActions, NewFile } from './actions';

interface AddDocumentsProps {
  readonly t: Translate;
  readonly actions: DocumentActions;
  readonly client: Client;
  readonly documents: readonly Choice[];
  readonly isDirty: boolean;
  readonly changed: () => void;
}

interface Waiting {
  readonly key: number;
  readonly file: File;
  readonly document: string;
  readonly of: string;
  readonly side: 'front' | 'back' | '';
  readonly trouble: string | null;
}

const TAKEN = 'image/jpeg,image/png,image/webp,application/pdf,video/mp4';

/** The place for new files, and those whose kind is not known yet. */
export function AddDocuments(props: AddDocumentsProps) {
  const { t, isDirty } = props;
  const { waiting, take, edit, drop, store } = useWaiting(props);
  const { isOver, dropProps } = useDrop((dropped) => take(dropped?.files));
  if (isDirty) return <p class="muted small">{t('documents.saveFirst')}</p>;
  return (
    <div class="document-add">
      {/* the button inside does the same for the keyboard */}
      <div
        class={`document-drop${isOver ? ' over' : ''}`}
        data-testid="document-drop"
        {...dropProps}
        onPaste={(event) => take(event.clipboardData?.files)}
      >
        <label class="chip file">
          {t('documents.choose')}
          <input
            type="file"
            multiple
            accept={TAKEN}
            data-testid="document-files"
            onChange={(event) => take(event.currentTarget.files)}
          />
        </label>
        <span class="muted small">{t('documents.drop')}</span>
      </div>
      {waiting.map((one) => (
        <WaitingRow
          key={one.key}
          {...props}
          one={one}
          edit={(part) => edit(one.key, part)}
          drop={() => drop(one.key)}
          store={() => void store(one)}
        />
      ))}
    </div>
  );
}

function useWaiting({ actions, client, documents, changed }: AddDocumentsProps) {
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const take = (files: FileList | null | undefined) => {
    const fresh = [...(files ?? [])].map((file, at): Waiting => {
      const { document, side } = guessDocument(file.name, documents);
      return {
        key: Date.now() + at,
        file,
        document: document ?? '',
        of: ownerFor(client, document),
        side: side ?? '',
        trouble: null,
      };
    });
    setWaiting((before) => [...before, ...fresh]);
  };
  const edit = (key: number, part: Partial<Waiting>) =>
    setWaiting((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const drop = (key: number) => setWaiting((before) => before.filter((one) => one.key !== key));
  const store = async ({ key, file, document, of, side }: Waiting) => {
    const wish: NewFile = { document, of, side: side === '' ? null : side, file };
    const answer = await actions.add(client.id, wish).catch(() => ({ ok: false as const, reason: 'other' }));
    if (!answer.ok) return edit(key, { trouble: answer.reason });
    drop(key);
    changed();
  };
  return { waiting, take, edit, drop, store };
}

/** Whose a document of this kind most likely is, of several services the first that lacks it; the person sees and may change it. */
function ownerFor(client: Client, document: string | null): string {
  const services = client.services.map(({ id }) => id);
  return (document === null ? undefined : ownersOf(client, services, document)[0]) ?? 'entity';
}

interface WaitingRowProps extends Pick<AddDocumentsProps, 't' | 'client' | 'documents'> {
  readonly one: Waiting;
  readonly edit: (part: Partial<Waiting>) => void;
  readonly drop: () => void;
  readonly store: () => void;
}

function WaitingRow({ t, client, documents, one, edit, drop, store }: WaitingRowProps) {
  const owners = [
    ['entity', t('clients.document.entity')] as const,
    ...client.people.map((person) => [person.id, plain(person.name)] as const),
    ...client.services.map((service) => [service.id, plain(service.name)] as const),
  ];
  const sides = (['', 'front', 'back'] as const).map(
    (side) => [side, t(`documents.side.${side || 'none'}`)] as const,
  );
  const kinds = documents.map(({ id, label }) => [id, t.text(label)] as const);
  return (
    <fieldset class="document-waiting" data-testid="document-waiting">
      <legend>{plain(one.file.name)}</legend>
      <Pick
        label={t('documents.what')}
        value={one.document}
        options={[['', t('documents.what.choose')], ...kinds]}
        onPick={(document) => edit({ document, of: ownerFor(client, document) })}
        testId="document-what"
      />
      <Pick
        label={t('documents.whose')}
        value={one.of}
        options={owners}
        onPick={(of) => edit({ of })}
        testId="document-whose"
      />
      <Pick
        label={t('documents.side')}
        value={one.side}
        options={sides}
        onPick={(side) => edit({ side: side === 'front' || side === 'back' ? side : '' })}
        testId="document-side"
      />
      {one.trouble !== null && (
        <p class="bad small" role="alert">
          {t.word('notice', one.trouble)}
        </p>
      )}
      <div class="row">
        <button
          type="button"
          class="primary"
          data-testid="document-store"
          disabled={one.document === ''}
          onClick={() => store()}
        >
          {t('documents.store')}
        </button>
        <button type="button" class="ghost" onClick={() => drop()}>
          {t('documents.dismiss')}
        </button>
      </div>
    </fieldset>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onPick: (value: string) => void;
  readonly testId: string;
}

function Pick({ label, value, options, onPick, testId }: PickProps) {
  return (
    <label>
      {label}
      <select data-testid={testId} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
