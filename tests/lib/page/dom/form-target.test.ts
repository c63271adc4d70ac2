// @vitest-environment happy-dom
// Is a form left alone that sends its content to another origin?
import { beforeAll, describe, expect, it } from 'vitest';
import type { FillStep } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { fillSteps } from '../../../../lib/page/plan/steps';
import { readPage } from '../../../../lib/page/read/read';
import { lexicon, options, values } from '../fields';

const URL_OF_PAGE = 'https://beian.aliyun.com/entity';

beforeAll(() => {
  document.head.innerHTML = `<base href="${URL_OF_PAGE}">`; // the test's document has no address of its own
});

function planned(html: string, url = URL_OF_PAGE): { told: string[]; steps: readonly FillStep[] } {
  document.body.innerHTML = html;
  const { reading } = readPage(document, { url });
  const rows = planFor(reading, null, lexicon, [values], options);
  return {
    told: rows.map((row) => `${row.label}: ${row.action} ${row.reason.code}`),
    steps: fillSteps(rows, new Set(rows.map(({ key }) => key))),
  };
}

const FIELDS = '<label>主办单位名称 <input></label><label>投资人或主管单位 <input></label>';

describe('a form', () => {
  it.each([
    ['of another origin', `<form action="https://evil.example/take">${FIELDS}</form>`],
    ['that is not encrypted', `<form action="http://beian.aliyun.com/save">${FIELDS}</form>`],
    ['with another port', `<form action="https://beian.aliyun.com:8443/save">${FIELDS}</form>`],
    [
      'with a button that posts elsewhere',
      `<form>${FIELDS}<button formaction="//evil.example/">下一步</button></form>`,
    ],
    [
      'with such a button outside of it',
      `<form id="f">${FIELDS}</form><button form="f" formaction="https://evil.example">存</button>`,
    ],
    [
      'with a user name that looks like the portal',
      `<form action="https://beian.aliyun.com@evil.example/">${FIELDS}</form>`,
    ],
    [
      'that a control names from outside',
      '<form id="g" action="https://evil.example/"></form><label>主办单位名称 <input form="g"></label>',
    ],
    [
      'whose controls bear the names of its own functions',
      `<form action="https://evil.example/">${FIELDS}<input name="getAttribute"><input name="id"><input name="querySelectorAll"><input name="action"></form>`,
    ],
  ])('T7: %s gets nothing, in no control of the page', (_, html) => {
    const { told, steps } = planned(`${html}<label>备案备注 <input></label>`);
    expect(steps).toEqual([]);
    expect(told[0]).toBe('主办单位名称: refused posts-elsewhere');
    expect(told.filter((at) => at.includes('fill'))).toEqual([]);
  });

  it.each([
    `<form>${FIELDS}</form>`,
    `<form action="/save?step=2">${FIELDS}</form>`,
    `<form action="https://BEIAN.aliyun.com:443/save">${FIELDS}</form>`,
    `<form action="javascript:void(0)">${FIELDS}</form>`,
    `<form action="https://www.aliyun.com/search"><input type="search" placeholder="搜索"></form><form>${FIELDS}</form>`,
  ])('that stays with the portal is filled: %s', (html) => {
    expect(planned(html).told).toContain('主办单位名称: fill empty');
  });

  it.each([
    ['http://beian.small-idc.example/Icp.aspx', 'fill empty'],
    ['http://elsewhere.example/Icp.aspx', 'refused posts-elsewhere'],
    ['https://beian.small-idc.example/Icp.aspx', 'refused posts-elsewhere'],
  ])('of an unencrypted page that posts to %s: %s', (action, told) => {
    const rows = planned(`<form action="${action}">${FIELDS}</form>`, 'http://beian.small-idc.example/unit');
    expect(rows.told).toContain(`主办单位名称: ${told}`);
  });
});
