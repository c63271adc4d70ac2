// Is each file called verified where a page draws all its boxes anew once one is filled, and a filled one keeps no input and no name?
import { expect, it } from 'vitest';
import type { FillStep } from '../../lib/page/model';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

/** Boxes without class names of a library; each shows its file as a picture, and then neither its name nor its input. */
const BEHAVIOUR = `window.model = {}; const seen = {};
const names = { front: '负责人身份证人像面', back: '负责人身份证国徽面' };
const boxes = Object.keys(names).map((key) => { const box = document.createElement('div'); box.style.cssText = 'width:160px;height:90px'; document.querySelector('#slots').append(box); return [key, box]; });
const draw = () => { for (const [key, box] of boxes) { box.textContent = '';
  if (seen[key]) { const image = document.createElement('img'); image.width = 80; image.height = 50; image.src = seen[key]; const remove = document.createElement('span'); remove.textContent = '删除'; remove.onclick = () => { delete seen[key]; delete window.model[key]; draw(); }; box.append(image, remove); continue; }
  const name = document.createElement('span'); name.textContent = names[key]; const input = document.createElement('input'); input.type = 'file';
  input.addEventListener('change', () => { const reader = new FileReader(); const [file] = input.files; reader.onload = () => setTimeout(() => { if (KEEPS(file)) { window.model[key] = file.name; seen[key] = reader.result; } draw(); }, 150); reader.readAsDataURL(file); input.value = ''; });
  box.append(name, input); } }; draw();`;
const PAGE = `<!doctype html><meta charset="utf-8"><h2>ICP备案 上传材料</h2><div id="slots"></div><script src="/page.js"></script>`;

const withFile = (step: FillStep, name: string): FillStep => ({
  ...step,
  files: [{ name, mediaType: 'image/jpeg', base64: btoa(`picture of ${name}`) }],
});

const fillBoth = async (keeps: string) => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR.replace('KEEPS', keeps));
  const reading = await readingOf(run);
  const steps = ['负责人身份证人像面', '负责人身份证国徽面'].map((label, at) =>
    withFile(stepFor(reading, label, [`${at}.jpg`]), `${at}.jpg`),
  );
  const states = statesOf(await fillIn(run, steps));
  const model = await page.evaluate('window.model');
  await page.close();
  return { states, model };
};

it('fills the second box although the first one, drawn anew, has changed what is around it', async () => {
  expect(await fillBoth('(() => true)')).toEqual({
    states: ['filled', 'filled'],
    model: { front: '0.jpg', back: '1.jpg' },
  });
});

it('says so where the page drew its boxes anew and took nothing', async () => {
  expect(await fillBoth("(({ name }) => name !== '0.jpg')")).toEqual({
    states: ['changed-by-page differs', 'filled'],
    model: { back: '1.jpg' },
  });
});
