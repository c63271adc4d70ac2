// Which pages hold what is another's, and not the client's?
import type { Chance } from '../strangers/random';
import { document, filled, form, inSight, type Make, PLAIN, row, SENSITIVE, seen, some } from './made-page';

const STRANGERS = [
  ['主办单位名称', '南京临江仙样例贸易有限公司'],
  ['主办单位证件号码', '91320106MA1XKX1D8N'],
  ['网站域名', 'another-owner.com'],
] as const;
const STRANGERS_PHONE = ['主体负责人手机号码', '18512345678'] as const;

const shownOrHeld = (chance: Chance, [label, value]: readonly [string, string]): string =>
  row(label, chance.is(0.5) ? `<input value="${value}">` : `<span>${value}</span>`);

const without = (labels: readonly string[], held: readonly (readonly [string, string])[]): string[] =>
  labels.filter((label) => held.every(([other]) => other !== label));

/** A page of another owner, at times with another phone number too. */
export const anothers: Make = (chance) => {
  const held = [...some(chance, STRANGERS, 1), ...(chance.is(0.5) ? [STRANGERS_PHONE] : [])];
  const asked = without([...PLAIN, ...SENSITIVE], held).map((label) => row(label, '<input>'));
  const rows = [...held.map((one) => shownOrHeld(chance, one)), ...asked];
  return { html: document(form(chance.shuffled(rows).join(''))), isKnown: true, isFilled: true, wanted: [] };
};

/** A page that holds nothing of another but a phone number, which people change and have several of: it is filled, and the number is said to be another's. */
export const anothersPhone: Make = (chance) => {
  const wanted = inSight(chance);
  const rows = [shownOrHeld(chance, STRANGERS_PHONE), ...wanted.map(seen)];
  const html = document(form(chance.shuffled(rows).join('')));
  return { ...filled(html, wanted), doubtful: STRANGERS_PHONE[1] };
};
