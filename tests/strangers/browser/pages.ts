// How does a scene become a page in a real browser: with plain controls, or drawn by a component library?
import { HELD_HEADINGS, OPEN_HEADINGS, STYLE_SHEET } from '../headings';
import { pageOf } from '../markup';
import { unmarked } from '../mount';
import { chanceOf } from '../random';
import type { Block, Item, Scene } from '../scene';
import { shownIn, surroundings } from '../surroundings';
import { voiceOf } from '../words';
import type { Spec, SpecBlock, SpecItem } from './spec';

export interface BrowserPage {
  readonly html: string;
  /** The items in the order of their numbers. */
  readonly items: readonly Item[];
  readonly hasHeldForm: boolean;
  readonly form: string;
}

const scripts = (spec: Spec): string =>
  `<script>window.spec=${JSON.stringify(spec).replaceAll('<', '\\u003c')}</script><script src="/page.js"></script>`;

const documentOf = (spec: Spec, body: string): string =>
  `<!doctype html><meta charset="utf-8"><style>/*page*/</style><body>${body}${scripts(spec)}</body>`;

/** The page of a scene in plain controls, as the fast runner has it. */
export function nativePage(scene: Scene): BrowserPage {
  const { html, items, hasHeldForm, skin, heading, arrangement } = pageOf(scene);
  const page = unmarked(html);
  const form = `${scene.tongue}, ${skin}, ${heading}, ${arrangement}`;
  return { html: documentOf({ blocks: [], native: page.numbers }, page.html), items, hasHeldForm, form };
}

function specItem(item: Item, number: number): SpecItem {
  const { text, under, colon, star, hint, placeholder, prefix } = item.label;
  const label = under === '' ? `${text}${colon}` : `${text} ${under}`;
  const { kind, options } = item.box;
  return { number, label, isRequired: star !== '', hint, placeholder, prefix, kind, options };
}

/** A same-as choice that asks for another person opens the boxes after it. */
function opensOf(block: Block, first: number): SpecBlock['opens'] {
  const at = block.items.findIndex(({ kind, box }) => kind === 'same-as' && box.kind !== 'tick');
  const option = block.items[at]?.accept[0]?.[0];
  return option === undefined || at === block.items.length - 1 ? null : { number: first + at, option };
}

/** A library's page asks each person of a table in a block of their own. */
function oneEach(block: Block): Block[] {
  const { columns, items } = block;
  if (columns.length === 0) return [block];
  return columns.map((heading, column) => ({
    ...block,
    heading,
    columns: [],
    items: items.filter((_, at) => at % columns.length === column),
  }));
}

/** What an earlier step locked stands only on plain pages. */
const withoutLocked = (block: Block): Block => ({
  ...block,
  items: block.items.filter(({ box }) => !box.isDisabled),
});

/** The page of a scene whose form a library draws; what stands around it is plain. */
export function libraryPage(scene: Scene): BrowserPage {
  const chance = chanceOf(`${scene.seed} library`);
  const hasHeldForm = scene.isHeldOut && chance.is(0.3);
  const heading = chance.oneOf(hasHeldForm ? HELD_HEADINGS : OPEN_HEADINGS);
  const items: Item[] = [];
  const blocks = scene.blocks
    .flatMap(oneEach)
    .map(withoutLocked)
    .map((block): SpecBlock => {
      const first = items.length;
      items.push(...block.items);
      return {
        head: heading.head(block.heading),
        note: block.note,
        isHidden: block.isHidden,
        opens: opensOf(block, first),
        items: block.items.map((item, at) => specItem(item, first + at)),
      };
    });
  const around = surroundings(scene, voiceOf(chance, scene.tongue, scene.isHeldOut), chance, items);
  const [top, bottom] = [unmarked(around.top), unmarked(around.bottom)];
  const spec = { blocks, native: [...top.numbers, ...bottom.numbers] };
  const main = `<main><h1>${scene.title}</h1>${shownIn(scene, 'form')}<div id="app"></div>${around.side}</main>`;
  const html = documentOf(spec, `<style>${STYLE_SHEET}</style>${top.html}${main}${bottom.html}`);
  return { html, items, hasHeldForm, form: `${scene.tongue}, ${heading.name}` };
}
