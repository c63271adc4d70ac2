// Which facts follow from the mailing address: how it is written, and whether it agrees with the certificate and the chosen region?
import type { FactValue } from '../../rules/operator-names';
import type { Client } from '../client/client';
import { bareName, divisionNames, divisionsBelow } from '../regions/divisions';
import type { Rulebook } from '../rulebook/open';
import { provinceOfAddress } from './province-names';

type Found = Record<string, FactValue | undefined>;

/** The facts about the entity's mailing address; without an address none is known. */
export function addressFacts(book: Rulebook, { entity, services }: Client): Found {
  const text = plain(entity.mailAddress ?? '');
  if (text === '') return {};
  const isPersonal = entity.type === 'personal';
  const isFinal = SAYS_FINAL.test([entity.remark, ...services.map(({ remark }) => remark)].join('\n'));
  const written = writingFaults(text, isPersonal);
  const faults = [
    ...written.filter((fault) => !isFinal || !fault.startsWith('no-')),
    ...(entity.type !== '' && !isPersonal && isOfOtherProvince(book, text, entity.certAddress)
      ? ['other-province']
      : []),
  ];
  return {
    'address.faults': faults,
    'address.hasDoorNumber': !written.includes('no-door-number'),
    'address.regionMatches': regionMatches(text, entity.region.code),
    'address.sameCityAsCertificate': sameCity(book, text, plain(entity.certAddress ?? '')),
    'address.districtNormalised': isOutsideBinhai(text, entity.region.code) ? false : undefined,
  };
}

const TIANJIN = '12';
const BINHAI = '120116';

/** The airport and free-trade zones of Tianjin are in 滨海新区, whatever district the address names. */
const isOutsideBinhai = (text: string, code: string): boolean =>
  code.startsWith(TIANJIN) && code !== BINHAI && /空港|自贸|自由贸易/u.test(text);

/** The remark that is written where a building has no door number. */
const SAYS_FINAL = /最详细|最详尽|无门牌|没有门牌/u;

/** Turns full-width digits, letters and signs into ASCII and long dashes into short ones, and removes spaces. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[‐‑‒–—―−]+/gu, '-');

const DIGITS = '[0-9a-z〇零一二三四五六七八九十百甲乙丙丁]';
const DOOR = new RegExp(
  `${DIGITS}+(?:号|弄|室|房|栋|幢|座|层|楼|单元|户|组|队|社|屯|铺|档|档口|门|排|库|院|块|f(?![a-z]))|[0-9]{3,}$|[0-9]+(?:-[0-9]+)+`,
  'iu',
);
const ROOM = new RegExp(
  `${DIGITS}+(?:室|房|户|组|队|社|屯|铺|档|宿舍)|[0-9]{3,4}$|村.*${DIGITS}+号|[0-9]+(?:-[0-9]+)+`,
  'iu',
);
const HOME = /小区|花园|苑|公寓|家园|新村|花苑|雅居|名邸|华庭|山庄|[0-9一二三四五六七八九十]+(?:栋|幢|单元)/u;
/** A company or an office. Homes that a company lets or built for its staff do not count. */
const WORKPLACE = /^(?!.*(?:家属|宿舍|公寓|小区)).*(?:公司|办公室|办公楼|写字楼|商务楼)/u;
/** 7-3-101, B-1602: building, entrance and room separated only by dashes; 12-3号 and 501-502室 say what they number. */
const ABBREVIATED = /[0-9a-z]+-[0-9a-z]+-[0-9]+|[0-9a-z]+-[0-9]{3,}(?![0-9-]*(?:室|号|层|房|楼|铺|户))/iu;
const SPECIAL = /[#*@&!~^%$¥€£+=\\/?<>|"'“”‘’;:_★☆●]/u;

/** Whether an address goes down to the house. */
export const namesHouse = (address: string): boolean => DOOR.test(afterDivisions(plain(address)));

/** What is wrong with the writing alone, as ids of the dictionary's `address.faults`. */
export function writingFaults(text: string, isPersonal: boolean): readonly string[] {
  const hasDoor = DOOR.test(afterDivisions(text));
  const found: (string | false)[] = [
    !hasDoor && 'no-door-number',
    isPersonal && hasDoor && HOME.test(text) && !ROOM.test(text) && 'no-room-number',
    ABBREVIATED.test(text) && 'abbreviated',
    SPECIAL.test(text) && 'special-characters',
    /市辖区/u.test(text) && 'placeholder',
    isPersonal && WORKPLACE.test(text) && 'office-of-person',
  ];
  return found.filter((fault) => fault !== false);
}

/** The text after the names of province, city and district, because 区 and 社 in those names are no door. */
function afterDivisions(text: string): string {
  return text.replace(
    /^(?:[^0-9]{2,12}?(?:省|自治区|特别行政区))?(?:[^0-9]{2,10}?(?:市|州|盟|地区))?(?:[^0-9]{1,8}?(?:区|县|旗|市))?/u,
    '',
  );
}

function isOfOtherProvince(book: Rulebook, text: string, certificate: string | null | undefined): boolean {
  const [ours, theirs] = [provinceOfAddress(book, text), provinceOfAddress(book, certificate)];
  return ours !== undefined && theirs !== undefined && ours !== theirs;
}

/** True when the address names the region's district, false when it names another district or city, otherwise unknown. */
function regionMatches(text: string, code: string): boolean | undefined {
  const names = divisionNames(code);
  const own = names.at(-1);
  if (own === undefined || names.length < 2 || code.endsWith('00')) return undefined;
  const head = text.slice(0, text.search(/[0-9]|路|街|道|村/u) + 1 || undefined);
  if (head.includes(bareName(own))) return true;
  const city = `${code.slice(0, 4)}00`;
  const districts = divisionsBelow(city).filter((one) => one.code !== code);
  const cities = divisionsBelow(`${code.slice(0, 2)}0000`).filter((one) => one.code !== city);
  const isElsewhere = [...districts, ...cities].some(({ name }) => name.length > 2 && head.includes(name));
  return isElsewhere ? false : undefined;
}

/** Whether the certificate's address names another city than the chosen region; false when it names no city. */
export function isRegionOfOtherCity(book: Rulebook, { certAddress, region }: Client['entity']): boolean {
  const city = cityOf(book, plain(certAddress ?? ''));
  if (city === undefined || !/^\d{6}$/.test(region.code) || region.code.endsWith('0000')) return false;
  return !region.code.startsWith(city.replace(/(?:00)+$/, ''));
}

/** Whether both addresses name the same city; unknown when one of them names none. */
function sameCity(book: Rulebook, text: string, certificate: string): boolean | undefined {
  const [ours, theirs] = [cityOf(book, text), cityOf(book, certificate)];
  return ours === undefined || theirs === undefined ? undefined : ours === theirs;
}

function cityOf(book: Rulebook, text: string): string | undefined {
  const province = book.provinces.get(provinceOfAddress(book, text) ?? '');
  if (province === undefined) return undefined;
  const cities = divisionsBelow(province.code);
  if (cities.some(({ name }) => name === province.label.zh)) return province.code; // a municipality is a province and a city in one
  const rest = text.slice(bareName(province.label.zh).length);
  const places = cities.map(({ code, name }) => ({ code, at: rest.indexOf(bareName(name)) }));
  // a street may be named after another city, so the first city in the text is the address's own
  return places.filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at)[0]?.code;
}
