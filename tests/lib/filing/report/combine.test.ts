// Do the reports of several services become one without losing the worst of them?
import { describe, expect, it } from 'vitest';
import { combineReports } from '../../../../lib/filing/report/combine';
import { precheck } from '../../../../lib/filing/report/precheck';
import type { Report } from '../../../../lib/filing/report/report';
import { book } from '../../../rulebook';

const reportWith = (documents: readonly string[]): Report =>
  precheck(book, {
    id: 'one',
    asOf: '2026-11-24',
    facts: {
      'filing.type': 'first-filing',
      'entity.category': 'organization',
      'entity.type': 'enterprise',
      'entity.province': 'zhejiang',
      'service.kind': 'website',
      documents,
    },
  });

describe('a combined report', () => {
  const bare = reportWith([]);
  const better = reportWith(['subject-certificate', 'subject-principal-id']);

  it('takes the worst status, and a document as missing when one service lacks it', () => {
    const both = combineReports('filing', [better, bare]);
    expect(both.status).toBe('blocked');
    expect(both.documents.find(({ id }) => id === 'subject-certificate')?.state).toBe('missing');
    expect(
      combineReports('filing', [better, better]).documents.find(({ id }) => id === 'subject-certificate')
        ?.state,
    ).toBe('attached');
  });

  it('holds every finding and question once', () => {
    const both = combineReports('filing', [bare, bare]);
    expect(both.findings.map(({ rule }) => rule)).toEqual([
      ...new Set(bare.findings.map(({ rule }) => rule)),
    ]);
    expect(new Set(both.questions.map(({ fact }) => fact)).size).toBe(both.questions.length);
  });

  it("shows the SMS duty with both phones as a todo that stands in nobody's way", () => {
    const todo = bare.findings.find(({ rule }) => rule === 'sms-verification');
    expect(todo).toMatchObject({ severity: 'todo', state: 'fails' });
    expect(todo?.message.zh).toContain('24 小时');
    expect(todo?.message.zh).toContain('主体负责人、服务负责人');
  });
});
