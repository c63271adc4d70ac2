// Which code stands for which word in the provider-side system? Bits go above 2^31, so they are added and never shifted.

type Codes = readonly (readonly [number, string])[];

export const NATURES: Codes = [
  [1, '国防机构'],
  [2, '政府机关'],
  [3, '事业单位'],
  [4, '企业'],
  [5, '个人'],
  [6, '社会团体'],
  [10, '基金会'],
  [11, '律师执业机构'],
];

/** The list of certificates that each nature loads; 组织机构代码证 has another code under each. */
export const CERTIFICATES: Readonly<Record<number, Codes>> = {
  2: [
    [9, '组织机构代码证'],
    [13, '统一社会信用代码证书'],
  ],
  3: [
    [3, '组织机构代码证'],
    [4, '事业单位法人证书'],
    [15, '统一社会信用代码证书'],
  ],
  4: [
    [1, '营业执照（个人或企业）'],
    [12, '组织机构代码证'],
    [27, '外国企业常驻代表机构登记证'],
  ],
  5: [
    [2, '居民身份证'],
    [7, '护照'],
    [14, '港澳居民来往内陆通行证'],
  ],
};

export const PEOPLE: Codes = [
  [2, '居民身份证'],
  [7, '护照'],
  [11, '台湾居民来往大陆通行证'],
  [14, '港澳居民来往内陆通行证'],
];

export const CONTENTS: Codes = [
  [1, '即时通信'],
  [2, '搜索引擎'],
  [4, '综合门户'],
  [32, '博客/个人空间'],
  [128, '单位门户网站'],
  [256, '网络购物'],
  [8388608, '其他'],
];
export const LANGUAGES: Codes = [
  [1, '中文简体'],
  [2, '中文繁体'],
  [12, '英语'],
  [13, '日语'],
];
export const APPROVALS: Codes = [
  [1, '新闻'],
  [2, '出版'],
  [4, '教育'],
  [256, '文化'],
];
export const METHODS: Codes = [
  [1, '专线'],
  [2, '主机托管'],
  [4, '虚拟主机'],
  [8, '其他方式'],
  [16, '云接入'],
];
export const LOCATIONS: Codes = [
  [2, '北京'],
  [16, '广东'],
  [33554432, '上海'],
  [4294967296, '云南'],
  [8589934592, '浙江'],
];

/** A few divisions, by code; a list is asked for with the code above it. */
export const DIVISIONS: Readonly<Record<string, Codes>> = {
  '': [
    [110000, '北京市'],
    [330000, '浙江省'],
    [440000, '广东省'],
  ],
  330000: [
    [330100, '杭州市'],
    [330200, '宁波市'],
  ],
  330100: [
    [330102, '上城区'],
    [330106, '西湖区'],
  ],
  330200: [[330203, '海曙区']],
};
