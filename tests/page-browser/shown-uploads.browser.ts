// Is a file called verified where the page draws it, names it or says that it has one, and nowhere else?
import { expect, it } from 'vitest';
import type { FillStep } from '../../lib/page/model';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const slot = (id: string, name: string): string =>
  `<div class="row"><p>${name}</p><div id="${id}"><div class="add"><input type="file"></div><span class="state">未上传</span></div></div>`;

/** Five slots of no library, each of which shows in a way of its own what became of its file. */
const PAGE = `<!doctype html><meta charset="utf-8"><style>.add{width:90px;height:60px}.add input{font-size:0;opacity:0}</style>
<h2>ICP备案 上传材料</h2>
${slot('named', '营业执照')}${slot('background', '负责人身份证人像面')}${slot('image', '负责人身份证国徽面')}${slot('says', '域名证书')}${slot('fails', '授权书')}
<script src="/page.js"></script>`;

/** Each is emptied at once; the first one's input is replaced as well. */
const BEHAVIOUR = `window.model = {};
const shows = {
  named: (box, file, state) => { box.querySelector('input').replaceWith(box.querySelector('input').cloneNode()); state.textContent = '已上传：' + file.name; },
  background: (box, file, state) => { state.textContent = ''; box.querySelector('.add').style.backgroundImage = 'url(' + URL.createObjectURL(file) + ')'; },
  image: (box, file, state) => { state.innerHTML = '<img width="90" height="60">'; state.firstChild.src = URL.createObjectURL(file); },
  says: (box, file, state) => { state.textContent = '已上传'; },
  fails: (box, file, state) => { state.textContent = '上传失败：' + file.name; },
};
for (const [id, show] of Object.entries(shows)) {
  const box = document.getElementById(id);
  box.querySelector('input').addEventListener('change', ({ target }) => {
    const [file] = target.files; target.value = ''; box.querySelector('.state').textContent = '上传中';
    setTimeout(() => { window.model[id] = file.name; show(box, file, box.querySelector('.state')); }, 150);
  });
}`;

const withFile = (step: FillStep, name: string): FillStep => ({
  ...step,
  files: [{ name, mediaType: 'image/jpeg', base64: btoa('picture') }],
});

it('verifies a name, a background, a picture and 已上传, and no 上传失败', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  const reading = await readingOf(run);
  const labels = ['营业执照', '负责人身份证人像面', '负责人身份证国徽面', '域名证书', '授权书'];
  const steps = labels.map((label, at) => withFile(stepFor(reading, label, [`${at}.jpg`]), `${at}.jpg`));
  expect(statesOf(await fillIn(run, steps))).toEqual([...Array(4).fill('filled'), 'changed-by-page differs']);
  const { fields } = await readingOf(run);
  expect(fields.map(({ value }) => value.join())).toEqual(['0.jpg', '1.jpg', '2.jpg', '3.jpg', '']);
  await page.close();
});
