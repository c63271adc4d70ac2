// Which formats may the number of a certificate type have? Ids of the entity types' data, first format preferred.
import type { NumberType } from './check-number';

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
