// Which blocks does a page have, and what is around them? All of it from the seed.
import {
  accessBlock,
  appBlock,
  blockOf,
  documentBlocks,
  entityBlocks,
  headingOf,
  otherBlock,
  type Page,
  peopleBlock,
  personBlock,
  serviceBlock,
  settingOf,
} from './blocks';
import { type ClientOf, valuesOf } from './client';
import { box } from './items';
import { type Chance, chanceOf } from './random';
import type { Block, Item, Scene, Tongue } from './scene';
import { decoyItem, sameAsItem } from './special-items';
import { LATER, type Voice, voiceOf } from './words';

function servicePrincipalBlock(page: Page): Block {
  const { chance } = page.voice;
  const isSame = page.values[0]?.['servicePrincipal.sameAsPrincipal'] === true;
  if (!chance.is(0.45)) return personBlock(page, 'servicePrincipal');
  const choice = sameAsItem(settingOf(page, 'servicePrincipal'));
  // where both roles are one person, the page asks nothing more
  if (isSame) return blockOf('servicePrincipal', headingOf(page, 'servicePrincipal'), [choice]);
  const rest = personBlock(page, 'servicePrincipal');
  return { ...rest, items: [choice, ...rest.items] };
}

function twoServices(page: Page): Block[] {
  return page.values.flatMap((values, at) => [serviceBlock(page, { values }, at + 1)]);
}

/** The steps of wizards, and the pages that ask for everything at once. */
function blocksOf(page: Page): Block[] {
  const { chance } = page.voice;
  const wholes: readonly (() => Block[])[] = [
    () => entityBlocks(page),
    () => entityBlocks(page),
    () => [serviceBlock(page), servicePrincipalBlock(page), accessBlock(page)],
    () => [serviceBlock(page), servicePrincipalBlock(page)],
    () => [...entityBlocks(page), serviceBlock(page), servicePrincipalBlock(page)],
    () => [...entityBlocks(page), serviceBlock(page), servicePrincipalBlock(page), ...documentBlocks(page)],
    () => documentBlocks(page),
    () => [serviceBlock(page), peopleBlock(page)],
    () => [appBlock(page), servicePrincipalBlock(page)],
    () => (page.hasHeadings ? twoServices(page) : [serviceBlock(page), accessBlock(page)]),
  ];
  const blocks = chance.oneOf(wholes)();
  return chance.is(0.35) ? [...blocks, otherBlock(page)] : blocks;
}

function aroundOf(voice: Voice): Item[] {
  const { chance } = voice;
  const items: Item[] = [];
  if (chance.is(0.5)) items.push(decoyItem(voice, voice.text('search'), 'search'));
  if (chance.is(0.6)) items.push(decoyItem(voice, voice.text('consent'), 'tick'));
  return items;
}

function clientFor(chance: Chance): ClientOf {
  return { hasTwoDomains: chance.is(0.25), isSamePrincipal: chance.is(0.15), isLongTerm: chance.is(0.2) };
}

const TONGUES: readonly Tongue[] = ['zh', 'zh', 'zh', 'zh', 'hant', 'en', 'en', 'both'];

/** A hidden copy of one block: the pane of another tab, or the template of a list. */
function hiddenTwin(blocks: readonly Block[], chance: Chance): Block[] {
  const first = blocks[0];
  if (first === undefined || !chance.is(0.2)) return [];
  const items = first.items.map(
    (item): Item => ({
      ...item,
      id: '',
      kind: 'decoy',
      accept: [],
      box: box(item.box.kind, item.box.options),
    }),
  );
  return [{ ...first, items, isHidden: true }];
}

/** May divide a long block of a later page into parts, whose headings name nobody. */
function inParts(voice: Voice, block: Block): Block {
  const isLong = block.heading !== '' && block.columns.length === 0 && block.items.length > 5;
  if (!isLong || !voice.chance.is(0.4)) return block;
  return { ...block, parts: LATER.parts[voice.spoken].slice(0, 2).map(voice.written) };
}

/** The page of one seed, with its right contents. */
export function sceneOf(seed: string, isHeldOut: boolean, isLater = false): Scene {
  const chance = chanceOf(seed);
  const tongue = chance.oneOf(TONGUES);
  const voice = voiceOf(chance, tongue, isHeldOut, isLater);
  const client = clientFor(chance);
  const page: Page = { voice, values: valuesOf(client), hasHeadings: !chance.is(0.12) };
  const blocks = blocksOf(page)
    .map((block) => (chance.is(0.2) ? { ...block, note: voice.text('help') } : block))
    .map((block) => (isLater ? inParts(voice, block) : block));
  return {
    seed,
    kind: 'filing',
    isHeldOut,
    isLater,
    tongue,
    title: voice.text('titles'),
    buttons: [voice.text('buttons'), voice.text('buttons')],
    shown: [],
    blocks: [...blocks, ...hiddenTwin(blocks, chance)],
    around: aroundOf(voice),
    client,
  };
}
