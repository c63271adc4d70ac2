// Which documents does the client have? Each with its kind, its owner, and its expiry date.
import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import type { Document } from '../../../../filing/client/client';
import { IN_COLOUR } from '../../../../filing/facts/document-facts';
import { Icon } from '../../../icon';
import { plain } from '../../../plain';
import { ScanFaults } from '../../../scan-faults';
import { SearchBox } from '../../../search-box';
import type { DocumentActions } from '../../documents/actions';
import { AddDocuments } from '../../documents/add-documents';
import { DocumentFile } from '../../documents/document-file';
import { Field, peopleOf, placeIn } from './field';
import { documentFields } from './fields';
import { type Form, wordFor } from './form';
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
      <DocumentList form={form} shared={shared} />
    </>
  );
}

/** So many are seen at a glance; more can be filtered. */
const AT_A_GLANCE = 8;

interface ListProps {
  readonly form: Form;
  readonly shared: Pick<ComponentProps<typeof DocumentFile>, 't' | 'actions' | 'changed' | 'isDirty'>;
}

/** The stored ones, filtered by kind, file and owner where there are many. */
function DocumentList({ form, shared }: ListProps) {
  const { t, draft } = form;
  const [text, setText] = useState('');
  const isMany = draft.documents.length > AT_A_GLANCE;
  const word = isMany ? text.trim().toLowerCase() : '';
  const all = draft.documents.map((document, at) => ({ document, at }));
  const found = all.filter(({ document }) => wordsOf(form, document).toLowerCase().includes(word));
  if (all.length === 0) return <p class="muted">{t('clients.document.none')}</p>;
  return (
    <>
      {isMany && (
        <search class="row one-field">
          <SearchBox
            testId="documents-search"
            label={t('clients.document.search')}
            value={text}
            onInput={setText}
            onEscape={() => setText('')}
          />
          <span class="small muted" role="status">
            {word !== '' && t('clients.document.found', { found: found.length, n: all.length })}
          </span>
        </search>
      )}
      {found.map(({ document, at }) => (
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

/** By what a paper is looked for: its kind, its file, and whose it is. */
const wordsOf = (form: Form, { type, fileName, of }: Document): string => {
  const owner = ownersIn(form).find(([id]) => id === of)?.[1] ?? '';
  return [wordFor(form, 'documents', type), plain(fileName), owner].join('\n');
};

/** Whose a paper may be, by id. */
const ownersIn = (form: Form): readonly (readonly [id: string, label: string])[] => [
  ['entity', form.t('clients.document.entity')],
  ...peopleOf(form),
  ...form.draft.services.map((one) => [one.id, plain(one.name)] as const),
];

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
  const { t, set } = form;
  const id = `f-documents-${at}-of`;
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
        {ownersIn(form).map(([owner, label]) => (
          <option key={owner} value={owner}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
