// Which phones of a page are one mistake? A number in several boxes, a rule that reports it, and what the page says beside them.
import { isSameNumber, type ObjectedField, type PhonePair } from '../../filing/report/page-findings';
import type { Finding, Report } from '../../filing/report/report';
import type { PlannedRow } from '../../page/model';
import { controlFor } from '../../page/plan/rows';

const ROLES = ['subjectPrincipal', 'servicePrincipal'] as const;

/** The two boxes of a person, by their controls. */
export interface PhonesOnPage extends PhonePair {
  readonly mobileKey: string;
}

/** For each person on the page, the mobile and the emergency phone. */
export function phonesOn(plan: readonly PlannedRow[]): readonly PhonesOnPage[] {
  return ROLES.flatMap((role) => {
    const emergency = plan.filter(({ fieldId }) => fieldId === `${role}.emergencyPhone`);
    return emergency.flatMap(({ key, service, now }) => {
      const mobile = plan.find((row) => row.fieldId === `${role}.mobile` && row.service === service);
      if (mobile === undefined) return [];
      return [{ key, mobileKey: mobile.key, mobile: mobile.now.join(''), emergency: now.join('') }];
    });
  });
}

/**
 * The phones of the page, without those at which a rule, of the nation or of a province, fails already, and without the
 * same numbers in the boxes of another role: whoever serves both roles makes one mistake.
 */
export function unreportedPhones(
  { findings }: Report,
  plan: readonly PlannedRow[],
  phones: readonly PhonesOnPage[],
): readonly PhonesOnPage[] {
  const keys = emergencyFaults(findings).map(({ target }) => controlFor(plan, target.field));
  const reported = phones.filter(({ key }) => keys.includes(key));
  return phones.filter((one) => !reported.some((other) => isSamePair(one, other)));
}

const emergencyFaults = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(
    ({ state, target }) => state === 'fails' && target.field?.endsWith('.emergencyPhone') === true,
  );

const isSamePair = (one: PhonePair, other: PhonePair): boolean =>
  isSameNumber(one.mobile, other.mobile) && isSameNumber(one.emergency, other.emergency);

const SAYS_SAME = /相同|一致|重复|一样|同一|\bsame\b|identical|differ/iu;

/** Whether what the page says beside a box is a fault that is told already: of the number in it, or of the two phones of a person. */
export function isToldBy(
  told: readonly Finding[],
  plan: readonly PlannedRow[],
  phones: readonly PhonesOnPage[],
  { key, error }: ObjectedField,
): boolean {
  const atPage = told.filter(({ rule }) => /^page-(?:number|phone):/u.test(rule));
  if (atPage.some(({ rule, target }) => rule.startsWith('page-number:') && target.field === key)) return true;
  const keys = [...emergencyFaults(told), ...atPage].map(({ target }) => controlFor(plan, target.field));
  const faulty = phones.filter((one) => keys.includes(one.key));
  return (
    SAYS_SAME.test(error) &&
    phones.some(
      (one) => (one.key === key || one.mobileKey === key) && faulty.some((other) => isSamePair(one, other)),
    )
  );
}
