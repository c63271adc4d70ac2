// @vitest-environment happy-dom
// How does a document come in: by a file, or by a press where it is done in person?
import { expect, it } from 'vitest';
import type { DocumentNeed } from '../../../../lib/filing/report/report';
import { Documents } from '../../../../lib/ui/panel/documents';
import { createTranslate } from '../../../../lib/ui/translate';
import { doing, show } from '../render';

const need = (id: string, state: DocumentNeed['state'] = 'missing'): DocumentNeed => ({
  id,
  state,
  label: { zh: id, en: id },
  requirement: 'required',
  why: [],
  cites: [],
});

function list(...documents: readonly DocumentNeed[]) {
  const done: string[] = [];
  const shown = show(
    <Documents
      documents={documents}
      findings={[]}
      t={createTranslate('zh')}
      today="2026-11-24"
      attach={async () => null}
      done={(fact) => void done.push(fact)}
      bound
      papers={['letter', 'promise']}
      officialForms={['letter']}
      printPaper={() => undefined}
      isLast={false}
    />,
  );
  return { ...shown, done };
}

it('marks the face check as done, offers no file for it and does not count it as missing', async () => {
  const { one, all, text, done } = list(need('face-verification'), need('business-licence'));
  expect(all('panel-attach').map(({ dataset }) => dataset.document)).toEqual(['business-licence']);
  expect(text()).toContain('缺 1 份材料');
  await doing(() => one('panel-document-done').click());
  expect(done).toEqual(['servicePrincipal.faceVerified']);
});

it('offers nothing more once it is done', () => {
  const { all, text } = list(need('face-verification', 'attached'));
  expect([...all('panel-attach'), ...all('panel-document-done')]).toEqual([]);
  expect(text()).toContain('已完成');
});

it('calls a letter that is signed on another form a draft to check, not one to print and sign', () => {
  const { all } = list(need('letter'), need('promise'));
  expect(all('panel-paper').map(({ textContent }) => textContent?.trim())).toEqual([
    '打印核对稿',
    '生成并打印',
  ]);
});
