// @vitest-environment happy-dom
// Is a source shown once below a result, however many of its passages are cited?
import { expect, it } from 'vitest';
import { Cites, FiledAt, TraceList } from '../../../../lib/ui/panel/why';
import { createTranslate } from '../../../../lib/ui/translate';
import { show } from '../render';

it('names a source once, unless an address leads to another passage in it', () => {
  const of = (locator: string) => ({
    source: 'hw',
    title: { zh: '知识库', en: 'Help' },
    date: '2025-12-31',
    locator,
  });
  const linesOf = (...locators: readonly string[]) =>
    show(<Cites cites={locators.map(of)} t={createTranslate('zh')} today="2026-11-24" />)
      .text()
      .split('知识库').length - 1;
  expect(linesOf('procedures/a.md', 'procedures/b.md')).toBe(1);
  expect(linesOf('https://example.com/a', 'https://example.com/b')).toBe(2);
});

it('says in words that there is nothing, and not that a value is empty', () => {
  const text = { zh: '已附材料包括前置审批文件', en: 'the attached documents include the approval' };
  const trace = { state: 'false', text, fact: 'documents', have: [] } as const;
  expect(show(<TraceList traces={[trace]} t={createTranslate('zh')} />).text()).toContain('现在没有');
});

it('puts what another provider wrote last and says so, but not where the provider is not known', () => {
  const of = (source: string, provider?: string) => ({
    ...{ source, title: { zh: source, en: source }, date: '2025-12-31' },
    ...(provider && { provider }),
  });
  const cites = [of('theirs', 'tencent'), of('ours', 'aliyun'), of('law')];
  const linesAt = (provider: string | null) =>
    [
      ...show(
        <FiledAt.Provider value={provider}>
          <Cites cites={cites} t={createTranslate('zh')} today="2026-11-24" />
        </FiledAt.Provider>,
      ).root.querySelectorAll('li'),
    ].map(({ textContent }) => textContent ?? '');
  const lines = linesAt('aliyun');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['ours', 'law', 'theirs']);
  expect(lines.map((line) => line.includes('出自其他接入商的文档'))).toEqual([false, false, true]);
  expect(linesAt(null).some((line) => line.includes('其他接入商'))).toBe(false);
});
