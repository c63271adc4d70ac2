// @vitest-environment happy-dom
// Is any value planned into a wrong control when a portal's page is rearranged? Unfilled is allowed, wrong is not.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planFor } from '../../../lib/page/match';
import type { PortalMap } from '../../../lib/page/portal-map';
import { readPage } from '../../../lib/page/read';
import { lexicon, options } from './fields';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'rules', 'portals');
const mapOf = (fixture: string): PortalMap =>
  JSON.parse(
    readFileSync(join(FOLDER, `${fixture.slice(0, fixture.indexOf('.'))}.json`), 'utf8'),
  ) as PortalMap; // tests/portals.test.ts holds it to this type
// where nothing is ever written, nothing can go wrong
const fixtures = readdirSync(FOLDER).filter(
  (file) => file.endsWith('.html') && mapOf(file).handsOff !== true,
);
const ITEM = '.ant-form-item,.tea-form__item,.tiny-form-item,li[class*=formLiWidth],.table-row';

type Mutation = (root: HTMLElement) => void;

const reversed = (parent: Element, selector: string): void => {
  const items = [...parent.children].filter((child) => child.matches(selector));
  for (const item of items.toReversed()) parent.append(item);
};

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'fields reversed within their block': (root) => {
    for (const block of root.querySelectorAll('section')) reversed(block, ITEM);
  },
  'blocks swapped': (root) => {
    for (const block of root.querySelectorAll('form,.ant-card-body')) reversed(block, 'section');
  },
  'ids and names renamed': (root) => {
    for (const at of root.querySelectorAll('[id],[for],[name]'))
      for (const name of ['id', 'for', 'name'])
        if (at.hasAttribute(name)) at.setAttribute(name, `x-${at.getAttribute(name)}`);
  },
  'foreign fields between ours': (root) => {
    for (const item of root.querySelectorAll(ITEM)) {
      const extra = document.createElement('div');
      extra.className = 'form-item';
      extra.innerHTML = '<label>银行卡号</label><input>';
      item.before(extra);
    }
  },
  'labels starred, spaced and in wide signs': (root) => {
    for (const label of root.querySelectorAll('label,th,dt')) {
      const [text] = [...label.childNodes].filter(
        (node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '',
      );
      if (text !== undefined)
        text.nodeValue = `＊ ${(text.nodeValue ?? '').trim().replace(/[:：]$/u, '')}\u3000： `;
    }
  },
  'each field in one more box': (root) => {
    for (const item of root.querySelectorAll(ITEM)) {
      const box = document.createElement('div');
      item.replaceWith(box);
      box.append(item);
    }
  },
  'labels worn by their neighbours': (root) => {
    const labels = [...root.querySelectorAll('label[title],.tea-form__label label,.tiny-form-item__label')];
    for (let at = 0; at + 1 < labels.length; at += 2) {
      const [left, right] = [labels[at], labels[at + 1]];
      const leftItem = left?.closest(ITEM);
      const rightItem = right?.closest(ITEM);
      // a box carries its own words, whatever stands before it
      if ([leftItem, rightItem].some((item) => item?.querySelector('input[type=checkbox]'))) continue;
      const controls = [leftItem, rightItem].map((item) => item?.querySelector('[data-expect]'));
      if (left === undefined || right === undefined || controls.includes(null)) continue;
      const [one, two] = controls.map((control) => control?.getAttribute('data-expect') ?? '');
      controls[0]?.setAttribute('data-expect', two ?? '');
      controls[1]?.setAttribute('data-expect', one ?? '');
      [left.innerHTML, right.innerHTML] = [right.innerHTML, left.innerHTML];
      for (const name of ['title', 'for']) {
        const [mine, other] = [left.getAttribute(name), right.getAttribute(name)];
        if (mine !== null && other !== null) {
          left.setAttribute(name, name === 'for' ? mine : other);
          right.setAttribute(name, name === 'for' ? other : mine);
        }
      }
    }
  },
};

const cases = fixtures.flatMap((fixture) => Object.keys(MUTATIONS).map((name) => [fixture, name] as const));

describe('a rearranged page', () => {
  it.each(cases)('%s with %s: no field is taken for another', (fixture, name) => {
    const map = mapOf(fixture);
    document.body.innerHTML = readFileSync(join(FOLDER, fixture), 'utf8');
    MUTATIONS[name]?.(document.body);
    const { reading, elements } = readPage(document, { url: 'https://portal.example/' });
    for (const known of [map, null]) {
      const rows = planFor(reading, known, lexicon, [{}, {}, {}], options);
      const wrong = rows.filter(({ key, fieldId, reason }) => {
        const isTaken =
          fieldId !== null && !['ambiguous', 'signals-differ', 'asked-twice'].includes(reason.code);
        const element = elements.get(key)?.element;
        const meant = element?.closest('[data-expect]') ?? element?.querySelector('[data-expect]');
        return (
          isTaken &&
          fieldId !== (meant ?? element?.parentElement?.closest('[data-expect]'))?.getAttribute('data-expect')
        );
      });
      expect(wrong.map(({ label, fieldId }) => `${label}: ${fieldId}`)).toEqual([]);
    }
  });

  it('is tried in at least forty ways', () => expect(cases.length).toBeGreaterThanOrEqual(40));
});
