// How is a landline number written into the boxes of a control? As a whole, or as country, area, number and extension.
import { normalValue } from '../dom/text';
import type { Field } from '../model';

/** Country, area, number and extension of a landline in any of the usual ways to write it. */
function landlineParts(text: string): { area: string; number: string; extension: string } | null {
  const plain = normalValue(text).replace(/[()]/gu, '-');
  const match = /^(?:\+?0?86-?)?(0\d{2,3})-?(\d{7,8})(?:-(\d{1,6}))?$/u.exec(plain.replace(/^-|-$/gu, ''));
  if (match === null) return null;
  const [, area = '', number = '', extension = ''] = match;
  return { area, number, extension };
}

/** Does the first of three boxes ask for the country code? Otherwise the third asks for the extension. */
const asksCountry = ({ placeholder, label, value, help = '' }: Field): boolean =>
  /国家|國家|国际|\b\+?0{0,2}86\b|country/iu.test(`${placeholder} ${value[0] ?? ''} ${help}`) &&
  !/区号|area/iu.test(label);

/** A landline number as texts for the boxes of one control; null when it is none. */
export function landlineFor(field: Field, text: string): readonly string[] | null {
  const parts = landlineParts(text);
  if (parts === null) return null;
  const { area, number, extension } = parts;
  const tail = extension === '' ? [] : [extension];
  const boxes = field.kind === 'phone' ? (field.parts ?? 1) : 1;
  if (boxes === 4) return ['086', area, number, extension];
  if (boxes === 3) return asksCountry(field) ? ['086', area, number] : [area, number, extension];
  if (boxes === 2) return [area, number];
  const withCountry = /^\+?0?86/u.test(field.placeholder);
  return [[...(withCountry ? ['086'] : []), area, number, ...tail].join('-')];
}
