// Fictional clients of an agency, made by a seed.

import { residentIdCheckDigit } from '../../lib/filing/numbers/resident-id';
import { checkUscc } from '../../lib/filing/numbers/uscc';

/** What is true of a client, in the form in which it is stored. */
export interface Known {
  readonly name: string;
  readonly isPersonal: boolean;
  readonly number: string;
  readonly region: string;
  readonly address: string;
  readonly legal: Human;
  readonly subject: Human;
  readonly sites: readonly Site[];
}

export interface Human {
  readonly name: string;
  readonly number: string;
  readonly mobile: string;
  readonly email: string;
}

export interface Site {
  readonly name: string;
  readonly domains: readonly string[];
  readonly ip: string;
  readonly provider: string;
  readonly expires: string;
}

export type Random = () => number;

/** A small generator of random numbers: the same seed always gives the same table. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};
export const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
const pad = (value: number): string => String(value).padStart(2, '0');

const PLACES = [
  ['440106', '广东省', '广州市', '天河区'],
  ['440305', '广东省', '深圳市', '南山区'],
  ['330106', '浙江省', '杭州市', '西湖区'],
  ['320583', '江苏省', '苏州市', '昆山市'],
  ['441900', '广东省', '东莞市', ''],
  ['110105', '北京市', '', '朝阳区'],
  ['510104', '四川省', '成都市', '锦江区'],
] as const;
const STREETS = ['和平大道', '文昌路', '建设街', '朝阳路', '中山东路', '海珠北路'];
const FAMILY = ['黄', '李', '霍', '关', '叶', '谢', '欧阳', '区', '何', '邓'];
const GIVEN = ['文涛', '晓岚', '建明', '永强', '国梁', '婉仪', '子墨', '家乐', '帆', '雨桐'];
const BRANDS = [
  '禾穗里',
  '云栈桥',
  '青砖瓦',
  '老榕树',
  '锦鲤跃',
  '白鹭湾',
  '麦浪声',
  '木棉红',
  '灯塔角',
  '海角石',
];
function residentId(random: Random, place: string): string {
  const born = `${1960 + Math.floor(random() * 40)}${pad(1 + Math.floor(random() * 12))}${pad(1 + Math.floor(random() * 28))}`;
  const first = `${place}${born}${digits(random, 3)}`;
  return first + residentIdCheckDigit(first);
}

function unifiedCode(random: Random, place: string): string {
  const first = `91${place}MA5${digits(random, 6)}`.slice(0, 17);
  const last = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].find((one) => checkUscc(first + one).ok);
  return first + (last ?? '');
}

const human = (random: Random, place: string): Human => ({
  name: pick(random, FAMILY) + pick(random, GIVEN),
  number: residentId(random, place),
  mobile: `1${pick(random, ['35', '58', '76', '39'])}${digits(random, 8)}`,
  email: `u${digits(random, 6)}@example.com`,
});

function site(random: Random, name: string): Site {
  const word = `s${digits(random, 7)}`;
  return {
    name,
    domains: random() < 0.2 ? [`${word}.cn`, `${word}.com`] : [`${word}.cn`],
    ip: `203.0.113.${1 + Math.floor(random() * 250)}`,
    provider: pick(random, ['aliyun', 'tencent', 'huawei', 'baidu', 'jd']),
    expires: `20${27 + Math.floor(random() * 5)}-${pad(1 + Math.floor(random() * 12))}-${pad(1 + Math.floor(random() * 28))}`,
  };
}

export function agencyClient(random: Random): Known {
  const [code, ...names] = pick(random, PLACES);
  const place = code.endsWith('00') ? '441900' : code;
  const isPersonal = random() < 0.2;
  const legal = human(random, place);
  const brand = pick(random, BRANDS) + digits(random, 3);
  const subject = isPersonal || random() < 0.7 ? legal : human(random, place);
  return {
    name: isPersonal ? legal.name : `${brand}科技有限公司`,
    isPersonal,
    number: isPersonal ? legal.number : unifiedCode(random, place),
    region: code,
    address: `${names.join('')}${pick(random, STREETS)}${digits(random, 2)}号`,
    legal,
    subject,
    sites: Array.from({ length: random() < 0.2 ? 2 : 1 }, (_, at) => site(random, `${brand}站${at + 1}`)),
  };
}
