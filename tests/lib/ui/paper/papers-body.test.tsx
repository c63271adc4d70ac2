// @vitest-environment happy-dom
// Is a letter shown ready to sign, with its blanks and its source listed beside it and not on it?
import { describe, expect, it } from 'vitest';
import type { FilledPaper } from '../../../../lib/filing/papers/fill-papers';
import { PapersBody } from '../../../../lib/ui/paper/papers-body';
import { createTranslate } from '../../../../lib/ui/translate';
import { doing, show } from '../render';

const letter = (document: string, part: Partial<FilledPaper> = {}): FilledPaper => ({
  document,
  label: { zh: '授权书', en: 'Authorisation' },
  service: null,
  title: `${document} 授权书`,
  lines: [
    [
      { text: '现授权张示例，职务：', isBlank: false },
      { text: '', isBlank: true },
    ],
  ],
  signers: ['单位公章'],
  hasOfficialForm: false,
  advice: { zh: '盖公章', en: 'Seal it' },
  cites: [{ source: 's', title: { zh: '腾讯云文档', en: 'Tencent docs' }, date: '2021-07-15' }],
  ...part,
});
const papers = [letter('one'), letter('two', { hasOfficialForm: true })];
const shown = (document: string, language: 'zh' | 'en' = 'zh') =>
  show(<PapersBody papers={papers} document={document} t={createTranslate(language)} />);

describe('letters to sign', () => {
  it('show the one that was asked for, and all on request', async () => {
    const { all, root } = shown('two');
    expect(all('paper-letter').map(({ dataset }) => dataset.document)).toEqual(['two']);
    await doing(() => root.querySelector<HTMLElement>('button')?.click());
    expect(all('paper-letter')).toHaveLength(2);
  });

  it('say beside the sheet what is blank, how to sign and where the text is from', () => {
    const { all } = shown('');
    const [own, official] = all('paper-letter').map(
      (one) => one.querySelector('[role=note]')?.textContent ?? '',
    );
    expect(own).toContain('还有 1 处要手写');
    expect(own).toContain('盖公章');
    expect(own).toContain('腾讯云文档');
    expect(official).toContain('不要直接提交');
    expect(own).not.toContain('不要直接提交');
  });

  it('that cannot be made leave the list of what is still missing, and nothing to print', () => {
    const need = (id: string, state: 'missing' | 'attached') =>
      ({ id, label: { zh: id, en: id }, requirement: 'required', state, why: [], cites: [] }) as const;
    const needs = [need('执照', 'attached'), need('域名证书', 'missing')];
    const { one } = show(<PapersBody papers={[]} document="" needs={needs} t={createTranslate('zh')} />);
    expect([...one('papers-missing').querySelectorAll('li')].map((line) => line.textContent)).toEqual([
      '域名证书',
    ]);
  });

  it('stay Chinese for an English reader: an authority in China reads them', () => {
    const { all } = shown('', 'en');
    const sheet = all('paper-letter')[0]?.querySelector('[lang="zh-CN"]')?.textContent ?? '';
    expect(sheet).toContain('现授权张示例');
    expect(sheet).toContain('单位公章');
    expect(sheet).not.toMatch(/[A-Za-z]{4}/u);
  });
});
