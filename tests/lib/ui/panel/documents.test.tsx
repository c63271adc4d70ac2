// @vitest-environment happy-dom
// How does a document come in: by a file, or by a press where it is done in person?
import { expect, it } from 'vitest';
import type { DocumentNeed, Finding } from '../../../../lib/filing/report/report';
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

const list = (...documents: readonly DocumentNeed[]) => listWith([], documents);

function listWith(findings: readonly Finding[], documents: readonly DocumentNeed[]) {
  const done: string[] = [];
  const shown = show(
    <Documents
      documents={documents}
      findings={findings}
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

it('lists what is done in person after the files that the ring counts', () => {
  const { all } = list(
    need('face-verification', 'attached'),
    need('business-licence', 'attached'),
    need('letter'),
  );
  expect(all('panel-document').map(({ dataset }) => dataset.document)).toEqual([
    'business-licence',
    'letter',
    'face-verification',
  ]);
});

it('calls a letter that is signed on another form a draft to check, not one to print and sign', () => {
  const { all } = list(need('letter'), need('promise'));
  expect(all('panel-paper').map(({ textContent }) => textContent?.trim())).toEqual([
    '打印核对稿',
    '生成并打印',
  ]);
});

it('says in words that none is required, where a ring would say 0/0', () => {
  const { all, text } = list({ ...need('domain-certificate'), requirement: 'optional' });
  expect(all('ring')).toEqual([]);
  expect(text()).toContain('没有必备的材料');
});

it('says what a source says where a cancellation needs none', () => {
  const none: Finding = {
    rule: 'documents-none',
    state: 'fails',
    severity: 'info',
    message: { zh: '注销一般不用交材料', en: 'Cancelling takes no documents' },
    why: [],
    fix: [],
    cites: [],
    target: {},
  };
  const { one, all, text } = listWith([none], []);
  expect(one('panel-documents-none').textContent).toContain('注销一般不用交材料');
  expect(all('ring')).toEqual([]);
  expect(text()).not.toContain('没有必备的材料');
});

it('keeps all that can be done with a document in one place, so that its name keeps its line', () => {
  const { all, one } = list(need('letter'), need('promise'));
  const places = [...all('panel-paper'), ...all('panel-attach')].map((button) =>
    button.closest('.document-deeds'),
  );
  expect(new Set(places).size).toBe(2);
  expect(one('panel-document').querySelectorAll(':scope > button, :scope > label')).toHaveLength(0);
});

it('tells what no slot of the page takes once and quietly, below the page’s own slots', () => {
  const letter = { ...need('letter'), hasNoSlot: true };
  const slot = { key: 'k', label: '域名证书', document: 'domain-certificate', isRequired: false } as const;
  const { all, text } = show(
    <Documents
      documents={[letter, need('business-licence')]}
      findings={[]}
      t={createTranslate('zh')}
      today="2026-11-24"
      attach={async () => null}
      done={() => undefined}
      bound
      papers={[]}
      officialForms={[]}
      printPaper={() => undefined}
      isLast
      slots={[{ ...slot, state: 'missing', what: { zh: '省份要求时', en: 'x' } }]}
    />,
  );
  expect(text()).toContain('缺 1 份材料');
  expect(text()).toMatch(/business-licence.*本页还可以上传.*域名证书.*1 份材料本页没有上传的地方.*letter/su);
  expect(all('panel-slot')[0]?.textContent).toContain('档案里没有 · 网页没有标为必填 · 省份要求时');
});
