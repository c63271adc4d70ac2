// Does a page ask for what stands behind the region of an address in two boxes: 路名门牌, and behind it 楼宇房号?
import type { Field } from '../model';
import { partOfPage } from './page-parts';

/** The terms of the box for road and number, and of the box for building and room. */
export const PARTS_OF_ADDRESS = ['partOfAddress1', 'partOfAddress2'] as const;

const STREET = /^(?:(?:街道|道路|[路街巷弄])名?[、和及/]?)+(?:门牌)?号?码?$/u;
const HOUSE = /^(?:(?:楼宇|楼[栋层]?|大厦|小区|单元|[栋幢座])[名号]?[、和及/]?)+(?:房间?|室|户)?号?码?$/u;
/** The address, what is asked of it, and perhaps a translation. */
const LABEL =
  /^(.*(?:地址|住所|住址))[\s·•・:：,，—(（-]+([\p{Script=Han}、/]+)[)）]?(?:\s*[a-z][^\p{Script=Han}]*)?$/iu;

/** Do two boxes of one address take road and number, and building and room? */
export const areStreetAndHouse = (one: Field, other: Field): boolean =>
  STREET.test(one.placeholder) && HOUSE.test(other.placeholder);

/** A box called by the address alone, with the part that it asks for inside it; null for any other. */
function calledByAddress(field: Field | undefined): Field | null {
  const [, label, placeholder] = (field?.kind === 'text' && LABEL.exec(field.label)) || [];
  return field === undefined || label === undefined || placeholder === undefined
    ? null
    : { ...field, label: label.trim(), placeholder };
}

function areParts(one: Field | null, other: Field | null): boolean {
  if (one === null || other === null || one.label !== other.label) return false;
  return areStreetAndHouse(one, other) && partOfPage(one) === partOfPage(other);
}

/** 通信地址 · 路名门牌 directly before 通信地址 · 楼宇房号: two boxes for 通信地址. One of them alone stays as it is called. */
export const withPartsOfAddress = (fields: readonly Field[]): readonly Field[] => {
  const called = fields.map(calledByAddress);
  return fields.map((field, at) => {
    const [before = null, own = null, next = null] = [called[at - 1], called[at], called[at + 1]];
    return own !== null && (areParts(own, next) || areParts(before, own)) ? own : field;
  });
};

/** The number of a house in its road: 示例路1号. 3号楼 is a building, and stands in the other part. */
const NUMBER = /\d+(?:[-–—]\d+)?号(?![楼院馆库门厂仓])(?:之[一二三四五六七八九十\d]+)?/gu;

/** The part of an address without its region that a box asks for; null where it cannot be told where the building begins. */
export function partOfAddress(rest: string, place: number): string | null {
  const [number, ...more] = rest.matchAll(NUMBER);
  if (number === undefined || number.index === 0 || more.length > 0) return null;
  const end = number.index + number[0].length;
  const part = place === 0 ? rest.slice(0, end) : rest.slice(end);
  return part === '' ? null : part;
}
