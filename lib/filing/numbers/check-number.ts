// Is this number of the given type sound, and how is it written? One table from type to check.
import { checkBusinessRegistration } from './business-registration';
import { checkEmail, checkLandline, checkMobile } from './contact';
import { checkDomainName, checkIcpNumber } from './names-on-the-net';
import { checkOrgCode } from './org-code';
import { checkPoliceNumber } from './police-number';
import { checkResidentId } from './resident-id';
import { accept, type NumberCheck, refuse } from './result';
import {
  checkForeignPermanentResidentId,
  checkHkMoResidencePermit,
  checkHkMoTravelPermit,
  checkPassport,
  checkTwResidencePermit,
  checkTwTravelPermit,
} from './travel-documents';
import { checkUscc } from './uscc';

const checks = {
  uscc: checkUscc,
  'org-code': checkOrgCode,
  'legacy-business-reg': checkBusinessRegistration,
  'resident-id': checkResidentId,
  passport: checkPassport,
  'hk-mo-travel-permit': checkHkMoTravelPermit,
  'tw-travel-permit': checkTwTravelPermit,
  'hk-mo-residence-permit': checkHkMoResidencePermit,
  'tw-residence-permit': checkTwResidencePermit,
  'foreign-permanent-resident-id': checkForeignPermanentResidentId,
  'mainland-mobile': checkMobile,
  landline: checkLandline,
  email: checkEmail,
  'domain-name': checkDomainName,
  'icp-number': checkIcpNumber,
  'police-number': checkPoliceNumber,
  'free-text': checkFreeText,
} satisfies Record<string, (value: string, asOf: string) => NumberCheck>;

export type NumberType = keyof typeof checks;

/** Whether a type of number is one we know. */
export function isNumberType(type: string): type is NumberType {
  return Object.hasOwn(checks, type);
}

/** Checks a number of a given type on a given day (YYYY-MM-DD); a type we do not know is refused. */
export function checkNumber(type: string, value: string, asOf: string): NumberCheck {
  return isNumberType(type) ? checks[type](value, asOf) : refuse('unknown-type');
}

/**
 * Checks a number against every format its certificate type allows; the first that fits decides how it is written. What
 * has the shape of one format and fails its check is a slip, not another number, even where free text is allowed.
 */
export function checkCertificateNumber(certType: string, value: string, asOf: string): NumberCheck {
  const formats = Object.hasOwn(certificateFormats, certType) ? certificateFormats[certType] : undefined;
  if (!formats) return refuse('unknown-type');
  const results = formats.map((format) => checkNumber(format, value, asOf));
  const fault = results.find((result) => !result.ok && result.reason !== 'wrong-shape');
  return fault ?? results.find((result) => result.ok) ?? refuse('wrong-shape');
}

/**
 * The unified code on a certificate; null where that certificate carries another number. One in thirty-one numbers of
 * resident IDs passes the check of a unified code too.
 */
export function unifiedCodeOn(certType: string, certNumber: string): string | null {
  const formats = Object.hasOwn(certificateFormats, certType) ? certificateFormats[certType] : undefined;
  if (formats !== undefined && !formats.some((one) => one === 'uscc' || one === 'free-text')) return null;
  const code = checkUscc(certNumber);
  return code.ok ? code.value : null;
}

/** Checks the phone of somebody who can be reached: a mobile or a landline. */
export function checkAnyPhone(value: string, asOf: string): NumberCheck {
  const mobile = checkNumber('mainland-mobile', value, asOf);
  return mobile.ok ? mobile : checkNumber('landline', value, asOf);
}

function checkFreeText(value: string): NumberCheck {
  const text = value.normalize('NFKC').trim();
  return /^.{1,64}$/u.test(text) ? accept(text) : refuse('wrong-shape');
}
const uscc = ['uscc'] as const;
const orgCode = ['org-code'] as const;
const usccOrText = ['uscc', 'free-text'] as const;
const text = ['free-text'] as const;
/** Certificate type → formats its number may have; a type that is not listed is not known. */
export const certificateFormats: Readonly<Record<string, readonly NumberType[]>> = {
  'business-licence': ['uscc', 'legacy-business-reg'],
  'resident-id': ['resident-id'],
  passport: ['passport'],
  'tw-travel-permit': ['tw-travel-permit'],
  'hk-mo-travel-permit': ['hk-mo-travel-permit'],
  'foreign-permanent-resident-id': ['foreign-permanent-resident-id'],
  'hk-mo-residence-permit': ['hk-mo-residence-permit'],
  'tw-residence-permit': ['tw-residence-permit'],
  'org-code-institution': orgCode,
  'org-code-government': orgCode,
  'org-code-society': orgCode,
  'org-code-enterprise': orgCode,
  'org-code-private-non-enterprise': orgCode,
  'org-code-foundation': orgCode,
  'org-code-law-firm': orgCode,
  'uscc-certificate-government': uscc,
  'uscc-certificate-institution': uscc,
  'uscc-certificate-mass-organization': uscc,
  'social-service-registration': uscc,
  'rural-collective-registration': uscc,
  'institution-legal-person-certificate': usccOrText,
  'society-registration': usccOrText,
  'private-non-enterprise-registration': usccOrText,
  'foundation-registration': usccOrText,
  'law-firm-licence': usccOrText,
  'foreign-cultural-center-registration': usccOrText,
  'religious-site-registration': usccOrText,
  'foreign-rep-office-registration': usccOrText,
  'forensic-licence': usccOrText,
  'foreign-tourism-office-registration': usccOrText,
  'medical-practice-licence': usccOrText,
  'notary-licence': usccOrText,
  'arbitration-registration': usccOrText,
  'military-unit-code': text,
  'military-paid-service-licence': text,
  'overseas-institution-document': text,
  'private-school-licence': text,
  'embassy-school-licence': text,
};
