// Who is responsible for the filing? The people with their certificates and phones, and who has which role.
import type { Client, Person } from '../../../../filing/client/client';
import { Fold } from '../../../fold';
import { plain } from '../../../plain';
import { newPerson } from './draft';
import { Field, placeIn } from './field';
import { askedOf, type FieldSpec, personFields } from './fields';
import type { Form } from './form';

const roles: readonly FieldSpec[] = [
  { part: 'entity.subjectPrincipal', kind: 'person', isRequired: true },
  { part: 'entity.legalRepresentative', kind: 'person' },
];

/** The people's part of the editor. */
export function PeoplePart({ form }: { readonly form: Form }) {
  const { t, draft, set, newId } = form;
  return (
    <>
      <div class="clients-fields">
        {askedOf(draft.entity, roles).map((spec) => (
          <Field key={spec.part} form={form} spec={spec} place={spec.part} />
        ))}
      </div>
      {draft.people.map((person, at) => (
        <PersonFold key={person.id} form={form} person={person} at={at} />
      ))}
      <button
        type="button"
        class="chip big"
        data-testid="person-add"
        onClick={() => set('people', [...draft.people, newPerson(newId('person'))])}
      >
        {t('clients.person.add')}
      </button>
    </>
  );
}

function PersonFold({
  form,
  person,
  at,
}: {
  readonly form: Form;
  readonly person: Person;
  readonly at: number;
}) {
  const { t, draft, set } = form;
  const base = `people[${at}]`;
  const held = rolesOf(draft, person.id);
  const fits = (of: readonly string[] | undefined) => !of || !person.region || of.includes(person.region);
  const remove = () =>
    set(
      'people',
      draft.people.filter((one) => one.id !== person.id),
    );
  return (
    <Fold
      title={person.name ? plain(person.name) : t('clients.person.number', { n: at + 1 })}
      note={t.labels(held.map((role) => t.word('field', role)))}
      open={draft.people.length <= 2}
      testId="person"
    >
      {draft.entity.type === 'personal' && draft.entity.subjectPrincipal === person.id && (
        <button
          type="button"
          class="chip"
          data-testid="same-person"
          onClick={() => set(base, sameAsEntity(draft, person))}
        >
          {t('clients.samePerson')}
        </button>
      )}
      <div class="clients-fields">
        {personFields.map((spec) => (
          <Field
            key={spec.part}
            form={form}
            spec={spec}
            place={placeIn(base, spec)}
            only={spec.list === 'idTypes' ? (choice) => fits(choice.of) : undefined}
          />
        ))}
      </div>
      <button type="button" class="ghost" disabled={held.length > 0} onClick={remove}>
        {held.length > 0 ? t('clients.person.hasRole') : t('clients.person.remove')}
      </button>
    </Fold>
  );
}

/** The roles that a person has, as parts of the client. */
function rolesOf(draft: Client, id: string): readonly string[] {
  const { subjectPrincipal, legalRepresentative } = draft.entity;
  return [
    ...(subjectPrincipal === id ? ['entity.subjectPrincipal'] : []),
    ...(legalRepresentative === id ? ['entity.legalRepresentative'] : []),
    ...(draft.services.some((one) => one.servicePrincipal === id) ? ['services.servicePrincipal'] : []),
  ];
}

/** For a person who files for itself: the certificate's data is already in the entity. */
function sameAsEntity({ entity }: Client, person: Person): Person {
  const { name, certType, certNumber, certAddress, certValidUntil } = entity;
  return { ...person, name, certType, certNumber, certAddress, certValidUntil };
}
