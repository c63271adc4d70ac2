// Which columns does a person need of whom a table has some? Whoever is named is told apart by name and certificate.
import type { Translate } from '../../translate';
import type { Found, ImportActions } from './actions';

const ROLES = ['legalRepresentative', 'servicePrincipal'] as const; // the entity contact's are required in every table
const IDENTITY = ['name', 'certNumber'] as const; // the number tells the kind of certificate

interface Needed {
  readonly who: string;
  readonly columns: string;
}

/** Of each person whom the columns speak of, the columns without which a row of theirs cannot be read. */
export function alsoNeeded(
  t: Translate,
  columns: ImportActions['columns'],
  taken: readonly string[],
  { lacking = [], told = [] }: Pick<Found, 'lacking' | 'told'>,
): readonly Needed[] {
  const isSaid = (zh: string) => told.includes(zh) || lacking.some(({ column }) => column === zh);
  // of stored clients nothing need be repeated: then even required columns are neither there nor missed
  const isStored = columns.some(
    ({ key, label, required }) => required && !taken.includes(key) && !isSaid(label.zh),
  );
  if (isStored) return [];
  return ROLES.flatMap((role) => {
    if (!taken.some((key) => key.startsWith(`${role}.`))) return [];
    const missing = columns.filter(
      ({ key, label }) =>
        IDENTITY.some((part) => key === `${role}.${part}`) && !taken.includes(key) && !isSaid(label.zh),
    );
    if (missing.length === 0) return [];
    return [{ who: t(`import.owner.${role}`), columns: t.list(missing.map(({ label }) => t.text(label))) }];
  });
}
