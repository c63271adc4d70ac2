// Which service does each of many similar blocks belong to, and what stays empty when there is no service for a block?
import { expect, it } from 'vitest';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { servicesOf } from '../../../../lib/page/plan/service-blocks';
import type { Placed } from '../../../../lib/page/plan/services-shown';
import { field, lexicon, options, reading, values } from '../fields';

const BLOCKS = 20;
const LABELS = ['网站名称', '网站域名', '网站负责人姓名'];
const services = [0, 1, 2].map((at) => ({
  ...values,
  'service.name': `站点${at}`,
  'service.domain': [`site${at}.example`],
}));

it('of twenty equal blocks, the first three take the three services in order, and the others stay empty', () => {
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

const at = (id: string, section: readonly string[], occurrence = 0): Placed => ({
  field: field(id, { section, occurrence }),
  id,
  part: '',
});

it('a number after more words than the service’s is its number, and that of a contact is none', () => {
  const placed = [at('service.name', ['网站(应用)2']), at('service.domain', ['网站联系方式 2'])];
  expect([...servicesOf(placed, 0).values()]).toEqual([1, 0]);
});

it('the innermost number is the service’s, below a heading that counts the services', () => {
  const placed = [1, 2].map((number) =>
    at('service.name', ['网站（2）', `网站 ${number}点击展开填写`], number),
  );
  expect([...servicesOf(placed, 0).values()]).toEqual([0, 1]);
});

it('a field in only one of several blocks belongs to no service in particular, unless numbers distinguish the blocks', () => {
  const twice = ['service.name', 'service.content'].flatMap((id) => [at(id, [], 0), at(id, [], 1)]);
  const found = servicesOf([...twice, at('service.domain', []), at('servicePrincipal.name', [])], 0);
  expect([...found.values()]).toEqual([0, 1, 0, 1, null, 0]);
});

it('one field twenty times, alone, belongs to no service in particular', () => {
  const fields = Array.from({ length: BLOCKS }, (_, occurrence) => field('网站名称', { occurrence }));
  const rows = planFor(reading(fields), null, lexicon, services, options);
  expect(rows.filter(({ write }) => write !== null)).toEqual([]);
});

it('a block hidden in another pane takes no values from the visible one', () => {
  const shown = at('servicePrincipal.name', ['网站']);
  const hidden: Placed = { ...shown, field: { ...field('x', { section: ['APP'] }), visible: false } };
  const found = servicesOf([shown, hidden], 0);
  expect([found.get(shown.field.key), found.get(hidden.field.key)]).toEqual([0, null]);
});

it('persons asked for twice beside one service do not belong to two services', () => {
  const people = [0, 1].flatMap((again) =>
    ['servicePrincipal.mobile', 'servicePrincipal.email'].map((id) => at(id, [], again)),
  );
  expect([...servicesOf([at('service.name', []), ...people], 0).values()]).toEqual([
    0,
    null,
    null,
    null,
    null,
  ]);
  expect([...servicesOf(people, 0).values()]).toEqual([0, 1, 0, 1]);
});

it('two boxes side by side are not two services, although another field of the page occurs twice, too', () => {
  const placed = [
    at('service.content', [], 0),
    at('service.content', [], 1),
    at('service.remark', []),
    at('access.ip', [], 0),
    at('access.ip', [], 1),
  ];
  const [first, second, remark, ...boxes] = placed;
  const asked = [first, remark, second, ...boxes].filter((one) => one !== undefined);
  const found = servicesOf(asked, 0);
  expect(boxes.map(({ field: { key } }) => found.get(key))).toEqual([null, null]);
});

it('columns of a table are services in the same way as blocks', () => {
  const rows = ['service.name', 'service.domain'].flatMap((id) => [at(id, [], 0), at(id, [], 1)]);
  expect([...servicesOf(rows, 0).values()]).toEqual([0, 1, 0, 1]);
});

it('both sides of a card twice, without a heading, do not belong to two services', () => {
  const cards = [0, 1].flatMap((again) =>
    ['upload.servicePrincipalIdFront', 'upload.servicePrincipalIdBack'].map((id) => at(id, [], again)),
  );
  expect([...servicesOf([at('servicePrincipal.name', []), ...cards], 0).values()]).toEqual([
    0,
    null,
    null,
    null,
    null,
  ]);
});

it('three papers that come again in the same order are those of another service', () => {
  const papers = ['upload.servicePrincipalIdFront', 'upload.servicePrincipalIdBack', 'upload.domainCert'];
  const blocks = [0, 1].flatMap((block) => papers.map((id) => at(id, [], block)));
  expect([...servicesOf(blocks, 0).values()]).toEqual([0, 1, 0, 1, 0, 1]); // each paper of both;
});

it('uploads that a library draws twice are not those of two services', () => {
  const twice = ['upload.domainCert', 'upload.preApproval'].flatMap((id) => [at(id, [], 0), at(id, [], 1)]);
  expect([...servicesOf([at('service.name', []), ...twice], 0).values()]).toEqual([
    0,
    null,
    null,
    null,
    null,
  ]);
});
