// Which service does each of many blocks alike belong to, and what is left where no service is for it?
import { expect, it } from 'vitest';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const BLOCKS = 20;
const LABELS = ['网站名称', '网站域名', '网站负责人姓名'];
const services = [0, 1, 2].map((at) => ({
  ...values,
  'service.name': `站点${at}`,
  'service.domain': [`site${at}.example`],
}));

it('of twenty blocks alike the first three take the three services in order, and the others stay empty', () => {
  const fields = Array.from({ length: BLOCKS }, (_, occurrence) =>
    LABELS.map((label) => field(label, { section: ['网站信息'], occurrence })),
  ).flat();
  const rows = planFor(reading(fields), null, lexicon, services, options);
  expect(rows.slice(0, 9).map(({ will }) => will.join())).toEqual(
    [0, 1, 2].flatMap((at) => [`站点${at}`, `site${at}.example`, '李样本']),
  );
  expect(rows.map(({ service }) => service)).toEqual(fields.map((_, at) => Math.floor(at / LABELS.length)));
  expect(
    rows.slice(9).every(({ reason, write }) => reason.code === 'no-such-service' && write === null),
  ).toBe(true);
});

it('of one field twenty times alone nobody can say whose it is', () => {
  const fields = Array.from({ length: BLOCKS }, (_, occurrence) => field('网站名称', { occurrence }));
  const rows = planFor(reading(fields), null, lexicon, services, options);
  expect(rows.filter(({ write }) => write !== null)).toEqual([]);
});
