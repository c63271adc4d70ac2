// @vitest-environment happy-dom
// Does reading a page that is built to be expensive take time in proportion to its size, and are its fields still found?
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageReading } from '../../lib/page/model';
import { readPage } from '../../lib/page/read/read';
import { idsFor } from '../../lib/page/recognise/label-to-field';
import { lexicon } from '../lib/page/fields';

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

describe('shadow trees', () => {
  it('2,000 nested in each other end in the field of the innermost', () => {
    const { reading } = costOf(() => nest(2000));
    expect(reading.fields.map(({ label }) => label)).toEqual(['单位名称']);
  });

  it('nested in each other cost in proportion to their number', () => expectInStep(nest, 60));

  it('side by side among fields cost in proportion to their number, and each is under the heading above it', () => {
    expectInStep(lineUp, 60);
    const { reading } = costOf(() => {
      lineUp(3);
      for (const [at, host] of document.querySelectorAll('.host').entries())
        host.insertAdjacentHTML('beforebegin', `<h3>网站 ${at + 1}</h3>`);
    });
    const inTrees = reading.fields.filter(({ label }) => label === '单位名称');
    expect(inTrees.map(({ section }) => section)).toEqual([['网站 1'], ['网站 2'], ['网站 3']]);
  });
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

  it('cost in proportion to their number, each compared only with the one beside it', () => {
    const [small, large] = [stepsOf(page(100)), stepsOf(page(200))];
    expect(large.steps / small.steps).toBeLessThan(2.6);
    expect(large.reading.fields).toHaveLength(202);
  });

  it('are one when 至 is between them, and two when a page of text is', () => {
    const pair = (between: string): number =>
      stepsOf(`<form><div><label>有效期</label><input>${between}<input></div></form>`).reading.fields.length;
    expect(pair(' 至 ')).toBe(1);
    expect(pair('<span>至</span>')).toBe(1);
    expect(pair(`<p>${'说明'.repeat(50_000)}</p>`)).toBe(2);
    expect(pair(`至${'<i></i>'.repeat(2000)}`)).toBe(2);
  });
});

describe('labels', () => {
  const labels = (count: number, text: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => text(at)).join('');

  it.each([
    ['that all point at one box', () => '<label for="a">备注</label>'],
    ['that point at nothing', (at: number) => `<label for="none${at}">备注</label>`],
    ['beside the box', (at: number) => `<label>说明${at}</label>`],
  ])('%s cost in proportion to their number', (_, text) => {
    const build = (count: number) => {
      document.body.innerHTML = `<form><label for="a">单位名称</label><input id="a">${labels(count, text)}</form>`;
    };
    expectInStep(build, 500);
    expect(costOf(() => build(1000)).reading.fields).toHaveLength(1);
  });

  it('10,000 of others leave one box its label', () => {
    const form = document.body.appendChild(document.createElement('form'));
    form.innerHTML = '<label for="a">单位名称</label><input id="a">';
    const [label] = form.children;
    for (let at = 0; at < 10_000; at += 1) {
      const other = label?.cloneNode(true);
      if (other instanceof HTMLLabelElement) other.htmlFor = `none${at}`;
      if (other !== undefined) form.append(other);
    }
    expect(look().fields.map((field) => field.label)).toEqual(['单位名称']);
  });
});

describe('a label as long as a book', () => {
  it('means no field of ours', () => {
    const label = '单位名称与登记机关核发之文书'.repeat(80_000);
    expect(idsFor(label, ['主体信息'], lexicon).ids).toEqual([]);
  });
});
