// Which documents does the client have? Each with what it is, whose it is, and until when it counts.
import type { Document } from '../../../../filing/client';
import { Icon } from '../../../icon';
import { plain } from '../../../plain';
import { Field, peopleOf, placeIn } from './field';
import { documentFields } from './fields';
import type { Form } from './form';

/** The documents' part of the editor. Files themselves come in where a filing asks for them. */
export function DocumentsPart({ form }: { readonly form: Form }) {
  const { t, draft } = form;
  if (draft.documents.length === 0) return <p class="muted">{t('desk.document.none')}</p>;
  return (
    <>
      {draft.documents.map((document, at) => (
        <fieldset class="desk-sub" key={document.id} data-testid="document">
          <legend>
            <Icon name="file" /> {plain(document.fileName)}
          </legend>
          <div class="desk-fields">
            {documentFields.map((spec) => (
              <Field key={spec.part} form={form} spec={spec} place={placeIn(`documents[${at}]`, spec)} />
            ))}
            <OwnerField form={form} document={document} at={at} />
          </div>
        </fieldset>
      ))}
    </>
  );
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
    ['entity', t('desk.document.entity')] as const,
    ...peopleOf(form),
    ...draft.services.map((one) => [one.id, plain(one.name)] as const),
  ];
  return (
    <div class="desk-field" data-field="documents.of">
      <label class="desk-label" for={id}>
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
