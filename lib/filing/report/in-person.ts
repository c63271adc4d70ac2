// Which of the required documents is no file? What a person does in the provider's app; a fact of the filing says that it is done.

const FACTS: Readonly<Record<string, string>> = {
  'face-verification': 'servicePrincipal.faceVerified',
};

/** The fact that says that a document was done in person, true once it is; null for a document that is a file. */
export const factInPerson = (document: string): string | null => FACTS[document] ?? null;
