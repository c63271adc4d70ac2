// Does the report of another province stand beside today's, with what differs marked and what follows worked out again?
import { describe, expect, it } from 'vitest';
import type { PrecheckInput } from '../../../../lib/filing/facts/facts';
import { precheckInputs } from '../../../../lib/filing/facts/facts';
import { differencesBetween } from '../../../../lib/filing/report/differences';
import { whatIf } from '../../../../lib/filing/report/what-if';
import { book } from '../../../rulebook';
import { filing, sample } from '../sample-client';

const asOf = '2026-11-24';
const client = sample();
const input = precheckInputs(book, client, filing(client), asOf)[0] as PrecheckInput; // the sample has a filing

describe('what if', () => {
  it('finds no difference when nothing changes', () => {
    const { today, instead, differences } = whatIf(book, input, {});
    expect(differences).toEqual([]);
    expect(instead).toEqual(today);
  });

  it('shows what another province asks beside what this one does', () => {
    const { today, instead, differences } = whatIf(book, input, { 'entity.province': 'tibet' });
    const letter = differences.find(({ id }) => id === 'tibet-all-party-letter');
    expect(letter).toMatchObject({ kind: 'finding', before: null, after: 'warn fails' });
    expect(
      differences.find(({ kind, id }) => kind === 'document' && id === 'party-building-confirmation'),
    ).toMatchObject({
      before: null,
      after: 'required missing',
    });
    expect(today.findings.some(({ rule }) => rule === 'tibet-all-party-letter')).toBe(false);
    expect(instead.findings.some(({ rule }) => rule === 'tibet-all-party-letter')).toBe(true);
  });

  it('works out again what follows from a changed fact', () => {
    const { instead } = whatIf(book, input, { 'entity.type': 'personal' });
    expect(instead.findings.some(({ rule }) => rule.startsWith('zhejiang-personal-'))).toBe(true);
    const ids = instead.documents.map(({ id }) => id);
    expect(ids).not.toContain('legal-rep-authorization');
    expect(instead.findings.every(({ rule }) => !rule.startsWith('zhejiang-org-'))).toBe(true);
  });

  it('leaves the filing itself as it was', () => {
    const before = JSON.stringify(input);
    whatIf(book, input, { 'entity.province': 'hunan', provider: 'tencent' });
    expect(JSON.stringify(input)).toBe(before);
  });

  it('marks a status that changes, and every difference has words in both languages', () => {
    const { today, differences } = whatIf(book, input, { 'subjectPrincipal.age': 12 });
    const status = differences.find(({ kind }) => kind === 'status');
    expect(today.status === 'blocked' ? status : status?.after).toEqual(
      today.status === 'blocked' ? undefined : 'blocked',
    );
    expect(differences.length).toBeGreaterThan(0);
    for (const { text } of differences) expect([text.zh, text.en]).not.toContain('');
    expect(differencesBetween(book, today, today)).toEqual([]);
  });
});
