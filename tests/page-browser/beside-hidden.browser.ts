// When a page draws something in place of a hidden control (a radio moved off the page, an area whose value a hidden box stores), is it read as one field and written?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const radio = (value: string, name: string): string =>
  `<span><span class="ring"><span hidden></span><input type="radio" name="who" id="r${value}" value="${value}" style="position:absolute;left:-9999em"></span><label for="r${value}">${name}</label></span>`;

it('both', async () => {
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><style>.ring{display:inline-block;width:18px;height:18px;border:2px solid #36c;border-radius:50%;overflow:hidden;position:relative}</style>
<table><tr><td>网站负责人</td><td>${radio('1', '与主体负责人相同')}${radio('2', '另行填写')}</td></tr>
<tr><td>网站域名</td><td><span style="display:inline-block;width:240px"><textarea tabindex="1"></textarea><input type="hidden" name="domain"></span></td></tr></table><script src="/page.js"></script>`,
    `window.model = {}; for (const at of document.querySelectorAll('[type=radio]')) at.addEventListener('change', () => { window.model.who = at.value; });
const area = document.querySelector('textarea'); area.addEventListener('input', () => { window.model.domain = area.value; });`,
  );
  const reading = await readingOf(run);
  expect(reading.fields.map(({ label, kind }) => [label, kind])).toEqual([
    ['网站负责人', 'radio'],
    ['网站域名', 'textarea'],
  ]);
  const steps = [stepFor(reading, '网站负责人', ['另行填写']), stepFor(reading, '网站域名', ['a.example'])];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({ who: '2', domain: 'a.example' });
  await page.close();
});
