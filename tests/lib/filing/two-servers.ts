// One website whose server is noted for one provider, or for two.
import type { Client, Filing } from '../../../lib/filing/client/client';
import { valuesFor } from '../../../lib/filing/client/field-values';
import { parseClient } from '../../../lib/filing/client/parse-client';
import { withSmallFiles } from './sample-client';

export const TODAY = '2026-11-26';
const hangzhou = { code: '330100', names: ['浙江省', '杭州市'] };
export const suzhou = { code: '320500', names: ['江苏省', '苏州市'] };
export const AT_ALIYUN = {
  provider: 'aliyun',
  resource: 'i-bp1practice02',
  authCode: 'practice-code-01',
  ips: ['203.0.113.10'],
  method: 'cloud-access',
  location: hangzhou,
};
export const AT_TENCENT = {
  provider: 'tencent',
  resource: 'ins-practice01',
  ips: ['203.0.113.77'],
  method: 'virtual-host',
  location: suzhou,
};
export const filingAt = (provider: string): Filing => ({
  id: `at-${provider}`,
  provider,
  intent: 'open-or-host',
  services: ['site'],
  answers: [],
  state: 'draft',
});

/** A client with one website, its server as named here. */
export function clientWith(more: object): Client {
  const sample = withSmallFiles();
  const [{ otherAccess: _, ...site } = {}] = sample.services as (Client['services'][number] & {
    otherAccess?: unknown;
  })[];
  const services = [{ ...site, ...more }];
  const documents = sample.documents.filter(({ of }) => of !== 'docs');
  const parsed = parseClient(
    JSON.stringify({ ...sample, services, documents, filings: [filingAt('aliyun'), filingAt('tencent')] }),
    TODAY,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.client;
}
export const alone = () => clientWith({ access: AT_ALIYUN });
export const both = () => clientWith({ access: AT_ALIYUN, otherAccess: [AT_TENCENT] });

/** What would be written of the server on a page of this provider. */
export const writtenAt = (client: Client, provider: string) =>
  Object.fromEntries(
    Object.entries(valuesFor(client, filingAt(provider), 0)).filter(([id]) =>
      ['access.resource', 'access.authCode', 'access.ip', 'access.method', 'access.location'].includes(id),
    ),
  );
export const ALIYUN = {
  'access.resource': 'i-bp1practice02',
  'access.authCode': 'practice-code-01',
  'access.ip': ['203.0.113.10'],
  'access.method': 'cloud-access',
  'access.location': hangzhou.names,
};
export const TENCENT = {
  'access.resource': 'ins-practice01',
  'access.ip': ['203.0.113.77'],
  'access.method': 'virtual-host',
  'access.location': suzhou.names,
};
