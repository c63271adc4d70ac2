// @vitest-environment happy-dom
// Which element may be pressed because a question hides choices behind it, and what does the plan say about that question?
import { describe, expect, it, vi } from 'vitest';
import { isLinkAway, switchesIn } from '../../../../lib/page/dom/more-options';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { readPage } from '../../../../lib/page/read/read';
import { lexicon, options } from '../fields';

const switches = (html: string): number => {
  document.body.innerHTML = `<form><div id="box">${html}</div></form>`;
  return switchesIn(document.body).length;
};

describe('a switch that shows more', () => {
  it.each([
    '<button type="button">更多</button>',
    '<span>展开 ▾</span>',
    '<span role="button">查看更多 >></span>',
    '<a>展開全部</a>',
    '<a href="#"><i>显示全部</i></a>',
    '<a href="javascript:void(0)">更多选项</a>',
    '<input type="button" value="更多(12)">',
    '<div><span>Show all 8</span></div>',
    '<button type="button"><span>More options</span></button>',
    '<summary>更多</summary>',
  ])('%s', (html) => expect(switches(html)).toBe(1));

  it.each([
    ['a link that leaves', '<a href="/help">更多</a>'],
    ['a link into another window', '<a href="#" target="_blank">更多</a>'],
    ['what stands in a link that leaves', '<a href="https://portal.example/all"><span>查看更多</span></a>'],
    ['a button that sends', '<button type="submit">更多</button>'],
    ['a button that sends unsaid', '<button>更多</button>'],
    ['what stands in a button that sends', '<button><span>更多</span></button>'],
    ['an input that sends', '<input type="submit" value="更多">'],
    ['one that is locked', '<button type="button" disabled>更多</button>'],
    ['one that is open already', '<button type="button" aria-expanded="true">更多</button>'],
    ['a choice of that name', '<label><input type="radio">更多</label>'],
    ['an option of that name', '<li role="option"><span>更多</span></li>'],
    ['a choice that means all', '<span>全部</span><span>其他</span>'],
    ['another matter', '<span>更多信息</span><span>了解更多</span><span>收起</span>'],
    ['something added', '<button type="button">添加更多</button>'],
  ])('is not %s', (_, html) => expect(switches(html)).toBe(0));
});

const radios = (...names: readonly string[]): string =>
  names.map((name) => `<label><input type="radio" name="nature">${name}</label>`).join('');
const item = (label: string, inside: string): string =>
  `<div class="form-item"><span class="form-item-label">${label}</span><div class="choices">${inside}</div></div>`;
const MORE = '<span>更多</span>';

function planned(html: string) {
  document.body.innerHTML = `<form>${item('主办单位名称', '<input>')}${html}${item('通信地址', '<input>')}</form>`;
  const { reading } = readPage(document, { url: 'https://portal.example/' });
  const rows = planFor(reading, null, lexicon, [{ 'entity.nature': 'enterprise' }], options);
  const row = rows.find(({ fieldId }) => fieldId === 'entity.nature');
  return `${row?.action} ${row?.reason.code}${row?.write?.opensMore === true ? ' opens' : ''}`;
}

describe('a question whose wanted choice is not shown', () => {
  it.each([
    ['radios', item('主办单位性质', `${radios('个人', '政府机关')}${MORE}`)],
    [
      'a list of the browser',
      item('主办单位性质', `<select><option value="">请选择</option><option>个人</option></select>${MORE}`),
    ],
  ])('is planned behind its own 更多: %s', (_, html) => {
    expect(planned(html)).toBe('fill behind-more opens');
  });

  it('is planned at once where the choice is shown', () => {
    expect(planned(item('主办单位性质', `${radios('个人', '企业')}${MORE}`))).toBe('fill empty');
  });

  const fold = (head: string, inside: string, name = 'x-collapse'): string =>
    `<div class="${name}">${head}<div style="display:none">${inside}</div></div>`;

  it.each([
    ['called so', fold('<a href="#">主办单位性质</a>', radios('个人', '企业'))],
    [
      'that says that it is closed',
      fold('<p role="button" aria-expanded="false">主办单位性质</p>', radios('个人', '企业'), 'box'),
    ],
  ])('is planned behind the heading of its own folded part %s', (_, html) => {
    expect(planned(html)).toBe('fill behind-more opens');
  });

  it.each([
    ['with another question in it', fold('<a href="#">主办单位性质</a>', `${radios('个人', '企业')}<input>`)],
    ['whose heading leads away', fold('<a href="/help">主办单位性质</a>', radios('个人', '企业'))],
    ['that nothing calls a fold', fold('<a href="#">主办单位性质</a>', radios('个人', '企业'), 'box')],
  ])('is left where it is in a hidden part %s', (_, html) => {
    expect(planned(html)).toBe('needs-you not-visible');
  });

  it.each([
    ['without a 更多', item('主办单位性质', radios('个人', '政府机关'))],
    ["beside another question's 更多", item('主办单位性质', radios('个人', '政府机关')) + item('语言', MORE)],
    [
      'in one box with another question',
      item('主办单位性质', `${radios('个人', '政府机关')}<input type="checkbox">${MORE}`),
    ],
    ['with a link that leaves', item('主办单位性质', `${radios('个人')}<a href="/natures">更多</a>`)],
    ['with a choice called 更多', item('主办单位性质', radios('个人', '更多'))],
  ])('is left to the person when %s', (_, html) => {
    expect(planned(html)).toBe('needs-you option-missing');
  });
});

it.each([
  ['#sheet', false],
  ['#shown', true],
  ['#nowhere', true],
  ['/page', true],
  ['#', false],
  ['', false],
])('a link to %s leads away: %s', (href, leads) => {
  document.body.innerHTML = `<a href="${href}">请选择</a><div id="sheet"></div><div id="shown"></div>`;
  const [link, sheet] = ['a', '#sheet'].map((one) => document.querySelector(one));
  if (!link || !sheet) throw new Error('no link');
  const sizeOf = (element: Element): number => (element === sheet ? 0 : 9);
  for (const side of ['offsetWidth', 'offsetHeight'] as const)
    vi.spyOn(HTMLElement.prototype, side, 'get').mockImplementation(function (this: Element) {
      return sizeOf(this);
    });
  expect(isLinkAway(link)).toBe(leads);
});
