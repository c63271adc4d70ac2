// @vitest-environment happy-dom
// Was a choice set by the page?
import { expect, it } from 'vitest';
import { hearPresses, type Presses } from '../../../../lib/page/read/preset';
import { readPage } from '../../../../lib/page/read/read';

const presetIn = (presses?: Presses): readonly (boolean | undefined)[] =>
  readPage(document, { url: 'https://portal.example/', ...(presses && { presses }) }).reading.fields.map(
    ({ isPreset }) => isPreset,
  );

/** happy-dom cannot make a press of a person; only that it is one is added. */
const press = (selector: string): void => {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.querySelector(selector)?.dispatchEvent(event);
};

it('a choice counts as set by the page as long as nobody has pressed it, in a document where presses are recorded', () => {
  document.body.innerHTML =
    '<p><label><input type="checkbox" checked>同主体负责人</label></p><p><b>有效期</b><span role="checkbox" aria-checked="true" id="two">长期</span></p><p><label>姓名 <input id="name"></label></p>';
  const presses = hearPresses(document);
  expect(presetIn(presses)).toEqual([true, true, undefined]);
  press('#name');
  expect(presetIn(presses)).toEqual([true, true, undefined]);
  press('#two');
  expect(presetIn(presses)).toEqual([true, undefined, undefined]);
  presses.stop();
  expect(presetIn()).toEqual([undefined, undefined, undefined]);
});

it('a list counts as set by the page until somebody has opened it', () => {
  document.body.innerHTML =
    '<p><label>性质 <select id="one"><option>个人</option><option>企业</option></select></label></p><p><label>姓名 <input id="name" value="张示例"></label></p>';
  const presses = hearPresses(document);
  expect(presetIn(presses)).toEqual([true, undefined]);
  press('#one');
  expect(presetIn(presses)).toEqual([undefined, undefined]);
  presses.stop();
});
