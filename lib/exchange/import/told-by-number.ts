// Which columns that a table lacks do its numbers tell? The nature of an entity, its kind of certificate, and a person's.
import { guessCertificate } from '../../filing/numbers/guess-certificate';
import { tidyCode } from '../../filing/numbers/result';
import { ROLES } from '../table/columns';

interface Kind {
  readonly nature: string;
  /** Empty where entities of this kind carry one of several certificates. */
  readonly certificate: string;
}

/** Who registered the entity and as what, by the first two characters of its unified code (GB 32100-2015, table 1). */
const KINDS: Readonly<Record<string, Kind>> = {
  '11': { nature: 'government', certificate: 'uscc-certificate-government' },
  '12': { nature: 'public-institution', certificate: '' },
  '13': { nature: 'mass-organization', certificate: 'uscc-certificate-mass-organization' },
  '51': { nature: 'social-organization', certificate: 'society-registration' },
  '52': { nature: 'private-non-enterprise', certificate: '' },
  '53': { nature: 'foundation', certificate: 'foundation-registration' },
  '91': { nature: 'enterprise', certificate: 'business-licence' },
  '92': { nature: 'enterprise', certificate: 'business-licence' },
};

const PERSON: Kind = { nature: 'personal', certificate: 'resident-id' };

/** An office of a foreign company has a code like a company's and another certificate. */
const IS_OFFICE = /代表处$/u;

function kindOf(number: string, name: string): Kind | null {
  const certificate = guessCertificate(number);
  if (certificate === null) return null;
  if (certificate === 'resident-id') return PERSON;
  const kind = KINDS[tidyCode(number).slice(0, 2)];
  return kind && IS_OFFICE.test(name) ? { ...kind, certificate: '' } : (kind ?? null);
}

type TextOf = (at: (key: string) => string) => string;

const ofEntity = (part: keyof Kind): TextOf => {
  return (at) => kindOf(at('entity.certNumber'), at('entity.name'))?.[part] ?? '';
};

/** The columns that a number of a row tells, and what they then have; `at` gives the row's text in the column of a key. */
export const toldByNumber: readonly (readonly [key: string, textOf: TextOf])[] = [
  ['entity.type', ofEntity('nature')],
  ['entity.certType', ofEntity('certificate')],
  // a person's unified code is a mistake, not a certificate
  ...ROLES.map((role): readonly [string, TextOf] => [
    `${role}.certType`,
    (at) => (guessCertificate(at(`${role}.certNumber`)) === 'resident-id' ? 'resident-id' : ''),
  ]),
];
