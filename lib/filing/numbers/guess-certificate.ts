// Which certificate does a number look like, when nobody said which it is? Only by marks that no other number has.

const RESIDENT = /^[1-6]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{2}\d{3}[\dX]$/;
const UNIFIED = /^[1-9AN][1-9A-Z]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** `resident-id` for a number with a region and a day of birth, `business-licence` for a unified code; else null. */
export function guessCertificate(text: string): 'resident-id' | 'business-licence' | null {
  const number = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (RESIDENT.test(number)) return 'resident-id';
  return UNIFIED.test(number) && /^(?:1[1-9]|5[1-9]|9[1-3])/.test(number) ? 'business-licence' : null;
}
