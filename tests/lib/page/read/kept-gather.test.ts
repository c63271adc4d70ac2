// @vitest-environment happy-dom
// Is a page that is observed read as if for the first time, whatever has changed in it, and without searching the whole page again?
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openReader, readPage } from '../../../../lib/page/read/read';

const url = 'https://portal.example/form';
const reader = openReader(document, () => ({ url }));
let stop = (): void => undefined;

afterEach(() => {
  stop();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.title = '';
});

/** Shows a page, and keeps what is found in it. */
function keepPage(html: string): void {
  stop();
  document.body.innerHTML = html;
  stop = reader.keep();
  reader.read();
}

function expectAsAtFirst(): void {
  const { reading, elements, roots } = reader.read();
  const fresh = readPage(document, { url });
  expect(reading).toEqual(fresh.reading);
  expect([...elements.values()].map(({ element }) => element)).toEqual(
    [...fresh.elements.values()].map(({ element }) => element),
  );
  expect(roots).toEqual(fresh.roots);
}

const box = (at: number): string =>
  `<div class="form-item"><label for="i${at}">栏目${at}</label><input id="i${at}"></div>`;

/** What is put into a page. */
const PIECES: readonly ((at: number) => string)[] = [
  box,
  (at) => `<section><h3>网站 ${at}</h3>${box(at)}</section>`,
  (at) => `<div>主体信息 ${at}</div>`,
  (at) => `<p>手机号码：1990000000${at % 10}</p>`,
  (at) => `<div><b></b><span>负责人信息 ${at}</span></div>`,
  (at) => `<button formaction="https://stranger.example/${at}">提交</button>`,
  () => '<div class="steps-item"><span class="step-title">填写信息</span></div>',
  (at) => `<div role="combobox" tabindex="0">请选择${at}</div>`,
  () => '<x-field></x-field>',
];

type Act = (place: Element, at: number, other: Element) => void;

const put =
  (where: InsertPosition): Act =>
  (place, at) =>
    place.insertAdjacentHTML(where, PIECES[at % PIECES.length]?.(at) ?? '');

const ACTS: readonly Act[] = [
  put('beforeend'),
  put('afterbegin'),
  put('afterend'),
  (place) => place.remove(),
  (place, _, other) => {
    if (!place.contains(other)) other.append(place);
  },
  // no step within a step: what happy-dom finds below an element is not told by what stands around it; `frames.browser` has that
  (place, at) => place.setAttribute('class', ['title', 'form-item', ''][at % 3] ?? ''),
  (place, at) => place.setAttribute('role', ['option', 'combobox', 'button', 'none'][at % 4] ?? ''),
  (place, at) => {
    place.textContent = ['', '网站信息', '主办单位名称：示例公司', '1'][at % 4] ?? '';
  },
  (place, at) => {
    const text = [...place.childNodes].find(({ nodeType }) => nodeType === 3);
    if (text !== undefined) text.nodeValue = ['', '网站信息', '证件号码：91330106MA0AHL014E'][at % 3] ?? '';
  },
  (place, at) => {
    const host = place.querySelector('x-field');
    if (host !== null && host.shadowRoot === null) host.attachShadow({ mode: 'open' }).innerHTML = box(at);
  },
  (place, at) => {
    const tree = place.querySelector('x-field')?.shadowRoot;
    if (tree) tree.innerHTML = `<h3>网站 ${at}</h3>${box(at)}`;
  },
  (place, at) => place.setAttribute('for', `i${at}`),
];

describe('what is kept of a page', () => {
  it('gives the same reading as a first one after any changes', () => {
    const act = fc.record({
      what: fc.nat(ACTS.length - 1),
      where: fc.nat(),
      other: fc.nat(),
      at: fc.nat(40),
    });
    fc.assert(
      fc.property(fc.array(fc.array(act, { minLength: 1, maxLength: 6 }), { maxLength: 5 }), (rounds) => {
        keepPage(`<main><section><h3>主体信息</h3>${box(1)}${box(2)}</section>${box(3)}</form><p>说明</p>`);
        for (const acts of rounds) {
          for (const { what, where, other, at } of acts) {
            const all = [...document.body.querySelectorAll('*')];
            const [place, beside] = [all[where % all.length], all[other % all.length]];
            if (place !== undefined && beside !== undefined) ACTS[what]?.(place, at, beside);
          }
          expectAsAtFirst();
        }
      }),
      { numRuns: 60 },
    );
  });

  /** Changes of which a first look makes something else, each in its own way. */
  const CHANGES: readonly (readonly [name: string, html: string, change: (page: HTMLElement) => void])[] = [
    [
      'a field below a heading that headed none',
      `<main>${box(1)}</main><h3>网站信息</h3><section></section>`,
      (page) => page.querySelector('section')?.insertAdjacentHTML('beforeend', box(2) + box(3)),
    ],
    [
      'what is only drawn beside a heading from now on',
      `<div><div style="border-left: 4px solid">主体信息<b>必填</b></div><div>${box(1)}${box(2)}</div></div>`,
      (page) => page.querySelector('b')?.replaceChildren(),
    ],
    [
      'the step that a row of steps shows',
      '<div class="steps-item"><b class="title">填写信息</b></div>',
      (page) => page.querySelector('div')?.setAttribute('class', 'steps-item-active'),
    ],
    [
      'the tab that is open',
      '<a role="tab" aria-selected="true">网站一</a><b role="tab" aria-selected="false">网站二</b>',
      (page) => {
        page.querySelector('a')?.setAttribute('aria-selected', 'false');
        page.querySelector('b')?.setAttribute('aria-selected', 'true');
      },
    ],
    [
      'a form whose boxes bear the names of its functions',
      `<form><input name="matches" aria-label="备注">${box(1)}</form>`,
      (page) => page.querySelector('form')?.insertAdjacentHTML('beforeend', box(2)),
    ],
    [
      'a form of that kind that comes',
      box(1),
      (page) => {
        page.insertAdjacentHTML(
          'beforeend',
          `<form><input name="getElementsByTagName" aria-label="备注"></form>`,
        );
      },
    ],
    [
      'words that come into the head of the document, which are none of the page',
      box(1),
      (page) => {
        page.ownerDocument.title = '主办单位名称：示例公司';
      },
    ],
    [
      'a sign that comes behind what a row shows, by which the row opens a list',
      `${box(1)}<div><b></b><span class="name">负责人</span><span>张示例</span></div>`,
      (page) => page.querySelector('div > b')?.parentElement?.append(page.querySelector('b') ?? ''),
    ],
    [
      'a step that is over',
      '<div class="steps-item-active"><b class="title">填写信息</b></div>',
      (page) => page.querySelector('div')?.setAttribute('class', 'steps-item'),
    ],
  ];

  it.each(CHANGES)('follows %s', (_, html, change) => {
    keepPage(html);
    const before = reader.read().reading;
    change(document.body);
    expectAsAtFirst();
    expect(reader.read().reading).not.toEqual(before);
  });

  it('is not searched again where nothing has changed, nor around what has', () => {
    keepPage(`<main>${box(1)}</main>${'<p>说明</p>'.repeat(500)}`);
    const searched = vi.spyOn(document, 'querySelectorAll');
    const walked = vi.spyOn(document, 'createTreeWalker');
    const matched = vi.spyOn(Element.prototype, 'matches');
    reader.read();
    document.querySelector('main')?.insertAdjacentHTML('beforeend', box(2));
    expect(reader.read().reading.fields.map(({ label }) => label)).toEqual(['栏目1', '栏目2']);
    const ofStyles = /^style/u; // the test's own document looks for those
    expect(searched.mock.calls.filter(([selector]) => !ofStyles.test(selector))).toEqual([]);
    expect(walked.mock.calls.filter(([root]) => root === document.body)).toEqual([]);
    expect(matched.mock.contexts.filter((at) => (at as Element).tagName === 'P')).toEqual([]);
  });

  it('is collected again as a whole after too many changes, and after it was dropped', () => {
    keepPage(`<main>${box(1)}</main>`);
    for (let at = 2; at < 1200; at += 1)
      document.querySelector('main')?.insertAdjacentHTML('beforeend', `<i>${at}</i>`);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', box(2));
    expectAsAtFirst();
    // a plain element that gets a tree later shows no change
    const plain = document.body.appendChild(document.createElement('div'));
    expectAsAtFirst();
    plain.attachShadow({ mode: 'open' }).innerHTML = box(3);
    reader.forget();
    expectAsAtFirst();
  });
});
