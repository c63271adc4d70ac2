// Is a site's foot judged rightly: well made ones pass, and every way of getting it wrong has its own sentence?
import { describe, expect, it } from 'vitest';
import { checkSite, type SiteRecord } from '../../../../lib/filing/site/check';
import type { SiteReading, SiteText } from '../../../../lib/filing/site/numbers';
import { book } from '../../../rulebook';

const MIIT = 'https://beian.miit.gov.cn/';
const NUMBER = '浙ICP备12345678号-1';
const POLICE = '浙公网安备33010602000001号';
const POLICE_LINK = 'https://beian.mps.gov.cn/#/query/webSearch?code=33010602000001';

const line = (text: string, href: string | null = MIIT, more: Partial<SiteText> = {}): SiteText => ({
  text,
  href,
  isVisible: true,
  isBelow: true,
  ...more,
});
const page = (texts: readonly SiteText[], more: Partial<SiteReading> = {}): SiteReading => ({
  url: 'https://www.example.cn/',
  texts,
  pictures: [],
  frames: 0,
  ...more,
});
const police = line(POLICE, POLICE_LINK);
const check = (reading: SiteReading, record: SiteRecord | null = null, asOf = '2026-11-24') =>
  checkSite(book, reading, record, asOf);
const ids = (reading: SiteReading, record: SiteRecord | null = null) =>
  check(reading, record).findings.map(({ id }) => id);

describe('the number of the public security that the client has', () => {
  const record = { province: 'zhejiang', numbers: [NUMBER], police: ['浙公网安备 33010602000001'] };
  const of = (reading: SiteReading) => {
    const { findings, policeSnippet } = check(reading, record);
    return [findings.map(({ id }) => id).filter((id) => id.startsWith('police')), policeSnippet?.zh ?? null];
  };

  it('is what the foot has to show', () => {
    expect(of(page([line(NUMBER), police]))).toEqual([
      ['police-ok', 'police-as-recorded', 'police-link-ok'],
      null,
    ]);
    const [ids, paste] = of(page([line(NUMBER)]));
    expect(ids).toEqual(['police-not-shown']);
    expect(paste).toContain(POLICE);
  });

  it.each(['浙公网安备33010602000002号', '浙公网安备3301060200000号'])(
    'is given to paste where %s stands instead',
    (text) => {
      const [ids, paste] = of(page([line(NUMBER), line(text, POLICE_LINK)]));
      expect(ids).toContain('police-differs');
      expect(paste).toContain(POLICE);
    },
  );

  it('is not called absent where a picture may show it', () => {
    const pictures = [{ text: '公安备案图标', href: null }];
    expect(of(page([line(NUMBER)], { pictures }))).toEqual([[], null]);
  });
});

describe('a well made foot', () => {
  it('passes with nothing to mend and nothing to paste', () => {
    const verdict = check(page([line(NUMBER), police]), { province: 'zhejiang', numbers: [NUMBER] });
    expect(verdict.findings.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'icp-ok ok',
      'icp-as-recorded ok',
      'link-ok ok',
      'police-ok ok',
      'police-link-ok ok',
    ]);
    expect([verdict.snippet, verdict.policeSnippet]).toEqual([null, null]);
  });

  it.each([
    '浙icp备12345678号－1',
    '浙 ICP 备 12345678 号-1',
    'Copyright © 2026 示例公司 版权所有 浙ICP备12345678号-1 保留所有权利',
    '网站备案号：浙ICP备12345678号-1',
    '浙ICP备2026012345号-12',
    'ＩＣＰ备案信息：浙ＩＣＰ备１２３４５６７８号-1',
  ])('is read as %s', (text) => {
    expect(ids(page([line(text), police]))).toEqual(['icp-ok', 'link-ok', 'police-ok', 'police-link-ok']);
  });

  it('in Guangdong shows the subject number, and since that rule only', () => {
    const texts = [
      line('粤ICP备12345678号'),
      line('粤公网安备44010602000001号', `${POLICE_LINK.slice(0, -14)}44010602000001`),
    ];
    expect(ids(page(texts))).not.toContain('icp-form-service');
    expect(ids(page([line('粤ICP备12345678号-1')]))).toContain('icp-form-subject');
    expect(check(page(texts), null, '2024-01-01').findings.map(({ id }) => id)).toContain('icp-form-service');
  });
});

describe('a number', () => {
  it.each([
    ['浙ICP备1234567号-1', 'icp-shape'], // seven digits
    ['浙ICP备案12345678号-1', 'icp-shape'],
    ['ICP备12345678号-1', 'icp-shape'],
    ['火ICP备12345678号-1', 'icp-shape'],
    ['浙ICP备12345678号-0', 'icp-shape'],
    ['浙ICP备12345678号-1B', 'icp-shape'],
    ['浙ICP备12345678号', 'icp-form-service'],
    ['浙ICP备12345678号-3A', 'icp-form-kind'],
    ['浙ICP备12345678号-2X', 'icp-form-kind'],
    ['浙ICP备12345678号-2K', 'icp-form-kind'],
  ])('written %s is told as %s', (text, id) => {
    expect(ids(page([line(text)]))).toContain(id);
  });

  it('that is nowhere is missing, with a line to paste that needs only the number', () => {
    const verdict = check(page([line('版权所有 © 2026', null)]));
    expect(verdict.findings.map(({ id }) => id)).toEqual(['icp-missing', 'police-missing']);
    expect(verdict.snippet?.zh).toBe(
      '<a href="https://beian.miit.gov.cn/" target="_blank" rel="noreferrer">您的备案号</a>',
    );
  });

  it('in the wrong form is not offered to be pasted again', () => {
    expect(check(page([line('浙ICP备12345678号')])).snippet?.zh).toContain('>您的备案号<');
  });

  it('that nobody can see is not missing but hidden, and a hidden second one does not disturb the first', () => {
    expect(ids(page([line(NUMBER, MIIT, { isVisible: false })]))[0]).toBe('icp-hidden');
    expect(
      ids(page([line('京ICP备87654321号-1', MIIT, { isVisible: false }), line(NUMBER), police])),
    ).toEqual(['icp-ok', 'link-ok', 'police-ok', 'police-link-ok']);
  });

  it('in a picture is asked about, never passed, and the badge of the police is none', () => {
    expect(ids(page([], { pictures: [{ text: 'beian.png', href: null }] }))[0]).toBe('icp-picture');
    expect(ids(page([], { pictures: [{ text: '', href: MIIT }] }))[0]).toBe('icp-picture');
    expect(ids(page([], { pictures: [{ text: 'beian.png', href: POLICE_LINK }] }))).toEqual(['icp-missing']);
  });

  it('beside a different one is told of, the same one twice is not', () => {
    expect(ids(page([line(NUMBER), line('浙ICP备12345678号-2')]))).toContain('icp-several');
    expect(ids(page([line(NUMBER), line(NUMBER)]))).not.toContain('icp-several');
    const both = { province: 'zhejiang', numbers: [NUMBER, '浙ICP备12345678号'] };
    expect(ids(page([line(NUMBER), line('浙ICP备12345678号')]), both)).not.toContain('icp-several');
  });

  it('of the foot counts before one in the text', () => {
    const verdict = check(page([line('京ICP备11112222号-1', null, { isBelow: false }), line(NUMBER)]));
    expect(verdict.findings[0]?.message.zh).toContain(NUMBER);
  });

  it('at the top only is told of', () => {
    expect(ids(page([line(NUMBER, MIIT, { isBelow: false })]))).toContain('icp-place');
  });

  it('that is a licence is asked about', () => {
    expect(ids(page([line('粤B2-20090059')]))[0]).toBe('icp-licence');
    expect(ids(page([line('京ICP证030173号')]))[0]).toBe('icp-licence');
    expect(ids(page([line(`京ICP证030173号 ${NUMBER}`), police]))[0]).toBe('icp-ok');
  });

  it('is compared with the record of the client: number and province', () => {
    const other = { province: 'jiangsu', numbers: ['苏ICP备12345678号-1'] };
    expect(ids(page([line(NUMBER), police]), other)).toEqual(
      expect.arrayContaining(['icp-province', 'icp-differs']),
    );
    expect(check(page([line(NUMBER)]), other).snippet?.zh).toContain('苏ICP备12345678号-1');
    expect(ids(page([line(NUMBER)]), { province: 'zhejiang', numbers: [] })).toContain('icp-not-recorded');
  });

  it.each(['川', '蜀'])('with either letter of a province, %s, is of that province', (letter) => {
    expect(
      ids(page([line(`${letter}ICP备12345678号-1`)]), { province: 'sichuan', numbers: [] }),
    ).not.toContain('icp-province');
  });
});

describe('the link', () => {
  it.each([
    [MIIT, 'link-ok'],
    ['https://beian.miit.gov.cn/#/Integrated/index', 'link-ok'],
    ['http://beian.miit.gov.cn', 'link-http'],
    ['http://www.miitbeian.gov.cn/', 'link-old'],
    ['https://beian.miit.gov.cn.evil.cn/', 'link-wrong'],
    ['https://beian.miit.gov.cn@evil.cn/', 'link-wrong'],
    ['https://www.example.cn/', 'link-wrong'],
    ['javascript:void(0)', 'link-missing'],
    [null, 'link-missing'],
  ])('to %s is %s', (href, id) => {
    expect(ids(page([line(NUMBER, href)]))).toContain(id);
  });
});

describe('the public-security number', () => {
  it.each([
    [POLICE, POLICE_LINK, ['police-ok', 'police-link-ok']],
    ['浙公网安备 33010602000001 号', POLICE_LINK, ['police-ok', 'police-link-ok']],
    [
      POLICE,
      'http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=33010602000001',
      ['police-ok', 'police-link-old'],
    ],
    [
      POLICE,
      'https://beian.mps.gov.cn/#/query/webSearch?code=33010602000002',
      ['police-ok', 'police-link-ok', 'police-code-differs'],
    ],
    [POLICE, null, ['police-ok', 'police-link-missing']],
    [POLICE, 'https://www.example.cn/', ['police-ok', 'police-link-wrong']],
    ['京公网安备33010602000001号', POLICE_LINK, ['police-ok', 'police-province', 'police-link-ok']],
    ['浙公网安备3301060200000号', POLICE_LINK, ['police-shape', 'police-link-ok', 'police-code-differs']],
  ])('%s with %s', (text, href, expected) => {
    expect(ids(page([line(NUMBER), line(text, href)])).filter((id) => id.startsWith('police'))).toEqual(
      expected,
    );
  });

  it('gives the line to paste when only its link is wrong, and never one for a number that is not whole', () => {
    expect(check(page([line(POLICE, null)])).policeSnippet?.zh).toBe(
      `<a href="${POLICE_LINK}" target="_blank" rel="noreferrer">${POLICE}</a>`,
    );
    expect(check(page([line('浙公网安备330106号', null)])).policeSnippet).toBeNull();
  });
});

describe('what could not be read', () => {
  it('is told when no number was found, and is no matter when one was', () => {
    expect(ids(page([], { frames: 2 }))).toContain('frames');
    expect(ids(page([line(NUMBER)], { frames: 2 }))).not.toContain('frames');
  });

  it('and what was is never markup: a snippet holds no text of the page but a checked number', () => {
    const verdict = check(page([line('浙ICP备12345678号-1"><script>alert(1)</script>', null)]));
    expect(verdict.snippet?.zh).not.toContain('script');
  });
});

describe('every statement', () => {
  it('can be made, and has both languages with the same places', () => {
    for (const { text } of book.shared['filings/site-check.json'].findings) {
      const places = (one: string) => [...one.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      expect(places(text.en)).toEqual(places(text.zh));
    }
  });
});
