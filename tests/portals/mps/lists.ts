// Which lists does the public security portal have of its own? Its natures and certificates, and providers by province.
import { choices } from '../state/choices';
import type { Choice } from '../state/form';
import { textAt, type Value, valueAt } from '../state/tree';

const NATURES = [
  '国防机构',
  '基金会',
  '境外机构',
  '律师执业机构',
  '民办非企业单位',
  '司法鉴定机构',
  '事业单位',
  '社会团体',
  '政府机关',
  '企业',
  '医疗机构',
  '公证机构',
  '集体经济',
  '仲裁机构',
];

/** A unit has a nature of its own below the first choice. */
export const subNatures = (model: Value): Choice[] =>
  textAt(model, 'unitpty') === '单位' ? choices(...NATURES) : [];

export const UNIT_CERTIFICATES = choices('统一社会信用代码证', '营业执照证书', '组织机构代码证', '其他');

export const PERSON_CERTIFICATES = [
  '居民身份证',
  '临时居民身份证',
  '户口簿',
  '军官证',
  '武警警官证',
  '护照',
  '台湾居民来往大陆通行证',
  '港澳居民来往内地通行证',
  '外国人永久居留身份证',
];

/** Providers of the province just chosen; the last one opens a text of its own. */
export const providersIn =
  (regionPath: string) =>
  (model: Value): Choice[] => {
    const region = valueAt(model, regionPath);
    const [province] = Array.isArray(region) ? region : [];
    if (province === undefined) return [];
    const local =
      province === '浙江省' ? ['示例云计算有限公司', '样本数据中心有限公司'] : ['样本网络有限公司'];
    return choices(...local, '其他');
  };

export const ACCESS = choices('自建机房', '主机托管', '虚拟主机', '云主机', '其他');
export const GOODS = choices('民爆物品', '放射性物品', '管制器具', '剧毒化学物', '警用装备');
export const PERMITS = choices('出版', '教育', '医疗保健', '药品和医疗器械', '宗教');
export const KINDS: Choice[] = [
  { value: 'A', label: 'A 互联网接入服务', children: choices('A1 接入服务类', 'A3 CDN加速服务类') },
  {
    value: 'B',
    label: 'B 电子商务',
    children: choices('B1 综合商品交易类', 'B2 垂直商品交易类', 'B4 二手交易类'),
  },
];
