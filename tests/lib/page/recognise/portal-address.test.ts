// Which addresses may a person add, and which addresses imitate a portal?
import { describe, expect, it } from 'vitest';
import { addedOrigin, imitatedPortal, patternOf } from '../../../../lib/page/recognise/portal-address';

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

  it('on a known host is added when our script does not run there, and no look-alike with it', () => {
    const isServed = (url: string): boolean => url.startsWith('https://beian.aliyun.com/icp');
    expect(addedOrigin('https://beian.aliyun.com/icp/home', PORTALS, isServed)).toEqual({
      ok: false,
      fault: 'known',
    });
    expect(addedOrigin('https://beian.aliyun.com/order', PORTALS, isServed)).toEqual({
      ok: true,
      origin: 'https://beian.aliyun.com',
    });
    expect(addedOrigin('https://beian.aliyun.com.evil.example/order', PORTALS, isServed).ok).toBe(false);
  });

  it('becomes a pattern with its port only when the browser supports ports', () => {
    expect(patternOf('https://a.example:8443', true)).toBe('https://a.example:8443/*');
    expect(patternOf('https://a.example:8443', false)).toBe('https://a.example/*');
  });
});

describe('T6: an address in view', () => {
  it.each([
    ['https://beian.aliyum.com/entry', 'beian.aliyun.com'],
    ['https://beian.aliyun.com.evil.example/', 'beian.aliyun.com'],
    ['https://beian.aliyun.com./', 'beian.aliyun.com'],
    ['https://beian.aliyun.co/', 'beian.aliyun.com'],
    ['https://beian.аliyun.com/', 'beian.aliyun.com'],
    ['https://beian.miit.gov.en/', 'beian.miit.gov.cn'],
    ['http://beian.miit.gov.cn.evil.example:8080/a?b', 'beian.miit.gov.cn'],
    ['https://bean.miit-gov.cn/', 'beian.miit.gov.cn'],
  ])('%s imitates %s', (url, portal) => {
    expect(imitatedPortal(url, PORTALS)).toBe(portal);
  });

  it.each([
    'https://beian.aliyun.com/',
    'https://bean.aliyun.com/',
    'https://www.aliyun.com/',
    'https://www.miit.gov.cn/',
    'https://beian.mps.gov.cn/',
    'https://中文域名.中国/',
    'https://evil.example/?to=beian.aliyun.com',
    'https://beian.aliyun.com@evil.example/',
    'about:blank',
    '',
  ])('%s imitates none', (url) => {
    expect(imitatedPortal(url, PORTALS)).toBeNull();
  });
});
