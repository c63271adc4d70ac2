// By which tests does a portal judge what was typed? Each gives the words of the fault, or nothing.
import type { Test } from './form';
import { isCreditCode, isDomain, isEmail, isMobile, isResidentId } from './numbers';
import { textAt } from './tree';

/** The text is as it should be, or these words are shown. */
export const inForm =
  (has: (text: string) => boolean, words: string): Test =>
  ({ model }, path) =>
    has(textAt(model, path)) ? '' : words;

export const longest = (most: number): Test => inForm((text) => text.length <= most, `不能超过${most}个字符`);
export const shortest = (least: number): Test =>
  inForm((text) => text.length >= least, `不能少于${least}个字符`);
export const mobile = inForm(isMobile, '手机号码格式不正确');
export const email = inForm(isEmail, '邮箱格式不正确');
export const domain = inForm(isDomain, '域名格式不正确，请勿填写www.和http://');
export const smsCode = inForm((text) => /^\d{6}$/.test(text), '验证码为6位数字');

/** A number is held to the form of the certificate chosen beside it. */
export const certificate: Test = ({ model }, path) => {
  const number = textAt(model, path);
  const type = textAt(model, path.replace(/certNumber$/, 'certType'));
  if (type === '居民身份证') return isResidentId(number) ? '' : '身份证号码格式不正确';
  const hasCode = /营业执照|统一社会信用代码/.test(type);
  if (hasCode) return isCreditCode(number) ? '' : '统一社会信用代码格式不正确';
  return /^[\w()（）-]{4,64}$/.test(number) ? '' : '证件号码格式不正确';
};

/** Two people, or one person's two numbers, may not be the same. */
export const differsFrom =
  (otherPath: (path: string) => string, words: string): Test =>
  ({ model }, path) =>
    textAt(model, path) === textAt(model, otherPath(path)) ? words : '';

export const upper = (text: string): string => text.replace(/\s/g, '').toUpperCase();
export const lower = (text: string): string => text.trim().toLowerCase();
export const joined = (text: string): string => text.replace(/[\s-]/g, '');
