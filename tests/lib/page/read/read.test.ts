// @vitest-environment happy-dom
// What does one look at a page cost where the page is built to cost much, and is what it asks still found?
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

/** A page twice as large costs about twice as much. */
function expectInStep(build: (size: number) => void, size: number): void {
  const [small, large] = [size, size * 2].map((at) => costOf(() => build(at)).asked);
  expect((large ?? 0) / (small ?? 1)).toBeLessThan(2.6);
}

const FIELD = '<div><label>单位名称</label><input></div>';

function shadowIn(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

/** Shadow trees one in the other, with a field in the innermost. */
function nest(depth: number): void {
  let host: Element = document.body.appendChild(document.createElement('div'));
  for (let at = 0; at < depth; at += 1) {
    const inner = document.createElement('div');
    shadowIn(host, at === depth - 1 ? FIELD : '').append(inner);
    host = inner;
  }
}

/** Shadow trees side by side among fields of the page itself. */
function lineUp(count: number): void {
  document.body.innerHTML = '<div><label>备注</label><input></div><div class="host"></div>'.repeat(count);
  for (const host of document.querySelectorAll('.host')) shadowIn(host, FIELD);
}

describe('texts behind the last field', () => {
  it('are not asked whether they head it', () => {
    const withTexts = (count: number) => () => {
      document.body.innerHTML = FIELD + '<div><p>说明文字</p><span>第二列</span></div>'.repeat(count);
    };
    expect(costOf(withTexts(500)).asked).toBe(costOf(withTexts(1)).asked);
  });
});

describe('shadow trees', () => {
  it('2,000 one in the other end in the field of the innermost', () => {
    const { reading } = costOf(() => nest(2000));
    expect(reading.fields.map(({ label }) => label)).toEqual(['单位名称']);
  }, 60_000);

  it('one in the other cost in step with their number', () => expectInStep(nest, 60), 30_000);

  it('side by side among fields cost in step with their number, and each takes the heading above it', () => {
    expectInStep(lineUp, 60);
    const { reading } = costOf(() => {
      lineUp(3);
      for (const [at, host] of document.querySelectorAll('.host').entries())
        host.insertAdjacentHTML('beforebegin', `<h3>网站 ${at + 1}</h3>`);
    });
    const inTrees = reading.fields.filter(({ label }) => label === '单位名称');
    expect(inTrees.map(({ section }) => section)).toEqual([['网站 1'], ['网站 2'], ['网站 3']]);
  }, 30_000);
});

/** How often one look goes from a node to the next, where that is what a page costs. */
function stepsOf(html: string): { readonly steps: number; readonly reading: PageReading } {
  document.body.innerHTML = html;
  const walked = ['nextSibling', 'firstChild', 'parentNode'] as const;
  const spies = walked.map((name) => vi.spyOn(Node.prototype, name, 'get'));
  const range = vi.spyOn(document, 'createRange');
  const reading = look();
  const steps = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  // a range over a page costs its length, however little is asked of it
  expect(range).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  return { steps, reading };
}

describe('boxes that might be one span', () => {
  const page = (count: number): string =>
    `<form>${Array.from({ length: count }, (_, at) => `<div><label>备注 ${at}</label><input></div>`).join('')}${'<label>说明</label>'.repeat(count / 5)}<label for="a">单位名称</label><input id="a"><input id="a"></form>`;

  it('cost in step with their number, each compared with the one beside it only', () => {
    const [small, large] = [stepsOf(page(100)), stepsOf(page(200))];
    expect(large.steps / small.steps).toBeLessThan(2.6);
    expect(large.reading.fields).toHaveLength(202);
  }, 30_000);

  it('are one at the top of a shadow tree, which holds them without a box of its own', () => {
    document.body.innerHTML = '<div></div>';
    const [host] = document.body.children;
    if (host) shadowIn(host, '身份证有效期: <input type="date"> <span>-</span> <input type="date"> <br>');
    expect(look().fields.map(({ kind, label }) => [kind, label])).toEqual([['date-range', '身份证有效期']]);
  });

  it('are one where 至 stands between them, and two where a page of text does', () => {
    const pair = (between: string): number =>
      stepsOf(`<form><div><label>有效期</label><input>${between}<input></div></form>`).reading.fields.length;
    expect(pair(' 至 ')).toBe(1);
    expect(pair('<span>至</span>')).toBe(1);
    expect(pair(`<p>${'说明'.repeat(50_000)}</p>`)).toBe(2);
    expect(pair(`至${'<i></i>'.repeat(2000)}`)).toBe(2);
  });
});

describe('the name of a group of boxes', () => {
  it('heads them too where nobody can select it with the mouse and a tool stands beside it', () => {
    document.body.innerHTML = `<form><fieldset><legend class="x-fieldset-header x-unselectable"><div class="x-tool">&nbsp;</div><span>单位负责人</span></legend>
      <div><label for="a">姓名:</label><input id="a"></div><div><label for="b">移动电话:</label><input id="b"></div></fieldset></form>`;
    const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
    expect(fields.map(({ section }) => section)).toEqual([['单位负责人'], ['单位负责人']]);
  });
});

describe('labels', () => {
  const labels = (count: number, text: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => text(at)).join('');

  it.each([
    ['that all point at one box', () => '<label for="a">备注</label>'],
    ['that point at nothing', (at: number) => `<label for="none${at}">备注</label>`],
    ['beside the box', (at: number) => `<label>说明${at}</label>`],
  ])(
    '%s cost in step with their number',
    (_, text) => {
      const build = (count: number) => {
        document.body.innerHTML = `<form><label for="a">单位名称</label><input id="a">${labels(count, text)}</form>`;
      };
      expectInStep(build, 500);
      expect(costOf(() => build(1000)).reading.fields).toHaveLength(1);
    },
    30_000,
  );

  it('10,000 of others leave the one of a box its name', () => {
    const form = document.body.appendChild(document.createElement('form'));
    form.innerHTML = '<label for="a">单位名称</label><input id="a">';
    const [label] = form.children;
    for (let at = 0; at < 10_000; at += 1) {
      const other = label?.cloneNode(true);
      if (other instanceof HTMLLabelElement) other.htmlFor = `none${at}`;
      if (other !== undefined) form.append(other);
    }
    expect(look().fields.map((field) => field.label)).toEqual(['单位名称']);
  }, 30_000);
});

describe('a reader that has looked before', () => {
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
