// Which pages are no filing forms, though they ask for names, numbers and addresses? Nothing on them is ours to fill.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { box } from '../items';
import { dressed } from '../label';
import { type Chance, chanceOf } from '../random';
import type { Block, BoxKind, Item, Scene, Tongue } from '../scene';
import { type Spoken, type Voice, voiceOf } from '../words';

interface Kind {
  readonly titles: readonly string[];
  readonly groups: readonly (readonly string[])[];
  readonly texts: readonly string[];
  readonly buttons: readonly string[];
}

const { note: _, ...words } = JSON.parse(readFileSync(join(import.meta.dirname, 'words.json'), 'utf8'));
const KINDS = words as Readonly<Record<string, Readonly<Record<Spoken, Kind>>>>; // the file beside this one

/** The kinds of page, one after the other through the seeds. */
export const ORDINARY_KINDS = Object.keys(KINDS);

/** One question of the file: its label, its box, and what it offers. */
function itemOf(voice: Voice, question: string): Item {
  const [name = '', control = 'text'] = question.split('|');
  const [kind = 'text', offered = ''] = control.split(':');
  const options = offered === '' ? [] : offered.split('/').map(voice.written);
  const label = dressed(voice, name, {
    hint: '',
    ...(kind === 'search' ? { placeholder: name, text: '' } : {}),
  });
  // the file names boxes by their own names
  return { id: '', kind: 'decoy', label, box: box(kind as BoxKind, options), accept: [], isHeld: false };
}

const TONGUES: readonly Tongue[] = ['zh', 'zh', 'zh', 'hant', 'en', 'en'];

function blocksOf(voice: Voice, kind: Kind, chance: Chance): Block[] {
  const groups = chance.shuffled(kind.groups).slice(0, 1 + chance.under(Math.min(3, kind.groups.length)));
  return groups.map((group, at) => ({
    owner: 'nobody',
    heading: at === 0 ? voice.written(chance.oneOf(kind.titles)) : '',
    items: group.map((question) => itemOf(voice, question)),
    columns: [],
    isHidden: false,
    note: chance.is(0.7) ? voice.written(chance.oneOf(kind.texts)) : '',
  }));
}

/** The ordinary page of one number. */
export function ordinaryScene(number: number): Scene {
  const name = ORDINARY_KINDS[number % ORDINARY_KINDS.length] ?? '';
  const seed = `ordinary ${name} ${number}`;
  const chance = chanceOf(seed);
  const tongue = chance.oneOf(TONGUES);
  const voice = voiceOf(chance, tongue, false);
  const kind = KINDS[name]?.[voice.spoken];
  if (kind === undefined) throw new Error(`no words for ${name}`);
  return {
    seed,
    kind: 'ordinary',
    isHeldOut: false,
    tongue,
    title: voice.written(chance.oneOf(kind.titles)),
    buttons: [voice.written(chance.oneOf(kind.buttons))],
    shown: [],
    blocks: blocksOf(voice, kind, chance),
    around: [],
    client: { hasTwoDomains: false, isSamePrincipal: false, isLongTerm: false },
  };
}
