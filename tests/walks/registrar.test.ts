// Is a domain said to be registered with the provider only where the registrar's name tells so?
import { describe, expect, it } from 'vitest';
import { precheckInput } from '../../lib/filing/facts/facts';
import { precheck } from '../../lib/filing/report/precheck';
import { filing, sample, service } from '../lib/filing/sample-client';
import { book } from '../rulebook';

const FACT = 'domain.registrarIsProvider';

function inputOf(provider: string, ...registrars: (string | null | undefined)[]) {
  const client = sample();
  const order = filing(client);
  order.provider = provider;
  order.answers = order.answers.filter(({ fact }) => fact !== FACT);
  service(client).domains = registrars.map((registrar, at) => ({ name: `shili${at}.cn`, registrar }));
  return precheckInput(book, client, order, service(client).id, '2026-12-01');
}

describe('domains at the provider of the filing', () => {
  it.each([
    ['aliyun', '阿里云计算有限公司（万网）'],
    ['aliyun', 'Alibaba Cloud Computing (Beijing) Co., Ltd.'],
    ['aliyun', 'ALIYUN'],
    ['tencent', '腾讯云计算（北京）有限责任公司'],
    ['huawei', 'HUAWEI　CLOUD'],
  ])('at %s: %s', (provider, registrar) => {
    expect(inputOf(provider, registrar).facts[FACT]).toBe(true);
  });

  it('are not all there when one is at another provider', () => {
    expect(inputOf('aliyun', '腾讯云').facts[FACT]).toBe(false);
    expect(inputOf('aliyun', '阿里云', '腾讯云').facts[FACT]).toBe(false);
    expect(inputOf('aliyun', undefined, '腾讯云').facts[FACT]).toBe(false);
  });

  it.each([
    ['a registrar of another name', 'aliyun', ['西部数码']],
    ['a registrar that is not known', 'aliyun', [undefined]],
    ['a registrar known to be none', 'aliyun', [null]],
    ['one of two that is not known', 'aliyun', ['阿里云', undefined]],
    ['a name of two providers', 'aliyun', ['腾讯云（原阿里云）']],
    ['no domain', 'aliyun', []],
    ['a provider that the dictionary has no name for', 'jdcloud', ['阿里云']],
    ['some other provider', 'other', ['other']],
  ])('stay a question with %s', (_, provider, registrars) => {
    expect(inputOf(provider, ...registrars).facts[FACT]).toBeUndefined();
  });

  it('need no screenshot of the real-name check, those elsewhere do', () => {
    const needs = (registrar: string) =>
      precheck(book, inputOf('aliyun', registrar)).documents.map(
        ({ id, requirement }) => `${id} ${requirement}`,
      );
    expect(needs('腾讯云')).toContain('domain-real-name-screenshot required');
    expect(needs('阿里云')).not.toContain('domain-real-name-screenshot required');
  });
});
