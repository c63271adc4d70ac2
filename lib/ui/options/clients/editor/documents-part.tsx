// Which documents does the client have? Each with its kind, its owner, and its expiry date.
import type { Document } from '../../../../filing/client/client';
import { IN_COLOUR } from '../../../../filing/facts/document-facts';
import { Icon } from '../../../icon';
import { plain } from '../../../plain';
import { ScanFaults } from '../../../scan-faults';
import type { DocumentActions } from '../../documents/actions';
import { AddDocuments } from '../../documents/add-documents';
import { DocumentFile } from '../../documents/document-file';
import { Field, peopleOf, placeIn } from './field';
import { documentFields } from './fields';
import type { Form } from './form';
import { NeededDocuments } from './needed-documents';

interface DocumentsProps {
  readonly form: Form;
  readonly actions: DocumentActions;
  /** Files are stored at once, so not while something else is unsaved or the client is not stored yet. */
  readonly isFixed: boolean;
  readonly changed: () => void;
  /** Reads certificates into this client and stores them as documents; null in a build without it. */
  readonly readPapers: (() => void) | null;
  readonly toPrecheck?: (() => void) | undefined;
}

/**
 * The documents' part of the editor: what must be prepared, a place for new files, then each stored one with its
 * acts.
 */
export function DocumentsPart({ form, actions, isFixed, changed, readPapers, toPrecheck }: DocumentsProps) {
  const { t, draft, choices } = form;
  const shared = { t, actions, changed, isDirty: isFixed };
  return (
    <>
      <NeededDocuments {...{ form, actions, isFixed, changed, toPrecheck }} />
      <AddDocuments {...shared} client={draft} documents={choices.documents} />
      {readPapers === null && (
        <p class="small muted" data-testid="documents-lite">
          {t('recognition.lite')}
        </p>
      )}
      {readPapers !== null && !isFixed && (
        <p class="row small muted">
          <button type="button" class="chip" data-testid="documents-read" onClick={() => readPapers()}>
            <Icon name="camera" /> {t('recognition.title')}
          </button>
          {t('recognition.fromDocuments')}
        </p>
      )}
      {draft.documents.length === 0 && <p class="muted">{t('clients.document.none')}</p>}
      {draft.documents.map((document, at) => (
        <fieldset class="clients-sub" key={document.id} data-testid="document">
          <legend>
            <Icon name="file" /> {plain(document.fileName)}
          </legend>
          <div class="clients-fields">
            {documentFields.map((spec) => (
              <Field key={spec.part} form={form} spec={spec} place={placeIn(`documents[${at}]`, spec)} />
            ))}
            <OwnerField form={form} document={document} at={at} />
          </div>
          <ScanFaults t={t} scan={document.scan} isInColour={IN_COLOUR.has(document.type)} />
          <DocumentFile
            {...shared}
            client={draft.id}
            document={document}
            other={otherSide(draft.documents, document)}
          />
        </fieldset>
      ))}
    </>
  );
}

/** The other side of the same card. */
function otherSide(documents: readonly Document[], { type, of, side }: Document): Document | null {
  const wanted = side === 'front' ? 'back' : side === 'back' ? 'front' : null;
  if (wanted === null) return null;
  return documents.find((one) => one.type === type && one.of === of && one.side === wanted) ?? null;
}

interface OwnerProps {
  readonly form: Form;
  readonly document: Document;
  readonly at: number;
}

function OwnerField({ form, document, at }: OwnerProps) {
  const { t, draft, set } = form;
  const id = `f-documents-${at}-of`;
  const owners = [
    ['entity', t('clients.document.entity')] as const,
    ...peopleOf(form),
    ...draft.services.map((one) => [one.id, plain(one.name)] as const),
  ];
  return (
    <div class="clients-field" data-field="documents.of">
      <label class="clients-label" for={id}>
        {t('field.documents.of')}
      </label>
      <select
        id={id}
        data-place={`documents[${at}].of`}
        value={document.of}
        onChange={(event) => set(`documents[${at}].of`, event.currentTarget.value)}
      >
        {owners.map(([owner, label]) => (
          <option key={owner} value={owner}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
