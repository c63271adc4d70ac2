// @vitest-environment happy-dom
// Can the generated pages be trusted as a measure? The truth lies outside the page, and an answer is judged by what would stand there.
import { describe, expect, it } from 'vitest';
import { MARK } from './strangers/boxes';
import { verdictOf } from './strangers/judge';
import { pageOf } from './strangers/markup';
import { mount } from './strangers/mount';
import type { Item } from './strangers/scene';
import { sceneOf } from './strangers/scenes';
import { seedsOf } from './strangers/seeds';
import { CONCEPTS } from './strangers/words';

const written = ({ name, isHeldOut }: { name: string; isHeldOut: boolean }) =>
  pageOf(sceneOf(name, isHeldOut));
const { open, heldOut } = seedsOf(60);

describe('the generator of pages', () => {
  it('makes the same page of the same seed, and another of another', () => {
    expect(open.map(written)).toEqual(open.map(written));
    expect(new Set(open.map((seed) => written(seed).html)).size).toBe(open.length);
  });

  it('knows of every control which item it is, and leaves no sign of it in the page', async () => {
    for (const seed of [...open.slice(0, 20), ...heldOut.slice(0, 20)]) {
      const { html, items } = written(seed);
      const marked = await mount(document, html);
      expect([...new Set(marked.values())].sort((a, b) => a - b)).toEqual(items.map((_, at) => at));
      expect(document.documentElement.outerHTML).not.toContain(MARK);
    }
  });

  it('keeps some words and forms to the half that is not looked at', () => {
    const texts = open.flatMap((seed) => written(seed).items.map(({ label }) => label.text));
    expect(
      open.some((seed) => written(seed).hasHeldForm || written(seed).items.some((item) => item.isHeld)),
    ).toBe(false);
    expect(heldOut.some((seed) => written(seed).hasHeldForm)).toBe(true);
    const lists = Object.values(CONCEPTS).map(({ zh }) => zh);
    const isOpen = new Set(lists.flatMap(({ bare, full, free }) => [...bare, ...full, ...free]));
    const kept = lists.flatMap(({ fullHeld }) => fullHeld).filter((word) => !isOpen.has(word));
    expect(texts.filter((text) => kept.includes(text))).toEqual([]);
  });

  it('gives every item that is ours something that would be right', () => {
    for (const seed of [...open, ...heldOut])
      for (const item of written(seed).items) expect(item.accept.length > 0).toBe(item.id !== '');
  });
});

describe('the judge', () => {
  const item = (accept: readonly (readonly string[])[], kind: Item['box']['kind'] = 'text'): Item => ({
    id: accept.length === 0 ? '' : 'entity.name',
    kind: 'label',
    label: { text: '名称', under: '', star: '', colon: '', hint: '', placeholder: '', prefix: '' },
    box: { kind, options: [], value: '', isDisabled: false },
    accept,
    isHeld: false,
  });

  it.each([
    [item([['甲公司']]), ['甲公司'], 'right'],
    [item([['甲公司']]), ['乙公司'], 'wrong'],
    [item([['甲公司']]), null, 'missed'],
    [item([]), ['甲公司'], 'forbidden'],
    [item([]), null, 'left'],
    [item([['a;b'], ['a；b']]), ['a; b'], 'right'],
    [item([['on']], 'tick'), ['同主体负责人'], 'right'],
    [item([[]], 'tick'), ['同主体负责人'], 'wrong'],
    [item([[]], 'tick'), null, 'left'],
  ] as const)('judges %# by what would stand there', (asked, content, verdict) => {
    expect(verdictOf(asked, content)).toBe(verdict);
  });
});
