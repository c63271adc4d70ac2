// Which question does a choice ask as a whole: who is meant, or in what state something is? The field's id, or null.
import type { Field } from '../model';
import { stateAsked } from './filing-questions';
import { asksLegalPerson } from './legal-person';
import type { FieldGroup, Lexicon } from './lexicon';
import type { VocabularyField } from './portal-map';
import { asksSameAddress } from './same-address';
import { asksSameForEmergency, asksSamePerson } from './same-person';

/** The first question that a control asks, in this order. */
function idOf(field: Field, lexicon: Lexicon, principal: FieldGroup | null): string | null {
  if (asksSamePerson(field, lexicon)) return 'servicePrincipal.sameAsPrincipal';
  if (asksSameForEmergency(field, lexicon)) return 'servicePrincipal.emergencySameAsPrincipal';
  if (asksLegalPerson(field, lexicon, principal)) return 'subjectPrincipal.isLegalPerson';
  if (asksSameAddress(field)) return 'entity.isMailSameAsCert';
  return stateAsked(field, lexicon);
}

/** The field whose question a control asks as a whole, whatever its words mean one by one. `principal`: of `principalOfPage`. */
export function questionAsked(
  field: Field,
  lexicon: Lexicon,
  principal: FieldGroup | null,
): VocabularyField | undefined {
  const id = idOf(field, lexicon, principal);
  return id === null ? undefined : lexicon.byId.get(id);
}
