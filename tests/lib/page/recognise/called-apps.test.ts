// Does 应用 mean a website where the page asks whether it is one?
import { expect, it } from 'vitest';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { asServices } from '../../../../lib/page/recognise/called-apps';
import { field, lexicon, options, reading, values } from '../fields';

const WHICH = field('登记的是', { kind: 'radio', section: ['应用概况'], options: ['网站', 'APP', '小程序'] });
const NAMES = ['应用名称', '移动应用名称', '应用程序名称'];
const asked = NAMES.map((label) => field(label, { section: ['应用概况'] }));

it('only there, and only 应用 by itself', () => {
  expect(asServices(asked)).toEqual(asked);
  expect(asServices([WHICH, ...asked]).map(({ label }) => label)).toEqual([
    '登记的是',
    '服务名称',
    ...NAMES.slice(1),
  ]);
});

it('and what is asked of it is the website’s', () => {
  const [name] = asked;
  const person = field('姓名', { section: ['应用负责人'] });
  const fields = name === undefined ? [] : [WHICH, name, person];
  const rows = planFor(reading(fields), null, lexicon, [{ ...values, 'service.kind': 'website' }], options);
  expect(rows.map(({ fieldId, action }) => `${fieldId} ${action}`)).toEqual([
    'service.kind fill',
    'service.name fill',
    'servicePrincipal.name fill',
  ]);
});
