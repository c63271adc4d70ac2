// Is this the number of a passport or of a permit of somebody who is not a mainland resident?
import { checkResidencePermit, residentIdCheckDigit } from './resident-id';
import { accept, type NumberCheck, refuse, tidyCode } from './result';

/** Passport: every country numbers its own way, so only length, characters and one digit can be asked for. */
export function checkPassport(value: string): NumberCheck {
  const number = tidyCode(value);
  return /^(?=.*\d)[A-Z0-9]{5,17}$/.test(number) ? accept(number) : refuse('wrong-shape');
}

/** 港澳居民来往内地通行证: H (Hong Kong) or M (Macao) and eight digits; older cards add a two-digit issue count. */
export function checkHkMoTravelPermit(value: string): NumberCheck {
  const number = tidyCode(value);
  return /^[HM]\d{8}(\d{2})?$/.test(number) ? accept(number) : refuse('wrong-shape');
}

/** 台湾居民来往大陆通行证: eight digits, or the older ten with the letters printed below them. */
export function checkTwTravelPermit(value: string): NumberCheck {
  const number = tidyCode(value);
  return /^(\d{8}|\d{10}[A-Z()0-9]{0,8})$/.test(number) ? accept(number) : refuse('wrong-shape');
}

/** 港澳居民居住证: numbered like a resident id, under 810000 or 820000. */
export function checkHkMoResidencePermit(value: string, asOf: string): NumberCheck {
  return checkResidencePermit(value, asOf, ['810000', '820000']);
}

/** 台湾居民居住证: numbered like a resident id, under 830000. */
export function checkTwResidencePermit(value: string, asOf: string): NumberCheck {
  return checkResidencePermit(value, asOf, ['830000']);
}

/** 外国人永久居留身份证: three letters and twelve digits, or 18 digits from 9 on with a check digit. */
export function checkForeignPermanentResidentId(value: string): NumberCheck {
  const number = tidyCode(value);
  if (/^[A-Z]{3}\d{12}$/.test(number)) return accept(number);
  if (!/^9\d{16}[\dX]$/.test(number)) return refuse('wrong-shape');
  return residentIdCheckDigit(number) === number.charAt(17) ? accept(number) : refuse('wrong-check-digit');
}
