// @vitest-environment happy-dom
// Can the generated pages be trusted as a measure? The truth lies outside the page, and an answer is judged by what would stand there.
import { describe, expect, it } from 'vitest';
import { MARK } from './strangers/boxes';
import { libraryPage } from './strangers/browser/pages';
import { IDENTITY } from './strangers/client';
import { identityScene } from './strangers/identity/scenes';
import { judgeHeld, verdictOf } from './strangers/judge';
import { pageOf } from './strangers/markup';
import { mount } from './strangers/mount';
import { ORDINARY_KINDS, ordinaryScene } from './strangers/ordinary/scenes';
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

describe('pages of other kinds', () => {
  it('are no filing forms in each of eleven ways, in both languages, and nothing on them is ours', () => {
    const scenes = Array.from({ length: 300 }, (_, number) => ordinaryScene(number));
    expect(new Set(scenes.map(({ seed }) => seed)).size).toBe(300);
    for (const tongue of ['zh', 'en'])
      expect(
        new Set(scenes.filter((one) => one.tongue === tongue).map(({ seed }) => seed.split(' ')[1])).size,
      ).toBe(ORDINARY_KINDS.length);
    expect(ORDINARY_KINDS).toHaveLength(11);
    const items = scenes.flatMap(({ blocks }) => blocks.flatMap((block) => block.items));
    expect(items.filter(({ id, accept }) => id !== '' || accept.length > 0)).toEqual([]);
  });

  it("show what is another client's, and never the client's own instead", () => {
    for (let number = 0; number < 60; number += 2) {
      const { scene, isAnothers } = identityScene(number, false);
      const values = [
        ...scene.shown.map(({ value }) => value),
        ...scene.blocks.flatMap(({ items }) => items.map(({ box, id }) => (id === '' ? '' : box.value))),
      ].filter((value) => value !== '');
      expect({ number, isAnothers, values: values.length }).toEqual({ number, isAnothers: true, values: 1 });
      expect([...IDENTITY.names, ...IDENTITY.numbers, ...IDENTITY.domains]).not.toContain(values[0]);
      expect(pageOf(scene).html).toContain(values[0]);
    }
  });

  it("tell a library's page nothing of what would be right", () => {
    for (const { name } of open) {
      const { html } = libraryPage(sceneOf(name, false));
      expect(html).not.toMatch(/accept"|"id"|isHeld|entity\.|servicePrincipal/u);
    }
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

  it('goes by what the model of the page holds, not by what was told of it', () => {
    const items = [
      item([['甲公司']]),
      item([['甲公司']]),
      item([]),
      item([['一', '二']]),
      item([['on']], 'tick'),
    ];
    const held = { 0: '甲公司', 2: '甲公司', 3: [['一', '二']], 4: true };
    expect(judgeHeld(items, held, new Map()).map(({ verdict }) => verdict)).toEqual([
      'right',
      'missed',
      'forbidden',
      'right',
      'right',
    ]);
  });
});
