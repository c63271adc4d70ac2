// Are the labels understood that real consoles are publicly known to show? One page for each step of a console, without its map.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, REGION, valuesOf } from './client';
import { box, optionsAt } from './items';
import { chanceOf } from './random';
import type { Block, Box, Item, Scene } from './scene';
import { CHOICES } from './words';

type Step = readonly [heading: string, labels: readonly (readonly [label: string, id: string])[]];

const { note: _, ...consoles } = JSON.parse(readFileSync(join(import.meta.dirname, 'consoles.json'), 'utf8'));
const CONSOLES = consoles as Readonly<Record<string, readonly Step[]>>; // the file beside this one

const CLIENT = { hasTwoDomains: false, isSamePrincipal: false, isLongTerm: false };
const [VALUES = {}] = valuesOf(CLIENT);

/** The control that a console uses for one field, and the contents that would be right. */
function askedBy(id: string, label: string): { box: Box; accept: readonly (readonly string[])[] } {
  if (id === '') return { box: box('text'), accept: [] };
  if (id.startsWith('upload.')) return { box: box('upload'), accept: [[fileOf(id)]] };
  if (id === 'entity.region')
    return label.includes('省份')
      ? { box: box('select', optionsAt(0)), accept: [[REGION[0]]] }
      : { box: box('region'), accept: [[...REGION]] };
  const choices = (CHOICES[id] ?? CHOICES[id.replace(/^\w+\./u, 'person.')])?.zh;
  if (choices !== undefined) {
    const right = choices.right.slice(0, 1);
    return { box: box('select', [...choices.others, ...right]), accept: [right] };
  }
  const held = VALUES[id];
  if (id.endsWith('.certValidity') && Array.isArray(held))
    return { box: box('range'), accept: [held.map(String)] };
  const value = Array.isArray(held) ? String(held[0]) : String(held);
  const bare = value.replace(/^https?:\/\//u, '');
  return { box: box('text'), accept: [[value], [bare], [value.replace(REGION.join(''), '')]] };
}

function itemOf([text, id]: readonly [string, string]): Item {
  const label = { text, under: '', star: '', colon: '', hint: '', placeholder: '', prefix: '' };
  return { id, kind: id === '' ? 'decoy' : 'label', label, isHeld: false, ...askedBy(id, text) };
}

/** Each step of each console as a page. */
export function consoleScenes(): readonly Scene[] {
  return Object.entries(CONSOLES).flatMap(([name, steps]) =>
    steps.map(([heading, labels], at): Scene => {
      const block: Block = {
        owner: '',
        heading,
        items: labels.map(itemOf),
        columns: [],
        isHidden: false,
        note: '',
      };
      const title = chanceOf(name).oneOf(['网站备案', 'ICP备案']);
      return {
        seed: `${name} ${at + 1}`,
        kind: 'filing',
        isHeldOut: false,
        tongue: 'zh',
        title,
        buttons: ['下一步'],
        shown: [],
        blocks: [block],
        around: [],
        client: CLIENT,
      };
    }),
  );
}
