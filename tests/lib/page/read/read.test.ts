// @vitest-environment happy-dom
// What does one reading of a page find, what does it skip, and does the next reading see a change?
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageReading } from '../../../../lib/page/model';
import { openReader, readPage } from '../../../../lib/page/read/read';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const look = (): PageReading => readPage(document, { url: 'https://portal.example/' }).reading;

/** What one look asked of the document: comparisons of places and questions of selectors. */
function costOf(build: () => void): { readonly asked: number; readonly reading: PageReading } {
  document.body.replaceChildren();
  build();
  const spies = [
    vi.spyOn(Node.prototype, 'compareDocumentPosition'),
    vi.spyOn(Element.prototype, 'matches'),
    vi.spyOn(Element.prototype, 'closest'),
  ];
  const reading = look();
  const asked = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  vi.restoreAllMocks();
  return { asked, reading };
}

const FIELD = '<div><label>单位名称</label><input></div>';

function shadowIn(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

describe('texts after the last field', () => {
  it('are not tested as headings of it', () => {
    const withTexts = (count: number) => () => {
      document.body.innerHTML = FIELD + '<div><p>说明文字</p><span>第二列</span></div>'.repeat(count);
    };
    expect(costOf(withTexts(500)).asked).toBe(costOf(withTexts(5)).asked); // beside fewer a row might be alone in its list
  });

  it('cost no more once a row of the page has asked to be filled', () => {
    document.body.innerHTML =
      '<div><div><span>单位名称</span><span>未填写</span><button>编辑</button></div><p>第二行</p></div>';
    expect(look().fields).toHaveLength(1);
    const withTexts = (count: number) => () => {
      document.body.innerHTML = FIELD + '<div><p>说明文字</p><span>第二列</span></div>'.repeat(count);
    };
    expect(costOf(withTexts(500)).asked).toBe(costOf(withTexts(5)).asked);
  });

  it('are asked once each, beside rows that have asked to be filled', () => {
    const withTexts = (count: number) => () => {
      document.body.innerHTML = `<div><div><span>单位名称</span><span>未填写</span><button>编辑</button></div>${'<div><p>说明文字</p><span>第二列</span></div>'.repeat(count)}</div>`;
    };
    expect(costOf(withTexts(400)).asked).toBeLessThan(10 * costOf(withTexts(50)).asked);
  });
});

describe('the path to a page', () => {
  it.each([
    ['<nav aria-label="breadcrumb"><a>控制台</a> / <a>备案</a></nav>', '控制台 / 备案'],
    ['<ol class="breadcrumb"><li class="breadcrumb-item">备案 /</li><li>新增</li></ol>', '备案 / 新增'],
    ['<nav>控制台</nav>', ''],
  ])('%s is told apart from the headings', (crumbs, path) => {
    document.body.innerHTML = `${crumbs}<h1 class="crumb-title">网站信息</h1>${FIELD}`;
    const { headings, path: told } = look();
    expect([told?.replace(/\s*\/\s*/gu, ' / '), headings]).toEqual([path, ['网站信息']]);
  });
});

describe('boxes that might be one span', () => {
  it('are one at the top of a shadow tree, which contains them without a box of its own', () => {
    document.body.innerHTML = '<div></div>';
    const [host] = document.body.children;
    if (host) shadowIn(host, '身份证有效期: <input type="date"> <span>-</span> <input type="date"> <br>');
    expect(look().fields.map(({ kind, label }) => [kind, label])).toEqual([['date-range', '身份证有效期']]);
  });
});

describe('the name of a group of boxes', () => {
  it('is their heading also when it cannot be selected with the mouse and has a tool beside it', () => {
    document.body.innerHTML = `<form><fieldset><legend class="x-fieldset-header x-unselectable"><div class="x-tool">&nbsp;</div><span>单位负责人</span></legend>
      <div><label for="a">姓名:</label><input id="a"></div><div><label for="b">移动电话:</label><input id="b"></div></fieldset></form>`;
    const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
    expect(fields.map(({ section }) => section)).toEqual([['单位负责人'], ['单位负责人']]);
  });
});

describe('a reader that has read the page before', () => {
  const PAGE = `<nav role="tablist"><a role="tab" aria-selected="true">网站一</a><a role="tab">网站二</a></nav>
    <form><h3>主体信息</h3>
    <div class="form-item"><label for="a">单位名称</label><input id="a"></div>
    <div class="row"><label for="b">备注 *</label><input id="b" class="plain"></div>
    <div class="host"></div></form>`;
  const at = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(selector);
    return found;
  };
  const CHANGES: Readonly<Record<string, () => void>> = {
    'a value': () => Object.assign(at('#a'), { value: '甲公司' }),
    'the words of a label': () => {
      at('label').textContent = '主办单位名称';
    },
    'a class that makes a box required': () => at('.form-item').classList.add('is-required'),
    'a class that disables a box': () => at('#a').classList.add('input-disabled'),
    'a class that makes a row a form item': () => at('.row').classList.replace('row', 'form-item'),
    'a class that makes a box a select': () => at('#b').classList.replace('plain', 'ant-select'),
    'a style that hides a box': () => {
      at('#b').style.display = 'none';
    },
    'a shadow tree with a field': () => void shadowIn(at('.host'), FIELD),
    'a heading': () => {
      at('h3').textContent = '网站信息';
    },
    'where the form is sent': () => at('form').setAttribute('action', 'https://stranger.example/'),
    'a second box in an item': () => at('.form-item').append(document.createElement('input')),
    'the open tab': () => {
      for (const tab of document.querySelectorAll('[role=tab]'))
        tab.setAttribute('aria-selected', String(tab.textContent === '网站二'));
    },
    'whose filing it is': () =>
      at('form').insertAdjacentHTML('beforebegin', '<p>主办单位名称：南京样例贸易有限公司</p>'),
  };

  it.each(Object.entries(CHANGES))('sees %s that changed since', (_, change) => {
    document.body.innerHTML = PAGE;
    const reader = openReader(document, () => ({ url: 'https://portal.example/' }));
    const before = reader.read().reading;
    change();
    const { reading } = reader.read();
    expect(reading).not.toEqual(before);
    expect(reading).toEqual(look());
  });
});

it('the box that searches a closed list is no field', () => {
  const search = '<label for="q">搜索</label><input type="search" id="q">';
  const fieldsOf = (style: string) => {
    document.body.innerHTML = `<form><input name="a"></form><div style="${style}">${search}</div>`;
    return readPage(document, { url: 'https://portal.example/' }).reading.fields.length;
  };
  expect([fieldsOf(''), fieldsOf('display:none')]).toEqual([2, 1]);
});
