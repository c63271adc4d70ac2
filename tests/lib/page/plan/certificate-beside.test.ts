// What does an upload called 证书 without further words ask for after a domain?
import { expect, it } from 'vitest';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const asked = (labels: readonly string[], section = ['网站情况']) =>
  planFor(
    reading(
      labels.map((label) =>
        field(label, {
          section,
          kind: /证书/u.test(label) ? 'upload' : /到期/u.test(label) ? 'date' : 'text',
        }),
      ),
    ),
    null,
    lexicon,
    [values],
    options,
  ).at(-1)?.fieldId;

it.each([
  [['域名', '注册商', '到期日', '证书图片']],
  [['域名', '在哪家注册', '证书']],
  [['域名', '域名到期日', '证书扫描件']],
])('%j', (labels) => {
  expect(asked(labels)).toBe('upload.domainCert');
});

it('what stands behind something else is not that of the domain, nor what follows one asked for by name', () => {
  expect(asked(['网站名称', '证书图片'])).not.toBe('upload.domainCert');
  expect(asked(['域名', '网站名称', '证书图片'])).not.toBe('upload.domainCert');
  expect(asked(['域名', '域名证书', '证书图片'])).not.toBe('upload.domainCert');
});
