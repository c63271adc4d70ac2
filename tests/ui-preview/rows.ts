// What would be written on the page of the preview, and what became of it? Rows of plan and receipt of an invented company.
import type { PlanAction, PlanRow } from '../../lib/page/model';
import type { ReceiptRow, TabView } from '../../lib/protocol/tab';

function row(
  fieldId: string,
  label: string,
  will: string,
  action: PlanAction = 'fill',
  now = '',
  code = 'empty',
) {
  return {
    key: `k-${fieldId}`,
    fieldId,
    service: fieldId.startsWith('service') ? 0 : null,
    label,
    kind: 'text',
    action,
    now: now ? [now] : [],
    will: will ? [will] : [],
    reason: { code },
    candidates: [],
  } satisfies PlanRow;
}

export const plan: readonly PlanRow[] = [
  row('entity.name', '主办单位名称', '杭州示例科技有限公司'),
  row('entity.certNumber', '证件号码', '91330106MA000007K3'),
  row('subjectPrincipal.mobile', '手机号码', '13800006610'),
  row('subjectPrincipal.emergencyPhone', '应急联系电话', '13800006610'),
  row('service.name', '网站名称', '示例官网'),
  row(
    'entity.mailAddress',
    '通讯地址',
    '西湖区文三路 1 号 2 幢 301 室',
    'replace',
    '西湖区文三路',
    'different',
  ),
  {
    ...row('entity.certType', '证件类型', '', 'needs-you', '', 'ambiguous'),
    candidates: ['主体证件类型', '负责人证件类型'],
  },
  row('entity.remark', '备注', '', 'keep', '您好', 'no-value'),
  row('entity.region', '所属区域', '浙江省 / 杭州市 / 西湖区', 'same', '浙江省 / 杭州市 / 西湖区', 'same'),
];

const result = (fieldId: string, label: string, after: string, state: ReceiptRow['state']): ReceiptRow => ({
  key: `k-${fieldId}`,
  fieldId,
  label,
  state,
  before: [''],
  after: after ? [after] : [],
  reason: state === 'refused' ? 'option-missing' : '',
  milliseconds: 12,
});

export const receipt: readonly ReceiptRow[] = [
  result('entity.name', '主办单位名称', '杭州示例科技有限公司', 'filled'),
  result('entity.certNumber', '证件号码', '91330106MA000007K3', 'filled'),
  result('subjectPrincipal.mobile', '手机号码', '138 0000 6610', 'changed-by-page'),
  result('entity.nature', '单位性质', '', 'refused'),
  result('service.name', '网站名称', '示例官网', 'filled'),
];

/** Several values for one box, and the page does not say how they stand in it. */
export const severalValues: PlanRow = {
  ...row('service.ips', '服务器 IP 地址', '', 'needs-you', '', 'several-values'),
  formats: [
    { format: ';', will: '192.0.2.10;192.0.2.11;192.0.2.12' },
    { format: ',', will: '192.0.2.10,192.0.2.11,192.0.2.12' },
    { format: 'first', will: '192.0.2.10' },
  ],
};

/** A choice that the page has made beforehand, unlike the client. */
export const preset = row(
  'servicePrincipal.sameAsPrincipal',
  '与主体负责人相同',
  '否',
  'fill',
  '是',
  'preset',
);

/** A choice that the page keeps behind its own 更多. */
export const behindMore = row('service.content', '网站内容', '电子商务', 'fill', '', 'behind-more');

export const notBehindMore: ReceiptRow = {
  ...result('service.content', '网站内容', '', 'refused'),
  reason: 'not-behind-more',
};

/** After an undo that the page allowed in part. */
export const undone: readonly ReceiptRow[] = [
  {
    ...result('entity.name', '主办单位名称', '杭州示例科技有限公司', 'needs-you'),
    reason: 'cannot-be-emptied',
  },
  { ...result('subjectPrincipal.mobile', '手机号码', '13800006612', 'kept'), reason: 'changed-since' },
  { ...result('service.name', '网站名称', '', 'undone'), reason: '' },
];

const [name, mistyped] = ['杭州示例科技有限公司', '杭州示列科技有限公司'];
/** The name was filled, and one character of it changed since. */
export const slip: Pick<TabView, 'slip' | 'conflicts' | 'plan' | 'receipt'> = {
  slip: 'k-entity.name',
  conflicts: [{ kind: 'name', page: mistyped, client: name, where: '主体信息 / 主办单位名称' }],
  plan: [row('entity.name', '主办单位名称', name, 'replace', mistyped, 'different')],
  receipt: [result('entity.name', '主办单位名称', name, 'filled')],
};
