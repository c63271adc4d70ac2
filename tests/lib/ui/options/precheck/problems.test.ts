// Which answers follow from the choices made for each filing, and which are invalid?
import { describe, expect, it } from 'vitest';
import type { BatchRow } from '../../../../../lib/filing/report/batch';
import { filingName } from '../../../../../lib/filing/report/standings';
import { answersChosen, commonProblems } from '../../../../../lib/ui/options/precheck/problems';
import { sceneRows } from '../../../../ui-preview/precheck-scene';

const question = {
  kind: 'question' as const,
  id: 'serviceAtThisProvider',
  text: { zh: '该域名已在本接入商接入吗？', en: 'Is it hosted at this provider already?' },
  isYesNo: true as const,
  place: null,
};

/** A row of the filing `first` of this client. */
function rowOf(client: string, service = 'site'): BatchRow {
  const [row] = sceneRows;
  if (!row) throw new Error('the scene has rows');
  return { ...row, client, service, problems: [question] };
}

function problemIn(rows: readonly BatchRow[]) {
  const [problem] = commonProblems(rows);
  if (!problem) throw new Error('the rows share a question');
  return problem;
}

describe('the answers chosen filing by filing', () => {
  it('are one for yes and one for no, each with its filings; not known and not chosen are none', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((client) => rowOf(client));
    const [a, b, c, d] = rows.map(filingName);
    const chosen = new Map([
      [a ?? '', true],
      [b ?? '', false],
      [c ?? '', true],
      [d ?? '', null],
    ]);
    const at = (clientId: string) => ({ clientId, filingId: 'first' });
    const { text, id: fact } = question;
    expect(answersChosen(problemIn(rows), chosen)).toEqual([
      { text, fact, value: true, filings: [at('a'), at('c')] },
      { text, fact, value: false, filings: [at('b')] },
    ]);
  });

  it('are given once in a filing with two services', () => {
    const rows = [rowOf('a', 'site'), rowOf('a', 'app')];
    const chosen = new Map([['a first', false]]);
    expect(answersChosen(problemIn(rows), chosen).map(({ filings }) => filings)).toEqual([
      [{ clientId: 'a', filingId: 'first' }],
    ]);
  });

  it('are none while nothing is chosen', () => {
    expect(answersChosen(problemIn([rowOf('a')]), new Map())).toEqual([]);
  });
});

describe('a question of filings through several providers', () => {
  const asked = (client: string, zh: string, ordinary?: true): BatchRow => ({
    ...rowOf(client),
    problems: [
      {
        ...{ kind: 'question', id: 'ip', place: null, text: { zh, en: zh } },
        ofMany: { zh: 'IP 是各自的接入商分配的', en: 'the IP is of its provider' },
        ...(ordinary && { ordinary }),
      },
    ],
  });
  const texts = (rows: readonly BatchRow[]) =>
    commonProblems(rows).map(({ text, count }) => [text.zh, count]);

  it('names no provider that is only some filings’', () => {
    const rows = [asked('a', 'IP 是腾讯云分配的'), asked('b', 'IP 是阿里云分配的')];
    expect(texts(rows)).toEqual([['IP 是各自的接入商分配的', 2]]);
    expect(texts(rows.slice(0, 1))).toEqual([['IP 是腾讯云分配的', 1]]);
  });

  it('is confirmed only where the answer is usual: where it is not, it is another question', () => {
    const rows = [asked('a', 'IP 是腾讯云分配的', true), asked('b', 'IP 是腾讯云分配的吗？')];
    expect(texts(rows)).toEqual([
      ['IP 是腾讯云分配的', 1],
      ['IP 是腾讯云分配的吗？', 1],
    ]);
  });
});
