// What is said of a number that is not written as such numbers are? How many places it lacks, or how it has to look.
import { certificateFormats, isNumberType, type NumberType } from '../numbers/check-number';
import { onlyFormat, wrongLength, wrongLetter } from '../numbers/wrong-length';
import type { Text } from '../text';

/** How a number is written; several formats of one certificate in one sentence. */
const FORMS: Readonly<Record<string, Text>> = {
  'mainland-mobile': {
    zh: '手机号码是 11 位数字，以 1 开头',
    en: 'a mainland mobile number has 11 digits and begins with 1',
  },
  landline: {
    zh: '写成区号-号码，例如 0571-12345678',
    en: 'write area code and number, such as 0571-12345678',
  },
  phone: {
    zh: '写 11 位手机号码，或区号-号码，例如 0571-12345678',
    en: 'write a mobile number of 11 digits, or area code and number, such as 0571-12345678',
  },
  email: {
    zh: '写完整的邮箱，@ 后面要有带后缀的域名，例如 name@example.com',
    en: 'write the whole address, with a domain and its ending behind the @, such as name@example.com',
  },
  'domain-name': {
    zh: '只写域名，不带 http:// 和斜杠，例如 example.com',
    en: 'write the domain alone, without http:// or slashes, such as example.com',
  },
  uscc: {
    zh: '统一社会信用代码是 18 位数字和大写字母',
    en: 'a unified social credit code has 18 digits and capital letters',
  },
  'business-licence': {
    zh: '应为 18 位统一社会信用代码，老执照是 15 位或 13 位注册号',
    en: 'a unified social credit code has 18 characters, the number of an old license 15 or 13 digits',
  },
  'org-code': {
    zh: '组织机构代码是 9 位：前 8 位数字或字母，末位数字或 X',
    en: 'an organization code has 9 characters: 8 digits or letters, then a digit or X',
  },
  'resident-id': {
    zh: '身份证号码是 18 位：前 17 位是数字，末位是数字或 X',
    en: 'an ID card number has 18 characters: 17 digits, then a digit or X',
  },
  passport: {
    zh: '护照号码只有字母和数字，5 至 17 位',
    en: 'a passport number has 5 to 17 letters and digits, nothing else',
  },
  'hk-mo-travel-permit': {
    zh: '港澳居民来往内地通行证号码以 H 或 M 开头，后面 8 位数字（旧证 10 位）',
    en: 'the number of this permit begins with H or M and goes on with 8 digits, older ones with 10',
  },
  'tw-travel-permit': {
    zh: '台湾居民来往大陆通行证号码是 8 位数字（旧证 10 位）',
    en: 'the number of this permit has 8 digits, older ones 10',
  },
  'hk-mo-residence-permit': {
    zh: '港澳居民居住证号码是 18 位，以 810000 或 820000 开头',
    en: 'the number of this permit has 18 characters and begins with 810000 or 820000',
  },
  'tw-residence-permit': {
    zh: '台湾居民居住证号码是 18 位，以 830000 开头',
    en: 'the number of this permit has 18 characters and begins with 830000',
  },
  'foreign-permanent-resident-id': {
    zh: '外国人永久居留身份证号码是 18 位，以 9 开头；旧证是 3 个字母加 12 位数字',
    en: 'the number of this card has 18 characters and begins with 9; older ones have 3 letters and 12 digits',
  },
  'free-text': { zh: '太长，最多 64 个字', en: 'too long, at most 64 characters' },
};

/** What has a certain number of places; '' where the box is named after it. */
const NOUNS: Partial<Record<NumberType, Text>> = {
  uscc: { zh: '统一社会信用代码', en: 'a unified social credit code' },
  'resident-id': { zh: '身份证号码', en: 'an ID card number' },
};

/** How the number of a box was meant: its check's name in rules/portals/fields.json, its certificate, and whether that is an entity's. */
export interface Meant {
  readonly check: string;
  /** Null where the box is for no certificate, or for one that nobody named. */
  readonly certType: string | null;
  readonly isOfEntity: boolean;
}

/** What is wrong with a number of the wrong shape, in no way that repeats it; null where no more is known. */
export function shapeWords({ check, certType, isOfEntity }: Meant, value: string): Text | null {
  const letter = isOfEntity && mayBeUnified(certType) ? wrongLetter(value) : null;
  if (letter !== null) return letterWords(letter);
  const type = check === 'certificate' ? onlyFormat(certType ?? '') : isNumberType(check) ? check : null;
  const long = type ?? (certType === 'business-licence' && isLongerThanOld(value) ? 'uscc' : null);
  const words = long === null ? null : lengthWords(long, value);
  return words ?? FORMS[certType ?? ''] ?? FORMS[type ?? check] ?? null;
}

const mayBeUnified = (certType: string | null): boolean =>
  certificateFormats[certType ?? '']?.includes('uscc') === true;

/** Longer than the number of an old license: meant for a unified code. */
const isLongerThanOld = (value: string): boolean => value.replace(/\s/gu, '').length > 15;

const letterWords = (at: number): Text => ({
  zh: `第 ${at} 位不对：统一社会信用代码里没有字母 I、O、S、V、Z，多半是 1、0、5、U、2`,
  en: `character ${at} is wrong: a unified code has no I, O, S, V or Z; it is probably 1, 0, 5, U or 2`,
});

function lengthWords(type: NumberType, value: string): Text | null {
  const length = wrongLength(type, value);
  if (length === null) return null;
  const { have, want } = length;
  const noun = NOUNS[type];
  const n = Math.abs(want - have);
  return {
    zh: `现在 ${have} 位，${noun?.zh ?? '应'}为 ${want} 位，${have < want ? '少' : '多'} ${n} 位`,
    en: `${have} characters, ${noun?.en ?? 'it'} has ${want}: ${n} ${have < want ? 'missing' : 'too many'}`,
  };
}
