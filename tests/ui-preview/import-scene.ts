// What is found in a table that is imported? Clients and faults, one mistake in many rows, or columns that nobody knows.
import { COLUMNS as ALL } from '../../lib/exchange/table/columns';
import type { Change } from '../../lib/filing/client/client-changes';
import type { ExchangeResult } from '../../lib/protocol/exchange-signals';
import type { FaultyCell } from '../../lib/protocol/table-mends';
import type { Found, FoundFault } from '../../lib/ui/options/exchange/actions';
import type { Translate } from '../../lib/ui/translate';
import { NO_CHOICES } from './clients-actions';
import { clients } from './parts';

export const COLUMNS = ALL.map(({ key, zh, en, required }) => ({ key, label: { zh, en }, required }));

const cell = { client: '杭州示例商贸有限公司', words: [], hasSeveralWords: false };
const changesOfRow: readonly Change[] = [
  { part: 'entity.mailAddress', of: '', before: '宁波市样例路1号', after: '宁波市示范路2号' },
  { part: 'people.mobile', of: '张示例', before: '13800138000', after: '13900139000' },
  { part: 'entity.certValidUntil', of: '', before: '2027-03-01', after: 'long-term' },
  { part: 'services.remark', of: '示例官网', before: null, after: '公司官网' },
].map((change) => ({ ...change, kind: 'changed' as const }));
const foundOf = (t: Translate, counts: ExchangeResult): Found => ({
  rows: clients.map(({ id, name, last4, colour }, at) => ({
    key: id,
    row: at + 2,
    name,
    last4,
    kind: { zh: '企业', en: 'Enterprise' },
    colour,
    place: t.language === 'zh' ? '浙江省 杭州市' : 'Zhejiang Hangzhou',
    services: 1,
    documents: 0,
    isKnown: at > 0 && at < 4,
  })),
  faults: [
    {
      row: 5,
      place: '主办单位证件号码',
      message: { zh: '号码对不上，至少有一位填错，请对照证件核对', en: 'Not a valid number' },
    },
    {
      row: 8,
      place: '接入服务商',
      message: { zh: '不认识的说法', en: 'Not a known word' },
      short: { zh: '不认识的说法，请从列表里选', en: 'Not a known word; choose one of the list' },
    },
  ],
  cells: [
    { ...cell, row: 5, column: '主办单位证件号码', text: '91110105K3F16Q949A' },
    { ...cell, row: 8, column: '接入服务商', text: '阿里', words: ['腾讯云', '华为云', '阿里云'] },
  ],
  differences: async (key) => ({
    changes: changesOfRow.slice(0, { c1: 2, c2: 4 }[key] ?? 0),
    ...{ same: 21, choices: NO_CHOICES, draft: { people: [], services: [] } },
  }),
  store: async () => counts,
});

const wrongWord = { zh: '不认识的说法，请从列表里选', en: 'Not a known word; choose one of the list' };
const MANY = Array.from({ length: 40 }, (_, at) => at + 2);

/** One mistake in forty rows, and two of other kinds. */
function manyFaults(): Pick<Found, 'faults' | 'cells'> {
  const words = ['单位门户网站', '网络购物', '其他'];
  const same = MANY.map(
    (row): FaultyCell => ({
      ...{ row, column: '服务内容', text: '企业官网', client: `杭州示例${row}号商贸有限公司` },
      ...{ words, hasSeveralWords: true },
    }),
  );
  const number: FaultyCell = {
    ...{ row: 9, column: '主办单位证件号码', text: '91110105K3F16Q949A' },
    ...{ client: '杭州示例9号商贸有限公司', words: [], hasSeveralWords: false },
  };
  const faults = [...same, number].map(
    ({ row, column, words: some }): FoundFault => ({
      row,
      place: column,
      message:
        some.length > 0
          ? wrongWord
          : { zh: '号码对不上，至少有一位填错，请对照证件核对', en: 'Not a valid number' },
    }),
  );
  return { faults, cells: [...same, number] };
}

/** A table of an agency, whose headings are its own. */
const foreign: Partial<Found> = {
  files: [
    {
      name: '2026客户备案登记表.xlsx',
      start: {
        ...{ headingRow: 3, count: 26 },
        first: [
          ['2026年客户备案资料登记表'],
          ['', '客户', '', '', '负责人'],
          ['序号', '客户名称', '法人', '法人身份证', '身份证到期', '业务员', '建站内容'],
          ['1', '杭州示例商贸有限公司', '张示例', '33010619850312001X', '2031-02-15', '小王', '企业官网'],
          ['2', '宁波示例贸易有限公司', '李示例', '330203197901010027', '长期', '小王', '商城'],
        ],
      },
    },
  ],
  tables: [{ file: '2026客户备案登记表.xlsx', headingRow: 3, notes: [28, 29], left: [] }],
  likely: { 身份证到期: ['subjectPrincipal.certValidUntil', 'legalRepresentative.certValidUntil'] },
  rows: [],
  faults: [],
  cells: [],
  unknown: ['身份证到期', '业务员', '建站内容'],
  examples: {
    ...{ 身份证到期: '2031-02-15', 业务员: '小王', 建站内容: '企业官网' },
    ...{ 手机: '13900000001', 联系电话: '0571-00000001' },
  },
  named: {
    序号: '',
    客户名称: 'entity.name',
    法人: 'legalRepresentative.name',
    法人身份证: 'legalRepresentative.certNumber',
    手机: 'subjectPrincipal.mobile',
    联系电话: 'subjectPrincipal.mobile',
  },
  twice: ['主体负责人手机号码'],
  lacking: [
    { column: '主办单位性质', words: ['企业', '个人', '事业单位'] },
    { column: '主体负责人姓名', words: [] },
    { column: '主体负责人证件类型', words: ['居民身份证', '护照'] },
    { column: '主体负责人证件号码', words: [] },
  ],
};

/** What the scene's table holds. */
export function foundIn(t: Translate, scene: string, counts: ExchangeResult): Found {
  const found = foundOf(t, counts);
  if (scene.startsWith('options-import-columns')) return { ...found, ...foreign };
  if (scene === 'options-import-left') return { ...found, left: { count: 3, save: async () => {} } };
  if (scene === 'options-import-many') return { ...found, ...manyFaults() };
  return found;
}
