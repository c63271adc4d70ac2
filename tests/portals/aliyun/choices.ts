// Which choices are this portal's own? The rest is what portals have in common.
import { CERTIFICATES, choices, PRE_APPROVALS, regions } from '../state/choices';
import type { Choice } from '../state/form';

export const PROVINCES = regions(1);

/** Province and city for the place where the server stands. */
export const SERVER_LOCATIONS = regions(2);

const DISTRICTS = regions(3);

/** Choices of one level of the region; a city without districts offers itself. */
export function regionChoices(province: string, city: string): { cities: Choice[]; districts: Choice[] } {
  const cities = DISTRICTS.find(({ value }) => value === province)?.children ?? [];
  const found = cities.find(({ value }) => value === city);
  return {
    cities: cities.map(({ value, label }) => ({ value, label })),
    districts: found ? (found.children ?? choices(city)) : [],
  };
}

const OWN_CERTIFICATES: Readonly<Record<string, readonly string[]>> = {
  ...CERTIFICATES,
  企业: ['营业执照（个人或企业）', '组织机构代码证', '外国企业常驻代表机构登记证'],
  民办非企业单位: ['民办非企业单位登记证书', '社会服务机构登记证书', '民办学校办学许可证'],
  律师执业机构: ['律师事务所执业许可证', '组织机构代码证'],
};

export const certificateChoices = (nature: string): Choice[] => choices(...(OWN_CERTIFICATES[nature] ?? []));
export const PERSON_CERTIFICATES = certificateChoices('个人');

/** Whether any is needed is asked before. */
export const APPROVALS = PRE_APPROVALS.filter(({ value }) => value !== '以上都不涉及');

/** The credit code stands on these certificates; the others carry numbers of their own kind. */
export const CREDIT_CODE_CERTIFICATES: readonly string[] = [
  '营业执照（个人或企业）',
  '统一社会信用代码证书',
  '社会服务机构登记证书',
];

const resource = (id: string, place: string, left: number): Choice => ({
  value: id,
  label: `${id} / ${place} / 剩余备案服务号 ${left} 个`,
  disabled: left === 0,
});

// The instances of the sample clients, and two of nobody; one has no service number left.
export const RESOURCES: Choice[] = [
  resource('i-bp1practice01', '华东1（杭州）', 0),
  resource('i-bp1practice02', '华东1（杭州）', 5),
  resource('i-sample-zj-0001', '华东1（杭州）', 5),
  resource('i-sample-zj-0002', '华东1（杭州）', 4),
  resource('i-sample-gd-0001', '华南1（深圳）', 3),
  resource('i-sample-sh-0001', '华东2（上海）', 2),
];

export const LANGUAGES = ['中文简体', '中文繁体', '英语', '日语', '韩语', '法语', '俄语', '其他'];
