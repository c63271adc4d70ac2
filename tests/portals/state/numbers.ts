// Does a number have the form its kind demands? The portal's own judgement, independent of the extension's.

const CREDIT_CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 32100: seventeen characters and a check character, weights are powers of three modulo 31. */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NP-RTUWXY]{18}$/.test(text)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of text.slice(0, 17)) {
    sum += CREDIT_CODE_ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return CREDIT_CODE_ALPHABET[(31 - (sum % 31)) % 31] === text[17];
}

/** GB 11643: eighteen digits, the last a check digit modulo 11, with a day of birth that exists. */
export function isResidentId(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false;
  const born = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  const day = new Date(`${born}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== born) return false;
  let sum = 0;
  for (let index = 0; index < 17; index += 1) sum += Number(text[index]) * (2 ** (17 - index) % 11);
  return '10X98765432'[sum % 11] === text[17];
}

export const isMobile = (text: string): boolean => /^1[3-9]\d{9}$/.test(text);

export const isEmail = (text: string): boolean => /^[\w.+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(text);

export const isDomain = (text: string): boolean =>
  text.length <= 253 &&
  /^([a-z0-9\u4e00-\u9fa5]([a-z0-9\u4e00-\u9fa5-]{0,61}[a-z0-9\u4e00-\u9fa5])?\.)+[a-z\u4e00-\u9fa5]{2,}$/i.test(
    text,
  );
