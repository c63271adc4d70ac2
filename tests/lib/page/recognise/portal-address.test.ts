// Which addresses may a person add? Encrypted ones of their own, and no imitation of a portal.
import { describe, expect, it } from 'vitest';
import { addedOrigin, patternOf } from '../../../../lib/page/recognise/portal-address';

const PORTALS = ['beian.aliyun.com', 'beian.miit.gov.cn'];

describe('an address', () => {
  it.each([
    ['https://filing.provider.example/icp/login?x=1#/a', 'https://filing.provider.example'],
    ['filing.provider.example', 'https://filing.provider.example'],
    [' HTTPS://Filing.Provider.Example:8443/ ', 'https://filing.provider.example:8443'],
    ['https://192.0.2.7:8443/ispis/', 'https://192.0.2.7:8443'],
    ['https://icp-intranet/', 'https://icp-intranet'],
  ])('%s is taken as %s', (typed, origin) => {
    expect(addedOrigin(typed, PORTALS)).toEqual({ ok: true, origin });
  });

  it.each([
    ['', 'no-address'],
    ['不是网址', 'no-address'],
    ['https://', 'no-address'],
    ['https://beian.aliyun.com@evil.example/', 'no-address'],
    ['http://filing.provider.example/', 'not-https'],
    ['ftp://filing.provider.example/', 'not-https'],
    ['javascript://filing.provider.example/%0aalert(1)', 'not-https'],
    ['https://beian.aliyun.com/', 'known'],
    ['https://beian.aliyum.com/', 'look-alike'],
    ['https://beian.aliyun.com.evil.example/', 'look-alike'],
    ['https://beian.aliyun.com./', 'look-alike'],
    ['https://bеian.aliyun.com/', 'look-alike'],
  ])('%s is refused: %s', (typed, fault) => {
    expect(addedOrigin(typed, PORTALS)).toEqual({ ok: false, fault });
  });

  it('becomes a pattern with its port only where the browser knows ports', () => {
    expect(patternOf('https://a.example:8443', true)).toBe('https://a.example:8443/*');
    expect(patternOf('https://a.example:8443', false)).toBe('https://a.example/*');
  });
});
