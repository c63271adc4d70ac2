// What does the entity of a client tell? Its kind, certificate, addresses and record.
import type { FactValue } from '../../rules/operator-names';
import type { Client } from '../client/client';
import { checkUscc } from '../numbers/uscc';
import type { Rulebook } from '../rulebook/open';
import { monthsLeft } from './people-facts';
import { provinceOfAddress, provinceOfCode } from './province-names';

/** Facts of the entity. A field that is absent in the client stays absent here. */
export function entityFacts(
  book: Rulebook,
  client: Client,
  asOf: string,
): Record<string, FactValue | undefined> {
  const { entity } = client;
  const isPersonal = entity.type === 'personal';
  const person = client.people.find(({ id }) => id === entity.subjectPrincipal);
  const scope = isPersonal ? null : entity.businessScope;
  return {
    'entity.name': entity.name,
    'entity.type': entity.type,
    'entity.certificateType': entity.certType,
    'entity.province': provinceOfCode(book, entity.region.code),
    'entity.idAddressProvince': isPersonal
      ? provinceOfAddress(book, person?.certAddress ?? entity.certAddress)
      : undefined,
    'entity.licenseProvince': isPersonal ? undefined : provinceOfAddress(book, entity.certAddress),
    'entity.isSoleTrader': isSoleTrader(entity.certType, entity.certNumber),
    'entity.licenseIsLatest': isLatest(entity.certType, entity.certNumber),
    'entity.licenseMonthsToExpiry': monthsLeft(entity.certValidUntil, asOf),
    'entity.remarkLength': entity.remark === undefined ? undefined : [...(entity.remark ?? '')].length,
    'entity.miitRecordExists': entity.icpNumber === undefined ? undefined : entity.icpNumber !== null,
    'address.text': entity.mailAddress ?? undefined,
    'entity.investor': entity.investor ?? undefined,
    'entity.remark': entity.remark === null ? '' : entity.remark,
    'entity.superiorUnitFilled': entity.investor === undefined ? undefined : entity.investor !== null,
    'text.businessScope': scope ?? undefined,
    'text.nameOrScope': scope === undefined ? undefined : [entity.name, scope ?? ''].join('\n').trim(),
  };
}

/** A sole trader's unified code begins with 92; other forms of number do not tell, and a person's card is none. */
function isSoleTrader(certType: string, certNumber: string): boolean | undefined {
  if (certType === 'resident-id') return false;
  const code = checkUscc(certNumber);
  return code.ok ? code.value.startsWith('92') : undefined;
}

/** A business licence of today carries the unified code; the old one carried a registration number of fifteen digits. */
function isLatest(certType: string, certNumber: string): boolean | undefined {
  if (certType !== 'business-licence') return undefined;
  return checkUscc(certNumber).ok ? true : /^\d{15}$/.test(certNumber.trim()) ? false : undefined;
}
