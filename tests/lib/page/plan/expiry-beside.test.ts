// What does an expiry date without further words ask for after a domain?
import { expect, it } from 'vitest';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const held = [{ ...values, 'service.domainExpiry': '2028-06-30', 'service.certValidity': '2038-05-01' }];
const asked = (labels: readonly string[], section = ['网站资料']) =>
  planFor(
    reading(
      labels.map((label) => field(label, { section, kind: /到期|Expires/u.test(label) ? 'date' : 'text' })),
    ),
    null,
    lexicon,
    held,
    options,
  ).at(-1)?.fieldId;

it.each([[['域名', '域名注册商', '到期日']], [['網域名稱', '到期日']], [['Domain name', 'Expires on']]])(
  '%j',
  (labels) => {
    expect(asked(labels)).toBe('service.domainExpiry');
  },
);

it('an expiry date is for nothing when no domain comes before it, or when the domain’s own expiry date is asked for too', () => {
  expect(asked(['网站名称', '到期日'])).not.toBe('service.domainExpiry');
  expect(asked(['域名', '域名到期日', '备注', '合同编号', '到期日'])).not.toBe('service.domainExpiry');
});
