// Are the causes of a refusal named that may still be there: what a check finds, and what none can tell?
import { expect, it } from 'vitest';
import { countMended, namedIn, openCauses, unreadCauses } from '../../../../lib/filing/report/open-causes';
import type { RefusalReason } from '../../../../lib/filing/report/refusal-reasons';
import type { Finding } from '../../../../lib/filing/report/report';

const TEXT = { zh: '', en: '' };
const NO_MORE = { message: TEXT, why: [], fix: [], cites: [], target: {} };
const finding = (rule: string, over: Partial<Finding> = {}): Finding => ({
  rule,
  state: 'fails',
  severity: 'block',
  ...NO_MORE,
  ...over,
});
const causeOf = (id: string, rule: string) => ({
  id,
  cause: TEXT,
  remedy: TEXT,
  rules: [{ name: rule, message: TEXT }],
  cites: [],
});
const reason = (id: string, rule: string, other: RefusalReason['other'] = null): RefusalReason => ({
  ...causeOf(id, rule),
  sentence: id,
  other,
});
const open = (reasons: readonly RefusalReason[], findings: readonly Finding[]) =>
  openCauses(
    reasons.map((one) => ({ reason: one })),
    findings,
  ).map(({ id, isFound }) => (isFound ? id : `${id}?`));
const unchecked = (id: string): RefusalReason => ({ ...reason(id, ''), rules: [] });

it('names what still fails, and what nobody called mended although no check finds it', () => {
  const reasons = [reason('address', 'nat-address'), reason('remark', 'nat-remark')];
  expect(open(reasons, [finding('nat-remark'), finding('nat-mobile')])).toEqual(['remark', 'address?']);
});

it('counts each cause once, and as mended those that are not open', () => {
  const named = [reason('remark', ''), reason('remark', ''), reason('address', '')].map((one) => ({
    reason: one,
    isMended: one.id === 'remark',
  }));
  expect(countMended(named, openCauses(named, []))).toEqual({ done: 1, n: 2 });
});

it('names a cause once, however many sentences name it', () => {
  const reasons = [reason('remark', 'nat-remark'), reason('remark', 'nat-remark')];
  expect(open(reasons, [finding('nat-remark')])).toEqual(['remark']);
});

it('names one of two that are as likely where the other still fails', () => {
  const reasons = [reason('remark', 'nat-remark', causeOf('name', 'nat-name'))];
  expect(open(reasons, [finding('nat-name')])).toEqual(['remark']);
});

it('names what no check of ours looks at, and what the check behind it only asks, after what is found', () => {
  const reasons = [unchecked('picture'), reason('remark', 'nat-remark'), reason('address', 'nat-address')];
  expect(open(reasons, [finding('nat-remark', { state: 'ask' }), finding('nat-address')])).toEqual([
    'address',
    'picture?',
    'remark?',
  ]);
});

it('takes what is only told for no fault', () => {
  const told = [finding('nat-remark', { severity: 'info' })];
  expect(open([reason('remark', 'nat-remark')], told)).toEqual(['remark?']);
});

it('takes the person’s word that a cause is mended where no check can tell, and not against a check', () => {
  const named = [unchecked('picture'), reason('address', 'nat-address')].map((one) => ({
    reason: one,
    isMended: true,
  }));
  expect(openCauses(named, [finding('nat-address')])).toMatchObject([{ id: 'address', isFound: true }]);
});

it('counts what was not understood too, each item by its own words', () => {
  const items = ['网站名称不妥', '其他：请联系我局'];
  const [first] = unreadCauses(items, []);
  const reasons = [{ reason: reason('address', '') }];
  const named = (mended: readonly string[]) => namedIn({ reasons, unread: unreadCauses(items, mended) });
  expect(openCauses(named([]), []).map(({ cause }) => cause.zh)).toEqual(['', ...items]);
  const done = named([first?.id ?? '']);
  expect(countMended(done, openCauses(done, []))).toEqual({ done: 1, n: 3 });
});

it('has an id for an item of any length that can be stored', () => {
  const long = '网'.repeat(900);
  const ids = unreadCauses([long, `${long}站`], []).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  expect(ids.every(({ length }) => length <= 80)).toBe(true);
});
