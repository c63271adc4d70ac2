// Is a page of another client distinguished from one of the bound client?
import { describe, expect, it } from 'vitest';
import { type Evidence, type Field, MOST_EVIDENCE } from '../../../../lib/page/model';
import { type Identity, identityVerdict } from '../../../../lib/page/plan/identity-conflicts';
import { field } from '../fields';

const client: Identity = {
  names: ['杭州示例云帆科技有限公司', '张示例'],
  numbers: ['91330106MA0AHL014E'],
  domains: ['yunfan-sample.com'],
  phones: ['19900000001'],
};
const conflictsOf = (...page: Parameters<typeof identityVerdict>) => identityVerdict(...page).conflicts;
const found = (kind: Evidence['kind'], text: string): number =>
  conflictsOf([{ kind, text, where: '' }], [], [], client).length;

it('T20: a page with more evidence of its owner than any filing has is taken for somebody else’s', () => {
  const spellings = (count: number): Evidence[] =>
    Array.from({ length: count }, () => ({ kind: 'domain', text: 'yunfan-sample.com', where: '' }));
  expect(conflictsOf(spellings(MOST_EVIDENCE - 1), [], [], client)).toEqual([]);
  expect(conflictsOf(spellings(MOST_EVIDENCE), [], [], client)).toHaveLength(1);
});

describe('T20: what stands on the page', () => {
  it.each([
    ['name', '杭州示例云帆科技有限公司'],
    ['name', ' 杭州示例云帆 科技有限公司 '],
    ['number', '９１３３０１０６ma0ahl014e'],
    ['number', '9133************4E'],
    ['domain', 'https://www.Yunfan-Sample.com/'],
    ['phone', '+86 199 0000 0001'],
    ['phone', '199****0001'],
  ] as const)('%s "%s" is the client’s own', (kind, text) => expect(found(kind, text)).toBe(0));

  it.each([
    ['name', '杭州示例云凡科技有限公司'],
    ['name', '杭州示例雲帆科技有限公司'],
    ['name', '杭州示例云帆科技有限公司分公司'],
    ['number', '91330106MA0AHL015E'],
    ['number', '9144************4E'],
    ['domain', 'yunfan-sample.com.cn'],
  ] as const)('%s "%s" is another’s', (kind, text) => expect(found(kind, text)).toBe(1));

  it('counts in fields as well, each domain of a list separately', () => {
    const fields = [
      field('单位名称', { value: ['别的公司'] }),
      field('域名', { value: ['yunfan-sample.com; other-sample.cn'] }),
    ];
    const rows = fields.map(({ key }, at) => ({
      key,
      fieldId: ['entity.name', 'service.domain'][at] ?? null,
    }));
    expect(conflictsOf([], fields, rows, client).map(({ kind, page, where }) => [kind, page, where])).toEqual(
      [
        ['name', '别的公司', '单位名称'],
        ['domain', 'other-sample.cn', '域名'],
      ],
    );
  });

  it.each([
    ['service.domain', '从账号名下的域名里选'],
    ['entity.certNumber', '请选择证件号码'],
    ['subjectPrincipal.mobile', '选一个手机号'],
  ])('in a list for %s is none in the prompt %s', (fieldId, prompt) => {
    const list = field('域名', { kind: 'select', value: [prompt] });
    expect(conflictsOf([], [list], [{ key: list.key, fieldId }], client)).toEqual([]);
  });

  it('is a person with a masked number in a list: the client’s own, and another one with the same name', () => {
    const chosen = (text: string): number => {
      const shown = field('网站负责人', { kind: 'select', value: [text] });
      const rows = [{ key: shown.key, fieldId: 'servicePrincipal.name' }];
      const known = { ...client, numbers: [...client.numbers, '33010619850312001X'] };
      return conflictsOf([], [shown], rows, known).length;
    };
    expect(chosen('张示例（330106********001X）')).toBe(0);
    expect(chosen('张示例(3301****001X)')).toBe(0);
    expect(chosen('张示例（330106********0025）')).toBe(1);
    expect(chosen('王五（330106********001X）')).toBe(1);
    expect(chosen('张示例（离职）')).toBe(1);
  });

  it('is another phone number of the same persons: it is reported but blocks nothing, printed or typed', () => {
    const typed = field('手机号码', { value: ['19900000003'] });
    const printed: Evidence = {
      kind: 'phone',
      text: '19900000002',
      where: '负责人手机号码',
      weight: 'strong',
    };
    const rows = [{ key: typed.key, fieldId: 'subjectPrincipal.mobile' }];
    const { conflicts, doubts } = identityVerdict([printed], [typed], rows, client);
    expect(conflicts).toEqual([]);
    expect(doubts.map(({ page }) => page)).toEqual(['19900000003', '19900000002']);
  });

  it.each(['subjectPrincipal', 'servicePrincipal'])(
    'may be anybody’s when the %s is asked for an emergency phone',
    (who) => {
      const typed = field('应急联系电话', { value: ['19900000004'] });
      const rows = [{ key: typed.key, fieldId: `${who}.emergencyPhone` }];
      expect(identityVerdict([], [typed], rows, client)).toEqual({ conflicts: [], doubts: [] });
    },
  );

  it('is somebody else’s when it is beside their phone number', () => {
    const theirs: Evidence[] = [
      { kind: 'name', text: '杭州示例云凡科技有限公司', where: '主办单位名称' },
      { kind: 'phone', text: '19900000002', where: '负责人手机号码' },
    ];
    expect(conflictsOf(theirs, [], [], client).map(({ kind }) => kind)).toEqual(['name']);
  });

  it('is only reported for a filed site above an empty block for one more, and blocks when no further one is asked for', () => {
    const shown = field('域名', { value: ['old-sample.cn'], section: ['网站 1'] });
    const more = field('域名', { section: ['新增网站'] });
    const verdictOn = (fields: readonly Field[]) => {
      const rows = fields.map(({ key }) => ({ key, fieldId: 'service.domain' }));
      return identityVerdict([], fields, rows, client);
    };
    expect(verdictOn([shown, more])).toMatchObject({ conflicts: [], doubts: [{ page: 'old-sample.cn' }] });
    expect(verdictOn([shown]).conflicts).toHaveLength(1);
    expect(verdictOn([shown, { ...more, value: ['new-sample.cn'] }]).conflicts).toHaveLength(2);
    expect(verdictOn([shown, { ...more, section: shown.section }]).conflicts).toHaveLength(1);
  });
});

describe('a box that the page itself fills', () => {
  const shown = (text: string, more: Partial<Field> = {}) => {
    const box = field('单位名称', { value: [text], editable: false, ...more });
    return conflictsOf([], [box], [{ key: box.key, fieldId: 'entity.name' }], client).map(({ page }) => page);
  };

  it.each(['（同上一步）', '(已在第一步填写)', '【系统自动带出】', '(filled in on the previous step)'])(
    '%s only says where its value is',
    (text) => expect(shown(text)).toEqual([]),
  );

  it.each([
    '（别的公司）',
    '（已在上一步填写：别的公司）',
    '（系统自动带出）别的公司',
    '上一步科技',
    '（上海同步系统）',
  ])('%s may name somebody', (text) => expect(shown(text)).toEqual([text]));

  it('and what a person may write into it names somebody', () =>
    expect(shown('（同上一步）', { editable: true })).toEqual(['（同上一步）']));
});
