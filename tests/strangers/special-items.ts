// How are items asked for that are no plain question: same-as choices, upload slots, and controls that nobody may fill?
import { fileOf } from './client';
import { box, type Setting } from './items';
import { dressed } from './label';
import type { Box, Item, Label } from './scene';
import { CHOICES, COPIES, LATER, SLOTS, type Voice } from './words';

/** The choice whether the service's principal is the entity's or another person. */
export function sameAsItem(setting: Setting): Item {
  const { voice, values } = setting;
  const isSame = values['servicePrincipal.sameAsPrincipal'] === true;
  const base = { id: 'servicePrincipal.sameAsPrincipal', kind: 'same-as' } as const;
  const words = CHOICES[isSame ? 'sameAs.yes' : 'sameAs.no']?.[voice.spoken];
  if (words === undefined) throw new Error('no words for same-as');
  const later = LATER.choices[isSame ? 'sameAs.yes' : 'sameAs.no']?.[voice.spoken];
  const right = voice.written(voice.draw(words.right, words.held, later));
  const other = voice.written(voice.chance.oneOf(words.others));
  const isHeld = voice.drewHeld();
  if (voice.chance.is(0.35)) {
    const tick = isSame ? right : other;
    const label: Label = {
      ...dressed(voice, tick),
      text: '',
      hint: '',
      star: '',
      colon: '',
      placeholder: '',
    };
    return {
      ...base,
      label,
      box: box('tick', [tick]),
      accept: isSame ? [['on']] : [[]],
      isHeld: isSame && isHeld,
    };
  }
  const label = dressed(voice, voice.text('sameAsLabels'), { placeholder: '' });
  const kind = voice.chance.oneOf(['radio', 'radio', 'select'] as const);
  const options = voice.chance.shuffled([right, other]);
  return { ...base, label, box: box(kind, options), accept: [[right]], isHeld };
}

/** One upload slot; under a heading that names its owner, its label need not. */
export function uploadItem(setting: Setting, id: string): Item {
  const { voice, hasHeading, owner } = setting;
  const slot = SLOTS[id];
  if (slot === undefined) throw new Error(`no slot ${id}`);
  const { owned, free, held } = slot[voice.spoken];
  const isFree = free.length > 0 && (owned.length === 0 || voice.chance.is(0.5));
  const word = voice.draw(isFree ? free : owned, held, LATER.slots[id]?.[voice.spoken]);
  const isHeld = voice.drewHeld();
  const needsOwner = owned.length > 0 && !free.includes(word) && (!hasHeading || owner !== slot.owner);
  const english = voice.spoken === 'en';
  const whose = needsOwner || (owned.includes(word) && voice.chance.is(0.3)) ? voice.owner(slot.owner) : '';
  const name = english ? (whose === '' ? word : `${whose} - ${word}`) : `${whose}${word}`;
  const copy = voice.chance.oneOf(COPIES[voice.spoken]);
  const text = /照片|photo|原件|scan|（|\(/u.test(name) ? name : `${name}${copy}`;
  const label = { ...dressed(voice, text, { isChoice: true, placeholder: '' }), under: '' };
  const isOurs = id !== 'other';
  return {
    id: isOurs ? id : '',
    kind: isOurs ? 'upload' : 'decoy',
    label,
    box: box('upload'),
    accept: isOurs ? [[fileOf(id)]] : [],
    isHeld: isHeld || voice.drewHeld(),
  };
}

/** A control that nobody may fill, whatever its label says. */
export function decoyItem(
  voice: Voice,
  name: string,
  kind: Box['kind'] = 'text',
  more: Partial<Box> = {},
): Item {
  const label =
    kind === 'tick' || kind === 'search'
      ? { ...dressed(voice, name), text: '', hint: '', star: '' }
      : dressed(voice, name);
  const options = kind === 'tick' ? [name] : [];
  return {
    id: '',
    kind: 'decoy',
    label: kind === 'search' ? { ...label, placeholder: name } : label,
    box: box(kind, options, more),
    accept: [],
    isHeld: false,
  };
}
