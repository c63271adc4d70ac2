// Is a list read once whose box stands before its own arrow and a hidden input, and is an option chosen that has a note behind its words?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>.uc-combo{display:inline-block;position:relative;width:300px;height:28px}.uc-combo-txt{width:280px;height:26px}
.uc-combo-arr{position:absolute;right:0;top:0;width:24px;height:26px;cursor:pointer}.uc-combo-arr:after{content:"";position:absolute;border:5px solid transparent;border-top-color:#06c}
.uc-combo-panel{position:absolute;background:#fff;border:1px solid #06c}.uc-combo-item{cursor:pointer}.uc-combo-item span{font-size:12px;color:#888}</style>
<table><tr><td>云服务器：</td><td><span class="uc-combo"><input type="text" class="uc-combo-txt" readonly placeholder="请选择"><span class="uc-combo-arr"></span><input type="hidden" name="yfwq" value=""></span></td></tr></table><script src="/page.js"></script>`;

/** Each option is a text and its note, without a space between them. */
const scriptFor = (options: readonly (readonly [string, string])[]): string =>
  `window.model = null; const [box] = document.getElementsByClassName('uc-combo'); let open = null;
box.onclick = () => { if (open) return; open = Object.assign(document.createElement('div'), { className: 'uc-combo-panel' });
  for (const [words, note] of ${JSON.stringify(options)}) { const row = Object.assign(document.createElement('div'), { className: 'uc-combo-item', textContent: words });
    row.append(Object.assign(document.createElement('span'), { textContent: note }));
    row.onclick = (event) => { event.stopPropagation(); model = words + note; box.firstChild.value = words; box.lastChild.value = words; open.remove(); open = null; };
    open.append(row); }
  document.body.append(open); };
document.addEventListener('mousedown', ({ target }) => { if (open && !open.contains(target) && !box.contains(target)) { open.remove(); open = null; } });`;

async function chosenOf(options: readonly (readonly [string, string])[], wanted: string) {
  const { page, run } = await openWithEngine(PAGE, scriptFor(options));
  const reading = await readingOf(run);
  expect(reading.fields.map(({ label, kind }) => [label, kind])).toEqual([['云服务器', 'select']]);
  const states = statesOf(await fillIn(run, [stepFor(reading, '云服务器', [wanted], { alternatives: [] })]));
  const model = await page.evaluate('model');
  await page.close();
  return { states, model };
}

it('it is, by its words alone', async () => {
  const offered = [
    ['i-sample-zj-0001', '192.0.2.10 · 华东'],
    ['i-sample-zj-0002', '192.0.2.11 · 华东'],
  ] as const;
  expect(await chosenOf(offered, 'i-sample-zj-0002')).toEqual({
    states: ['filled'],
    model: 'i-sample-zj-0002192.0.2.11 · 华东',
  });
});

it('nothing is chosen where only the notes tell two options apart', async () => {
  const offered = [
    ['华东节点', '（杭州）'],
    ['华东节点', '（上海）'],
  ] as const;
  const { states, model } = await chosenOf(offered, '华东节点');
  expect(states).not.toEqual(['filled']);
  expect(model).toBeNull();
});
