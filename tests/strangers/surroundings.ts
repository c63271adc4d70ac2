// What is around the form of a page: navigation, search, help, consent, buttons, footer, and text that is only shown?
import { boxOf, escaped } from './boxes';
import type { Chance } from './random';
import type { Item, Scene, Shown } from './scene';
import { textsOf, type Voice } from './words';

const STYLES: Readonly<Record<Shown['style'], (label: string, value: string) => string>> = {
  row: (label, value) => `<p class="info"><span>${label}：</span><span>${value}</span></p>`,
  table: (label, value) => `<table class="info-table"><tr><td>${label}</td><td>${value}</td></tr></table>`,
  list: (label, value) => `<dl class="info-list"><dt>${label}</dt><dd>${value}</dd></dl>`,
  // no control, but a library's look of a read-only one
  disabled: (label, value) =>
    `<div class="form-item"><label>${label}</label><div class="is-readonly">${value}</div></div>`,
  text: (_, value) => `<p>${value}</p>`,
};

/** What a page shows about somebody in one place. */
export const shownIn = ({ shown }: Scene, place: Shown['place']): string =>
  shown
    .filter((one) => one.place === place)
    .map(({ label, value, style }) => STYLES[style](escaped(label), escaped(value)))
    .join('');

/** Everything around the form; its controls are added to `items`. */
export function surroundings(
  scene: Scene,
  voice: Voice,
  chance: Chance,
  items: Item[],
): { top: string; side: string; bottom: string } {
  const bare = (item: Item): string => {
    const number = items.push(item) - 1;
    return boxOf({ item, number, id: '', className: '', chance, aria: '' });
  };
  const of = (kind: Item['box']['kind']): string =>
    scene.around
      .filter(({ box }) => box.kind === kind)
      .map(bare)
      .join('');
  // half of the ordinary pages are on a provider's own host
  const isProvider = scene.kind === 'filing' || chance.is(0.5);
  const nav = isProvider
    ? textsOf(voice, 'nav')
        .map((text) => `<a href="#">${escaped(text)}</a>`)
        .join('')
    : '';
  const helps =
    chance.is(0.5) && scene.kind === 'filing'
      ? textsOf(voice, 'help')
          .map((text) => `<p>${escaped(text)}</p>`)
          .join('')
      : '';
  const help =
    helps === ''
      ? ''
      : `<aside class="help"><h4>${voice.spoken === 'en' ? 'Help' : voice.written('帮助')}</h4>${helps}</aside>`;
  const buttons = scene.buttons.map((text) => `<button type="button">${escaped(text)}</button>`).join('');
  const footer = isProvider && chance.is(0.6) ? `<footer>${escaped(voice.text('footer'))}</footer>` : '';
  const top = `<header><nav>${nav}</nav>${of('search')}${shownIn(scene, 'header')}</header>`;
  const bottom = `<div class="consent">${of('tick')}</div><div class="actions">${buttons}</div>${footer}${shownIn(scene, 'footer')}`;
  return { top, side: help, bottom };
}
