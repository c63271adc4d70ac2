// @vitest-environment happy-dom
// How much is shown of the text that a finding is about?
import { expect, it } from 'vitest';
import type { Finding } from '../../../lib/filing/report/report';
import { FindingText } from '../../../lib/ui/finding-text';
import { show } from './render';

function shown(over: Partial<Finding>) {
  const base = { rule: 'r', state: 'fails', severity: 'warn', message: { zh: '', en: '' } } as const;
  const finding: Finding = {
    ...base,
    why: [],
    fix: [],
    cites: [],
    target: { field: 'service.name' },
    ...over,
  };
  const [text] = show(<FindingText finding={finding} />).all('finding-text');
  const marks = [...(text?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent);
  return { text: text?.textContent ?? null, marks };
}

it('marks the words in the text, the longer of two that begin at one place', () => {
  expect(shown({ text: '云帆社区(论坛)', words: ['社区', '(论坛)', '社'] })).toEqual({
    text: '云帆社区(论坛)',
    marks: ['社区', '(论坛)'],
  });
});

it('shows words beside a text that does not contain them, and nothing when there is neither', () => {
  expect(shown({ text: '云帆', words: ['中国'] })).toEqual({ text: '云帆中国', marks: ['中国'] });
  expect(shown({})).toEqual({ text: null, marks: [] });
});

it('cuts a long text around the word', () => {
  const { text, marks } = shown({ text: `${'前'.repeat(100)}公司${'后'.repeat(100)}`, words: ['公司'] });
  expect(text?.length).toBeLessThan(70);
  expect(text).toMatch(/^…前+公司后+…$/);
  expect(marks).toEqual(['公司']);
});

it('masks the numbers of persons in a text, and shows invisible characters', () => {
  expect(shown({ text: '电话13900000000' }).text).toBe('电话139••••00');
  expect(shown({ text: '云\u202e帆' }).text).toBe('云⟨U+202E⟩帆');
});
