// Which words may a page of this seed use? Kept-back pages may also use words that no open page has.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from './random';
import type { Tongue } from './scene';
import { traditional } from './traditional';

export type Spoken = 'zh' | 'en';
type BySpoken<Shape> = Readonly<Record<Spoken, Shape>>;
type Words = readonly string[];

export interface Concept {
  readonly bare: Words;
  readonly bareHeld: Words;
  readonly full: Words;
  readonly fullHeld: Words;
  readonly free: Words;
}

export interface Slot {
  readonly owner: string;
  readonly zh: { readonly owned: Words; readonly free: Words; readonly held: Words };
  readonly en: { readonly owned: Words; readonly free: Words; readonly held: Words };
}

export interface Choices {
  readonly right: Words;
  readonly held: Words;
  readonly others: Words;
}

/** One file of words, without its note. */
function read(name: string): unknown {
  const { note: _, ...words } = JSON.parse(
    readFileSync(join(import.meta.dirname, 'words', `${name}.json`), 'utf8'),
  );
  return words;
}

// the shapes of our own four files beside this one
export const OWNERS = read('owners') as Readonly<Record<string, BySpoken<{ open: Words; held: Words }>>>;
export const CONCEPTS = read('concepts') as Readonly<Record<string, BySpoken<Concept>>>;
export const CHOICES = read('choices') as Readonly<Record<string, BySpoken<Choices>>>;
export const SLOTS = read('uploads') as Readonly<Record<string, Slot>>;
interface Later {
  readonly owners: Readonly<Record<string, BySpoken<Words>>>;
  readonly concepts: Readonly<Record<string, BySpoken<{ readonly bare: Words; readonly full: Words }>>>;
  readonly slots: Readonly<Record<string, BySpoken<Words>>>;
  readonly choices: Readonly<Record<string, BySpoken<Words>>>;
  readonly parts: BySpoken<Words>;
}
/** Words that only later pages use. */
export const LATER = read('../later/words') as Later;
const TEXTS = read('texts') as Readonly<Record<string, BySpoken<Words> | Words>>;
export const COPIES = (read('uploads') as { copies: BySpoken<Words> }).copies;
export const LEVELS = (read('texts') as { levels: BySpoken<readonly Words[]> }).levels;

/** The words that one page uses, and whether the last one was a kept-back word. */
export interface Voice {
  readonly tongue: Tongue;
  readonly spoken: Spoken;
  readonly chance: Chance;
  readonly isHeldOut: boolean;
  /** True when a kept-back word was used since this was last asked. */
  readonly drewHeld: () => boolean;
  readonly draw: (open: Words, held: Words, later?: Words) => string;
  /** What this page calls an owner, mostly the same word throughout. */
  readonly owner: (owner: string, spoken?: Spoken) => string;
  /** A text of words/texts.json. */
  readonly text: (name: string) => string;
  /** The text in the page's script, simplified or traditional. */
  readonly written: (text: string) => string;
}

const HELD_SHARE = 0.3;
const LATER_SHARE = 0.5;
const SAME_WORD = 0.8;

/** The choice of words for one page. */
export function voiceOf(chance: Chance, tongue: Tongue, isHeldOut: boolean, isLater = false): Voice {
  const spoken: Spoken = tongue === 'en' ? 'en' : 'zh';
  const written = (text: string): string => (tongue === 'hant' ? traditional(text) : text);
  let held = false;
  const draw: Voice['draw'] = (open, keptBack, later = []) => {
    if (isLater && later.length > 0 && chance.is(LATER_SHARE)) {
      held = true;
      return chance.oneOf(later);
    }
    const isKeptBack = isHeldOut && keptBack.length > 0 && (open.length === 0 || chance.is(HELD_SHARE));
    if (isKeptBack) held = true;
    return chance.oneOf(isKeptBack ? keptBack : open.length > 0 ? open : ['']);
  };
  const said = new Map<string, { word: string; isHeld: boolean }>();
  return {
    tongue,
    spoken,
    chance,
    isHeldOut,
    written,
    drewHeld: () => {
      const drew = held;
      held = false;
      return drew;
    },
    draw,
    owner: (owner, language = spoken) => {
      const words = OWNERS[owner]?.[language];
      if (words === undefined) return '';
      const before = said.get(`${language} ${owner}`);
      if (before !== undefined && chance.is(SAME_WORD)) {
        held ||= before.isHeld;
        return before.word;
      }
      const later = LATER.owners[owner]?.[language] ?? [];
      const word = draw(words.open, words.held, later);
      said.set(`${language} ${owner}`, {
        word,
        isHeld: words.held.includes(word) || (isLater && later.includes(word)),
      });
      return word;
    },
    text: (name) => {
      const words = TEXTS[name];
      if (words === undefined) throw new Error(`no text ${name}`);
      return written(chance.oneOf('zh' in words ? words[spoken] : words));
    },
  };
}

/** All texts of one name, for pages that show each of them. */
export function textsOf(voice: Voice, name: string): string[] {
  const words = TEXTS[name];
  if (words === undefined) throw new Error(`no text ${name}`);
  return ('zh' in words ? words[voice.spoken] : words).map(voice.written);
}
