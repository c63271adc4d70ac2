// Does a mask hide what stands in an element, or only fade the edge above its first line?
import { expect, it } from 'vitest';
import { isMaskedAway } from '../../../../lib/page/dom/masks';

const FADE = 'linear-gradient(rgba(0, 0, 0, 0), rgba(0, 0, 0, 0) 18px, rgb(0, 0, 0) 28px)';
const BAR = 'linear-gradient(to right, rgba(0, 0, 0, 0), rgba(0, 0, 0, 0) 100%, rgb(0, 0, 0) 100%)';
const LAID = {
  'mask-size': 'auto, auto',
  'mask-composite': 'add, add',
  'mask-mode': 'match-source, match-source',
  'mask-origin': 'border-box, border-box',
  'mask-position': '0% 0%, 0% 0%',
};

/** The styles of an element whose text begins 24 pixels below its upper edge. */
function hides(mask: string, others: Readonly<Record<string, string>> = {}): boolean {
  const styles: Readonly<Record<string, string>> = { ...LAID, 'mask-image': mask, ...others };
  const getPropertyValue = (name: string): string => styles[name] ?? '';
  return isMaskedAway({ getPropertyValue, paddingTop: '24px' } as CSSStyleDeclaration); // what is asked of it
}

it.each([
  ['there is none', 'none', {}],
  ['it fades what is above the first line', FADE, {}],
  ['it does, and shows a bar besides, as Vuetify’s text areas do', `${FADE}, ${BAR}`, {}],
])('hides nothing where %s', (_, mask, others) => {
  expect(hides(mask, others)).toBe(false);
});

it.each([
  ['nothing is let through', 'linear-gradient(rgba(0, 0, 0, 0), rgba(0, 0, 0, 0))', {}],
  ['it fades the first line too', FADE.replace('28px', '60px'), {}],
  ['it fades from the left', FADE.replace('(', '(to right, '), {}],
  ['it ends in nothing', FADE.replace('28px', '28px, rgba(0, 0, 0, 0) 30px'), {}],
  ['it lies beside the element', FADE, { 'mask-position': '0% 200px' }],
  ['it is smaller', FADE, { 'mask-size': '1px 1px' }],
  ['another takes away from it', `${FADE}, ${BAR}`, { 'mask-composite': 'intersect, add' }],
  ['only what is light of it counts', FADE, { 'mask-mode': 'luminance' }],
  ['it is a picture', 'url("data:image/svg+xml,")', {}],
])('hides what stands there where %s', (_, mask, others) => {
  expect(hides(mask, others)).toBe(true);
});
