// @vitest-environment happy-dom
// Is a source shown once below a result, however many of its passages are cited?
import { expect, it } from 'vitest';
import { Cites, TraceList } from '../../../../lib/ui/panel/why';
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
