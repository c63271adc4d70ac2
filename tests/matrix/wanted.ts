// Which kinds of control are tried on each library, and with which values?
import { HAVE_TAGS, LACKS, type Library } from './libraries';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
export const FILE = { name: 'licence.png', mediaType: 'image/png', base64: PIXEL };
export const OTHER = { ...FILE, name: 'other.png' };

export interface Wanted {
  readonly widget: string;
  readonly label: string;
  readonly value: readonly string[];
}

export const WANTED: readonly Wanted[] = [
  { widget: 'text', label: '文本', value: ['甲公司'] },
  { widget: 'textarea', label: '长文本', value: ['第一行\n第二行'] },
  { widget: 'select', label: '下拉', value: ['政府机关'] },
  { widget: 'long', label: '长列表', value: ['选项47'] },
  { widget: 'cascader', label: '级联', value: ['浙江省', '杭州市', '西湖区'] },
  { widget: 'radio', label: '单选', value: ['应用'] },
  { widget: 'checkbox', label: '多选', value: ['博客', '其他'] },
  { widget: 'date', label: '日期', value: ['2026-03-05'] },
  { widget: 'range', label: '日期段', value: ['2020-01-02', '2030-01-02'] },
  { widget: 'upload', label: '上传', value: [FILE.name] },
  { widget: 'searchable', label: '可搜索', value: ['选项58'] },
  { widget: 'remote', label: '远程', value: ['云帆科技'] },
  { widget: 'multiple', label: '多选列表', value: ['企业', '政府机关'] },
  { widget: 'switch', label: '开关', value: ['on'] },
  { widget: 'number', label: '数量', value: ['12'] },
  { widget: 'buttons', label: '按钮单选', value: ['应用'] },
  { widget: 'uploads', label: '多文件', value: [FILE.name, OTHER.name] },
  { widget: 'tags', label: '标签', value: ['甲词', '乙词'] },
];

/** What an old portal asks for in ways that no library has. */
const OLD: readonly Wanted[] = [
  { widget: 'tree', label: '行政区划', value: ['杭州市'] },
  { widget: 'table', label: '行业类别', value: ['互联网服务'] },
  { widget: 'frame', label: '成立日期', value: ['2019-04-08'] },
  { widget: 'combo', label: '单位性质', value: ['政府机关'] },
  { widget: 'phone', label: '固定电话', value: ['0571', '87654321'] },
  { widget: 'lists', label: '出生日期', value: ['1988-06-09'] },
  { widget: 'valid', label: '证件有效期', value: ['2020-01-02', '2030-01-02'] },
  { widget: 'forever', label: '长期', value: ['长期'] },
  { widget: 'pressed', label: '是否涉外', value: ['否'] },
  { widget: 'picture', label: '附件', value: [FILE.name] },
  { widget: 'cert', label: '证件类型', value: ['护照'] },
  { widget: 'people', label: '民族', value: ['回族'] },
];

/** What the libraries for back offices have beside the eighteen kinds, above all those of Vue. */
const VUE: readonly Wanted[] = [
  { widget: 'tree', label: '行政区划', value: ['浙江省', '杭州市', '西湖区'] },
  { widget: 'leaf', label: '区县', value: ['浙江省', '杭州市', '西湖区'] },
  { widget: 'day', label: '成立日期', value: ['2019-04-08'] },
  { widget: 'typed', label: '联想输入', value: ['甲公司'] },
  { widget: 'several', label: '筛选多选', value: ['企业', '政府机关'] },
  { widget: 'picture', label: '证照图片', value: [FILE.name] },
];

/** The same with what was in use before. */
const OLD_OFFICE: readonly Wanted[] = [
  ...VUE,
  { widget: 'month', label: '开办年月', value: ['2019-04'] },
  { widget: 'dragged', label: '附件', value: [FILE.name] },
];

/** What only one library has beside the eighteen kinds. */
const OWN: Readonly<Partial<Record<Library, readonly Wanted[]>>> = {
  'react-aria': [
    { widget: 'day', label: '成立日期', value: ['2019-04-08'] },
    { widget: 'listed', label: '常开列表', value: ['企业', '政府机关'] },
    { widget: 'chips', label: '标签多选', value: ['博客', '其他'] },
  ],
  'tdesign-mobile': [
    { widget: 'linked', label: '所在地区', value: ['浙江省', '宁波市', '海曙区'] },
    { widget: 'day', label: '成立日期', value: ['2019-04-08'] },
    { widget: 'actions', label: '单位性质', value: ['政府机关'] },
  ],
  nutui: [
    { widget: 'region', label: '所在地区', value: ['浙江省', '杭州市', '西湖区'] },
    { widget: 'letters', label: '注册地区', value: ['上海市', '市辖区', '徐汇区'] },
    { widget: 'linked', label: '行政区划', value: ['浙江省', '宁波市', '海曙区'] },
    { widget: 'ticked', label: '服务内容', value: ['博客'] },
    { widget: 'drum', label: '行业类别', value: ['选项47'] },
    { widget: 'files', label: '附件清单', value: [FILE.name, OTHER.name] },
    { widget: 'founded', label: '成立日期', value: ['2019-04-08'] },
    { widget: 'day', label: '开通日期', value: ['2019-04-08'] },
    { widget: 'actions', label: '单位性质', value: ['政府机关'] },
  ],
  varlet: [
    { widget: 'linked', label: '所在地区', value: ['浙江省', '宁波市', '海曙区'] },
    { widget: 'kind', label: '单位性质', value: ['政府机关'] },
    { widget: 'menus', label: '行政区划', value: ['浙江省', '宁波市', '海曙区'] },
    { widget: 'day', label: '成立日期', value: ['2019-04-08'] },
    { widget: 'typed', label: '联想输入', value: ['甲公司'] },
    { widget: 'several', label: '标签多选', value: ['企业', '政府机关'] },
  ],
  quasar: [
    { widget: 'province', label: '省份', value: ['浙江省'] },
    { widget: 'city', label: '城市', value: ['杭州市'] },
    { widget: 'district', label: '区县', value: ['西湖区'] },
    { widget: 'tree', label: '行政区划', value: ['浙江省', '杭州市', '西湖区'] },
    { widget: 'day', label: '成立日期', value: ['2019-04-08'] },
    { widget: 'forever', label: '长期', value: ['长期'] },
    { widget: 'kind', label: '单位性质', value: ['政府机关'] },
    { widget: 'typed', label: '联想输入', value: ['甲公司'] },
    { widget: 'picture', label: '证照图片', value: [FILE.name] },
  ],
  'uni-h5': [
    { widget: 'drum', label: '行业类别', value: ['选项47'] },
    { widget: 'linked', label: '所在地区', value: ['浙江省', '宁波市', '海曙区'] },
    { widget: 'day', label: '成立日期', value: ['2019-04-08'] },
    { widget: 'actions', label: '单位性质', value: ['政府机关'] },
  ],
  semi: [
    { widget: 'day', label: '成立日期', value: ['2019-04-08'] },
    { widget: 'inset', label: '证件有效期', value: ['2020-01-02', '2030-01-02'] },
    { widget: 'several', label: '筛选多选', value: ['企业', '政府机关'] },
    { widget: 'tree', label: '行政区划', value: ['浙江省', '杭州市', '西湖区'] },
    { widget: 'typed', label: '联想输入', value: ['甲公司'] },
    { widget: 'picture', label: '证照图片', value: [FILE.name] },
  ],
  'antd-mobile': [
    { widget: 'wheels', label: '行政区划', value: ['浙江省', '杭州市', '西湖区'] },
    { widget: 'day', label: '开通日期', value: ['2026-04-08'] },
    { widget: 'span', label: '开通日期段', value: ['2026-01-02', '2026-03-05'] },
    { widget: 'chips', label: '标签多选', value: ['博客', '其他'] },
  ],
  rsuite: [
    { widget: 'tree', label: '行政区划', value: ['浙江省', '杭州市', '西湖区'] },
    { widget: 'wide', label: '服务区域', value: ['浙江省', '杭州市', '西湖区'] },
    { widget: 'several', label: '标签多选', value: ['企业', '政府机关'] },
    { widget: 'typed', label: '联想输入', value: ['甲公司'] },
    { widget: 'day', label: '成立日期', value: ['2019-04-08'] },
    { widget: 'valid', label: '证件有效期', value: ['2020-01-02', '2030-01-02'] },
    { widget: 'tiles', label: '单位性质', value: ['政府机关'] },
    { widget: 'picture', label: '证照图片', value: [FILE.name] },
  ],
  mantine: [
    { widget: 'province', label: '省份', value: ['浙江省'] },
    { widget: 'city', label: '城市', value: ['杭州市'] },
    { widget: 'nature', label: '单位性质', value: ['政府机关'] },
    { widget: 'typed', label: '联想输入', value: ['甲公司'] },
    { widget: 'several', label: '筛选多选', value: ['企业', '政府机关'] },
    { widget: 'chip', label: '服务类型', value: ['应用'] },
    { widget: 'chips', label: '标签多选', value: ['博客', '其他'] },
    { widget: 'day', label: '成立日期', value: ['2019-04-08'] },
    { widget: 'valid', label: '证件有效期', value: ['2020-01-02', '2030-01-02'] },
    { widget: 'picture', label: '证照图片', value: [FILE.name] },
  ],
  ionic: [
    { widget: 'linked', label: '所在地区', value: ['浙江省', '宁波市', '海曙区'] },
    { widget: 'kind', label: '单位性质', value: ['政府机关'] },
    { widget: 'cert', label: '证件类型', value: ['个人'] },
    { widget: 'several', label: '服务内容', value: ['博客', '其他'] },
    { widget: 'day', label: '成立日期', value: ['2019-04-08'] },
    { widget: 'wheels', label: '开通日期', value: ['2019-04-08'] },
  ],
  vuetify: [
    { widget: 'province', label: '省份', value: ['浙江省'] },
    { widget: 'city', label: '城市', value: ['杭州市'] },
    { widget: 'district', label: '区县', value: ['西湖区'] },
    { widget: 'day', label: '成立日期', value: ['2019-04-08'] },
    { widget: 'until', label: '有效期至', value: ['2030-01-02'] },
    { widget: 'forever', label: '长期', value: ['长期'] },
  ],
  primevue: [
    { widget: 'tree', label: '行政区划', value: ['浙江省', '杭州市', '西湖区'] },
    { widget: 'kind', label: '单位性质', value: ['政府机关'] },
    { widget: 'until', label: '证件有效期至', value: ['2030-01-02'] },
    { widget: 'forever', label: '长期', value: ['长期'] },
  ],
  'tdesign-vue': [...VUE, { widget: 'valid', label: '证件有效期', value: ['2020-01-02', '2030-01-02'] }],
  'arco-vue': VUE,
  antdv4: VUE,
  antdv1: OLD_OFFICE,
  antd3: OLD_OFFICE,
  iview: [
    { widget: 'leaf', label: '区县', value: ['浙江省', '杭州市', '西湖区'] },
    { widget: 'day', label: '成立日期', value: ['2019-04-08'] },
    { widget: 'until', label: '有效期至', value: ['2030-01-02'] },
    { widget: 'typed', label: '联想输入', value: ['甲公司'] },
    { widget: 'several', label: '筛选多选', value: ['企业', '政府机关'] },
    { widget: 'kind', label: '单位性质', value: ['政府机关'] },
    { widget: 'picture', label: '证照图片', value: [FILE.name] },
    { widget: 'dragged', label: '附件', value: [FILE.name] },
  ],
  ucloud: [
    { widget: 'leaf', label: '区县', value: ['浙江省', '杭州市', '西湖区'] },
    { widget: 'day', label: '成立日期', value: ['2019-04-08'] },
    { widget: 'typed', label: '联想输入', value: ['甲公司'] },
    { widget: 'several', label: '筛选多选', value: ['企业', '政府机关'] },
    { widget: 'kind', label: '单位性质', value: ['政府机关'] },
    { widget: 'cards', label: '服务类型', value: ['应用'] },
    { widget: 'picture', label: '证照图片', value: [FILE.name] },
    { widget: 'dragged', label: '附件', value: [FILE.name] },
  ],
  king: [
    { widget: 'tree', label: '行政区划', value: ['浙江省', '杭州市', '西湖区'] },
    { widget: 'leaf', label: '区县', value: ['浙江省', '杭州市', '西湖区'] },
    { widget: 'day', label: '成立日期', value: ['2019-04-08'] },
    { widget: 'several', label: '筛选多选', value: ['企业', '政府机关'] },
    { widget: 'kind', label: '单位性质', value: ['政府机关'] },
    { widget: 'card', label: '主体类型', value: ['政府机关'] },
    { widget: 'picture', label: '证照图片', value: [FILE.name] },
    { widget: 'dragged', label: '附件', value: [FILE.name] },
  ],
  vant2: [
    { widget: 'region', label: '所在地区', value: ['浙江省', '杭州市', '西湖区'] },
    { widget: 'linked', label: '行政区划', value: ['浙江省', '宁波市', '海曙区'] },
    { widget: 'day', label: '开通日期', value: ['2026-04-08'] },
    { widget: 'span', label: '开通日期段', value: ['2026-01-02', '2026-03-05'] },
    { widget: 'actions', label: '单位性质', value: ['政府机关'] },
    { widget: 'menu', label: '主体类型', value: ['政府机关'] },
    { widget: 'until', label: '证件有效期至', value: ['2030-01-02'] },
    { widget: 'forever', label: '长期有效', value: ['长期有效'] },
  ],
  cloudscape: [
    { widget: 'day', label: '成立日期', value: ['2019-04-08'] },
    { widget: 'typed', label: '联想输入', value: ['甲公司'] },
    { widget: 'several', label: '筛选多选', value: ['企业', '政府机关'] },
    { widget: 'kind', label: '单位性质', value: ['政府机关'] },
    { widget: 'tiles', label: '服务类型', value: ['应用'] },
  ],
  weui: [
    { widget: 'actions', label: '单位性质', value: ['政府机关'] },
    { widget: 'held', label: '证件类型', value: ['护照'] },
    { widget: 'half', label: '服务内容', value: ['博客'] },
  ],
  'no-framework': [
    { widget: 'born', label: '成立日期', value: ['2019-04-08'] },
    { widget: 'nature', label: '单位性质', value: ['政府机关'] },
  ],
  bootstrap: [{ widget: 'shown', label: '成立日期', value: ['2019-04-08'] }],
  'jquery-weui': [
    { widget: 'day', label: '成立日期', value: ['2019-04-08'] },
    { widget: 'actions', label: '单位性质', value: ['政府机关'] },
  ],
};

const hasKind = (library: Library, widget: string): boolean =>
  widget === 'tags' ? HAVE_TAGS.has(library) : !LACKS[library]?.includes(widget);

export const wantedOf = (library: Library): readonly Wanted[] =>
  library === 'old-portal'
    ? OLD
    : [...WANTED.filter(({ widget }) => hasKind(library, widget)), ...(OWN[library] ?? [])];
