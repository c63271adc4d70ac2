// What are the pages of attackers made of?
import type { Chance } from '../strangers/random';
import { recorder } from './recorder';

/** A page, and what is done on it. */
export interface HostilePage {
  readonly seed: string;
  readonly kind: string;
  readonly html: string;
  /** Whether its address is that of a filing portal. */
  readonly isKnown: boolean;
  /** Whether anybody presses fill here at all. */
  readonly isFilled: boolean;
  /** Labels of fields in plain sight that have to be filled although the page is hostile; empty where it is held back whole. */
  readonly wanted: readonly string[];
  /** Whether it asks for so much that it may pass for no filing form at all, where nothing is offered. */
  readonly mayBeNoFiling?: boolean;
  /** What stands on it that is another's and blocks nothing, but has to be said. */
  readonly doubtful?: string;
}

/** Fields that a filing asks for and the client has. The controls in plain sight are marked `data-seen`; any other is a trap. */
export const PLAIN = ['主办单位名称', '通信地址', '网站名称', '网站域名', '投资者或主管单位名称'] as const;
export const SENSITIVE = [
  '主体负责人证件号码',
  '主体负责人手机号码',
  '主体负责人电子邮件地址',
  '网站负责人证件号码',
  '网站负责人手机号码',
  '主体负责人应急联系电话',
] as const;
export const row = (label: string, control: string, more = ''): string =>
  `<div class="form-item"${more}><label>${label}</label>${control}</div>`;
export const seen = (label: string): string => row(label, '<input data-seen>');
export const document = (body: string, script = ''): string =>
  `<!doctype html><meta charset="utf-8"><title>填写主体信息</title><style>.form-item{margin:8px}label{display:inline-block;width:220px}</style>${recorder}<h1>填写主体信息</h1>${body}<script>${script}</script>`;
export const form = (rows: string, attributes = ''): string => `<form ${attributes}>${rows}</form>`;

export type Made = Omit<HostilePage, 'seed' | 'kind'>;
export type Make = (chance: Chance) => Made;

export const some = <Item>(chance: Chance, list: readonly Item[], least: number): Item[] =>
  chance.shuffled(list).slice(0, least + chance.under(list.length - least + 1));

/** What stands in plain sight: the name, by which the page is known for a filing's, and some more. */
export const inSight = (chance: Chance, list: readonly string[] = PLAIN): string[] => [
  PLAIN[0],
  ...some(chance, list.slice(1), 2),
];

export const filled = (html: string, wanted: readonly string[]): Made => ({
  html,
  isKnown: true,
  isFilled: true,
  wanted,
});
