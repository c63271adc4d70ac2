// Is a list opened whose closed form keeps its room and its box to search in, clipped to nothing or left of the page, as that of the plug-in Chosen does?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const HTML = `<!doctype html><meta charset="utf-8"><style>.chosen-container{position:relative;display:inline-block;width:300px}
.chosen-single{display:block;border:1px solid #aaa;padding:5px}.chosen-drop{position:absolute;top:100%;width:100%;background:#fff;clip-path:inset(100%)}
.chosen-with-drop .chosen-drop{clip-path:none}.chosen-results{list-style:none;margin:0;padding:0 4px 4px}</style>
<form><div class="form-group"><label class="control-label">主体性质</label><div><select id="nature" style="display:none"><option value=""></option><option value="4">企业</option><option value="5">个人</option></select><div class="chosen-container" id="nature_chosen"><a class="chosen-single"><span>请选择</span></a><div class="chosen-drop"><div class="chosen-search"><input class="chosen-search-input"></div><ul class="chosen-results"></ul></div></div></div></div>
<p><label for="name">主体名称</label> <input id="name"></p></form><script src="/page.js"></script>`;

/** Opens by a press on its words alone; a press in the list that does not meet a choice does nothing. */
const SCRIPT = `
const list = document.getElementById('nature'), box = document.getElementById('nature_chosen');
const words = box.querySelector('.chosen-single span'), rows = box.querySelector('.chosen-results');
box.querySelector('.chosen-single').onmousedown = () => {
  if (!box.classList.toggle('chosen-with-drop')) return;
  rows.replaceChildren(...[...list.options].filter((at) => at.text).map((at) => {
    const row = Object.assign(document.createElement('li'), { textContent: at.text });
    row.onmouseup = () => { list.value = at.value; words.textContent = at.text; box.classList.remove('chosen-with-drop'); window.model = at.value; };
    return row;
  }));
};`;

const LEFT_OF_PAGE = HTML.replace('clip-path:inset(100%)', 'left:-9999px').replace(
  'clip-path:none',
  'left:0',
);

it.each([
  ['clipped to nothing', HTML],
  ['left of the page', LEFT_OF_PAGE],
])(
  '%s: its words are pressed and the choice is taken, also where another was taken before',
  async (_, html) => {
    const { page, run } = await openWithEngine(html, SCRIPT);
    for (const [name, value] of [
      ['企业', '4'],
      ['个人', '5'],
    ] as const) {
      const steps = [stepFor(await readingOf(run), '主体性质', [name], { overwrite: true })];
      expect(statesOf(await fillIn(run, steps))).toEqual(['filled']);
      expect(await page.evaluate('window.model')).toBe(value);
    }
    await page.close();
  },
);
