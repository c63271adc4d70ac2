// @vitest-environment happy-dom
// Are all elements found that the selectors match, although most selectors are skipped?
import { afterEach, describe, expect, it } from 'vitest';
import { openShadowOf } from '../../../../lib/page/dom/roots';
import { atOnce } from '../../../../lib/page/dom/time-slices';
import { gather, SELECTORS } from '../../../../lib/page/read/gather';

afterEach(() => document.body.replaceChildren());

const stepsIn = (html: string): (string | null)[] => {
  document.body.innerHTML = html;
  return atOnce(gather(document, openShadowOf)).page.lists.steps.map((at) => at.textContent);
};

describe('the lists of a tree', () => {
  it('contain a title in the step that is shown, and none in another step', () => {
    expect(
      stepsIn(
        '<p class="steps-item"><b class="step-title">一</b></p><p class="x steps-item-active"><b class="step-title">二</b></p>',
      ),
    ).toEqual(['二']);
  });

  it('contain a heading recognized by a class in capitals', () => {
    document.body.innerHTML = '<p class="FormTitle">主体信息</p><p class="row"><input></p>';
    const { fields } = atOnce(gather(document, openShadowOf)).page.lists;
    expect(fields.map((at) => at.localName)).toEqual(['p', 'input']);
  });

  it('contain an element in more than one list, in each of them', () => {
    document.body.innerHTML = '<h1 class="result-title">提交成功</h1><input type="button" formaction="/x">';
    const { fields, steps, buttons, senders } = atOnce(gather(document, openShadowOf)).page.lists;
    const [title, button] = document.body.children;
    expect([fields, steps, buttons, senders]).toEqual([[title, button], [title], [button], [button]]);
  });

  it('contain for each selector alone what they contain with all selectors', () => {
    const classes = Object.values(SELECTORS)
      .flat()
      .flatMap((selector) => /\[class\*="([^"]+)"/u.exec(selector)?.[1] ?? []);
    document.body.innerHTML = classes.map((name) => `<p class="a-${name}-z">${name}<input></p>`).join('');
    const { lists } = atOnce(gather(document, openShadowOf)).page;
    for (const name of ['buttons', 'steps'] as const)
      expect(lists[name]).toEqual([...document.querySelectorAll(SELECTORS[name].join())]);
    const headings = [...document.querySelectorAll(SELECTORS.headings.join())];
    expect(headings.length).toBeGreaterThan(8);
    expect(lists.fields).toEqual(expect.arrayContaining(headings));
  });
});
