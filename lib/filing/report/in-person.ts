// Which of the required documents is no file? What a person does in the provider's app; a fact of the filing says that it is done.
import type { Report } from './report';

const FACTS: Readonly<Record<string, string>> = {
  'face-verification': 'servicePrincipal.faceVerified',
};

/** The fact that says that a document was done in person, true once it is; null for a document that is a file. */
export const factInPerson = (document: string): string | null => FACTS[document] ?? null;

/** Whether a fact says that something was done in person: nobody can answer for it beforehand. */
export const isDoneInPerson = (fact: string): boolean => Object.values(FACTS).includes(fact);

/** Who has to appear for the face check and is not recorded as having done so; the document stands for the service's principal. */
export function stillInPerson({
  face,
  documents,
}: Pick<Report, 'face' | 'documents'>): Report['face']['who'] {
  const isDone = documents.some(({ id, state }) => id === 'face-verification' && state === 'attached');
  return isDone ? face.who.filter((who) => who !== 'servicePrincipal') : face.who;
}
