// @vitest-environment happy-dom
// Does an upload keep the name of its file when the picture of the file on its way gives way to another?
import { afterEach, expect, it, vi } from 'vitest';
import type { Control } from '../../../../lib/page/dom/control';
import type { FillStep } from '../../../../lib/page/model';
import { READS } from '../../../../lib/page/shown/reads';
import { writeUpload } from '../../../../lib/page/widgets/upload';
import type { WriteDeps } from '../../../../lib/page/widgets/widget';
import { wait } from '../../../../lib/page/write/page-turns';

afterEach(() => {
  vi.restoreAllMocks();
});

it('the second picture has the name of the first', async () => {
  document.body.innerHTML =
    '<div class="form-item"><label>营业执照</label><div class="u-uploader"><p></p><input type="file"></div></div>';
  const [item, shown, input] = ['.form-item', 'p', 'input'].map((at) => document.querySelector(at));
  if (!item || !shown || !input) throw new Error('no upload');
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(40);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 40, 40));
  Object.defineProperty(input, 'files', { value: [], writable: true }); // this DOM gives a script no list of files to set
  input.addEventListener('change', async () => {
    shown.innerHTML = '<img alt="" src="blob:on-its-way">';
    Object.assign(input, { files: [] }); // as a page does that may be given the same file again
    await wait(20);
    shown.innerHTML = '<img alt="" src="blob:arrived">';
  });
  const deps = {
    change: async (milliseconds: number) => wait(Math.min(milliseconds, 5)),
    wait,
    isAllowed: () => true,
    now: () => performance.now(),
    reads: READS,
  };
  const control = { kind: 'upload', element: input, item, parts: [input] } as Control;
  const files = [{ name: 'licence.png', mediaType: 'image/png', base64: '' }];
  const step = { value: [], alternatives: [], files };
  const outcome = await writeUpload(control, step as unknown as FillStep, deps as unknown as WriteDeps); // nothing else of them is asked
  await wait(40); // by then the second one is there
  expect([outcome, READS.shownValue(control)]).toEqual(['written', ['licence.png']]);
});
