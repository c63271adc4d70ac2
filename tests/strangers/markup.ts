// How is a scene written as one HTML page? In a house style, with headings and an arrangement, all chosen by the seed.
import { boxOf, escaped } from './boxes';
import { HELD_HEADINGS, type HeadingStyle, OPEN_HEADINGS, STYLE_SHEET } from './headings';
import { LATER_HEADINGS } from './later/headings';
import { LATER_SKINS } from './later/skins';
import { type Chance, chanceOf } from './random';
import type { Block, Item, Scene } from './scene';
import { HELD_SKINS, INSIDE, labelMarkup, OPEN_SKINS, type Parts, type Skin, tipMarkup } from './skins';
import { shownIn, surroundings } from './surroundings';
import { textsOf, type Voice, voiceOf } from './words';

export interface Written {
  readonly html: string;
  /** The items in the order of their numbers. */
  readonly items: readonly Item[];
  /** It is kept back for its form, not only for its words. */
  readonly hasHeldForm: boolean;
  readonly arrangement: string;
  readonly skin: string;
  readonly heading: string;
}

interface Page {
  readonly skin: Skin;
  readonly heading: HeadingStyle;
  readonly chance: Chance;
  readonly voice: Voice;
  readonly items: Item[];
}

/** In some house styles the label is inside the text box. */
function placed({ skin }: Page, item: Item): Item {
  const isInside =
    skin.name === INSIDE && /^text/u.test(item.box.kind) && item.label.placeholder !== item.label.text;
  if (!isInside || item.kind === 'several') return item;
  return { ...item, label: { ...item.label, text: '', placeholder: item.label.text } };
}

interface Made {
  readonly label: string;
  readonly control: string;
  readonly hint: string;
  readonly id: string;
}

function made(page: Page, item: Item): Made {
  const number = page.items.push(item) - 1;
  const { skin, chance } = page;
  const shown = placed(page, item);
  const id = skin.hasFor ? `f${number}_${chance.under(1000)}` : '';
  const isNamedApart = skin.name === 'labelled-by' && !/radio|checkbox|range/u.test(item.box.kind);
  const aria = isNamedApart ? ` aria-labelledby="${id}-cap"` : '';
  const control = boxOf({ item: shown, number, id, className: skin.control, chance, aria });
  const { hint } = item.label;
  const isTip = hint !== '' && item.kind !== 'several' && chance.is(0.3);
  const tip = isTip ? tipMarkup(hint, chance.is(0.5)) : '';
  return {
    label: labelMarkup(shown.label, chance.is(0.3), tip),
    control,
    hint: isTip ? '' : escaped(hint),
    id,
  };
}

const partsOf = (page: Page, item: Item): Parts => ({
  ...made(page, item),
  isRequired: item.label.star !== '',
  item,
});

function itemMarkup(page: Page, item: Item): string {
  const { label, control, hint, id } = made(page, item);
  const isCard = item.box.kind === 'upload' && page.skin.columns === 0 && page.chance.is(0.3);
  if (isCard) return `<div class="upload-card">${control}<p class="upload-name">${label}</p></div>`;
  return page.skin.item({ label, control, hint, id, isRequired: item.label.star !== '', item });
}

/** A table with a column for each person: the first cell of a row names what is asked of all of them. */
function peopleMarkup(page: Page, { columns, items }: Block): string {
  const heads = columns.map((head) => `<th>${escaped(head)}</th>`).join('');
  const rows = [];
  for (let at = 0; at < items.length; at += columns.length) {
    const cells = items.slice(at, at + columns.length).map((item) => made(page, item));
    rows.push(
      `<tr><td>${cells[0]?.label ?? ''}</td>${cells.map(({ control }) => `<td>${control}</td>`).join('')}</tr>`,
    );
  }
  return `<table class="people"><thead><tr><th></th>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function itemsMarkup(page: Page, items: readonly Item[]): string {
  const { columns, wrap, row } = page.skin;
  if (row !== undefined) {
    const parts = items.map((item) => partsOf(page, item));
    return wrap(rowsOf(parts, columns).map(row).join(''));
  }
  const all = items.map((item) => itemMarkup(page, item));
  if (columns < 2) return wrap(all.join(''));
  return wrap(
    rowsOf(all, columns)
      .map((cells) => `<tr>${cells.join('')}</tr>`)
      .join(''),
  );
}

function rowsOf<Of>(all: readonly Of[], columns: number): Of[][] {
  const rows = [];
  for (let at = 0; at < all.length; at += columns) rows.push(all.slice(at, at + columns));
  return rows;
}

/** The items of a block, in parts below smaller headings where it has some. */
function partedMarkup(page: Page, { items, parts = [] }: Block): string {
  if (parts.length === 0) return itemsMarkup(page, items);
  const size = Math.ceil(items.length / (parts.length + 1));
  return rowsOf(items, size)
    .map((group, at) => {
      const head = at === 0 ? '' : `<h5 class="sub">${escaped(parts[at - 1] ?? '')}</h5>`;
      return `<div class="sub-part">${head}${itemsMarkup(page, group)}</div>`;
    })
    .join('');
}

function blockMarkup(page: Page, block: Block): string {
  const note = block.note === '' ? '' : `<p class="note">${escaped(block.note)}</p>`;
  const inner = page.heading.group(
    page.heading.head(block.heading),
    `${note}${block.columns.length > 0 ? peopleMarkup(page, block) : partedMarkup(page, block)}`,
  );
  return block.isHidden ? `<div style="display:none">${inner}</div>` : inner;
}

const shadowed = (inner: string): string =>
  `<template shadowrootmode="open"><style>${STYLE_SHEET}</style>${inner}</template>`;

const framed = (inner: string): string =>
  `<iframe srcdoc="${escaped(`<!doctype html><style>${STYLE_SHEET}</style>${inner}`)}" style="width:100%;height:900px;border:0"></iframe>`;

/** One arrangement of a page's blocks. */
type Arrangement = (page: Page, blocks: readonly Block[]) => string;

const flow: Arrangement = (page, blocks) =>
  `<div class="content">${blocks.map((block) => blockMarkup(page, block)).join('')}</div>`;

const ARRANGEMENTS: Readonly<Record<string, Arrangement>> = {
  flow,
  form: (page, blocks) =>
    `<form onsubmit="return false">${blocks.map((block) => blockMarkup(page, block)).join('')}</form>`,
  wizard: (page, blocks) => {
    const steps = textsOf(page.voice, 'steps').map(
      (step, at) =>
        `<div class="step"><span class="step-no">${at + 1}</span><span class="step-title">${escaped(step)}</span></div>`,
    );
    return `<div class="steps">${steps.join('')}</div>${flow(page, blocks)}`;
  },
  tabs: (page, blocks) => {
    const names = textsOf(page.voice, 'steps').map(
      (step, at) => `<div role="tab" class="tab${at === 1 ? ' is-active' : ''}">${escaped(step)}</div>`,
    );
    return `<div role="tablist" class="tabs">${names.join('')}</div><div role="tabpanel">${flow(page, blocks)}</div>`;
  },
  'side by side': (page, blocks) =>
    `<div style="display:flex;gap:16px">${blocks.map((block) => `<div style="flex:1">${blockMarkup(page, block)}</div>`).join('')}</div>`,
  'shadow, all': (page, blocks) => `<x-console-form>${shadowed(flow(page, blocks))}</x-console-form>`,
  'shadow, each': (page, blocks) =>
    blocks.map((block) => `<x-form-card>${shadowed(blockMarkup(page, block))}</x-form-card>`).join(''),
  'shadow, heading outside': (page, blocks) =>
    blocks
      .map((block) => {
        const head = page.heading.head(block.heading);
        const drawn = block.columns.length > 0 ? peopleMarkup(page, block) : itemsMarkup(page, block.items);
        const inner = block.isHidden ? `<div style="display:none">${drawn}</div>` : drawn;
        const host = `<x-form-body>${shadowed(inner)}</x-form-body>`;
        return block.isHidden
          ? `<div style="display:none">${head}${host}</div>`
          : `<div class="part">${head}${host}</div>`;
      })
      .join(''),
  frame: (page, blocks) => framed(flow(page, blocks)),
};

/** Arrangements that name the steps of a filing. */
const NAMES_STEPS = new Set(['wizard', 'tabs']);

const OFTEN = [
  'flow',
  'flow',
  'flow',
  'form',
  'form',
  'wizard',
  'tabs',
  'side by side',
  'shadow, all',
  'shadow, each',
  'shadow, heading outside',
  'frame',
];

/** The page of a scene, as it is sent to a browser. */
export function pageOf(scene: Scene): Written {
  const chance = chanceOf(`${scene.seed} markup`);
  const isHeldForm = scene.isLater === true || (scene.isHeldOut && chance.is(0.3));
  const [skins, headings] =
    scene.isLater === true ? [LATER_SKINS, LATER_HEADINGS] : [HELD_SKINS, HELD_HEADINGS];
  const skin = chance.oneOf(isHeldForm ? skins : OPEN_SKINS);
  const heading = chance.oneOf(isHeldForm && chance.is(0.6) ? headings : OPEN_HEADINGS);
  const voice = voiceOf(chance, scene.tongue, scene.isHeldOut, scene.isLater);
  const page: Page = { skin, heading, chance, voice, items: [] };
  const name = chance.oneOf(scene.kind === 'filing' ? OFTEN : OFTEN.filter((one) => !NAMES_STEPS.has(one)));
  const body = (ARRANGEMENTS[name] ?? flow)(page, scene.blocks);
  const { top, side, bottom } = surroundings(scene, voice, chance, page.items);
  const html = `<style>${STYLE_SHEET}</style>${top}<main><h1>${escaped(scene.title)}</h1>${shownIn(scene, 'form')}${body}${side}</main>${bottom}`;
  return {
    html,
    items: page.items,
    hasHeldForm: isHeldForm,
    arrangement: name,
    skin: skin.name,
    heading: heading.name,
  };
}
