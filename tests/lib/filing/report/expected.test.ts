// Is a person told before the first answer what will follow it? The counts are those of the report after the usual answers.
import { expect, it } from 'vitest';
import { withAnswers } from '../../../../lib/filing/client/answers';
import { precheckInput } from '../../../../lib/filing/facts/facts';
import { countsIn } from '../../../../lib/filing/report/counts';
import { expectedOf } from '../../../../lib/filing/report/expected';
import { precheckWithFacts } from '../../../../lib/filing/report/precheck';
import { askedOf } from '../../../../lib/filing/report/question-topics';
import { book } from '../../../rulebook';
import { ordinaryClients } from '../ordinary-clients';

const TODAY = '2026-11-26';
const person = ordinaryClients(['330000']).find(({ kind }) => kind === 'person')?.client;

it('counts what the first answers bring, and nothing once they are given', () => {
  if (!person) throw new Error('no person');
  const filing = person.filings[0];
  if (!filing) throw new Error('no filing');
  const check = (answers: Parameters<typeof withAnswers>[1]) => {
    const told = withAnswers({ ...filing, answers: [] }, answers, TODAY);
    const input = precheckInput(
      book,
      { ...person, filings: [told] },
      told,
      filing.services[0] ?? null,
      TODAY,
    );
    return { input, checked: precheckWithFacts(book, input) };
  };
  const before = check([]);
  const { report, facts } = before.checked;
  expect(report.filingType).toBeNull();
  const expected = expectedOf(book, before.input, before.checked);
  const usual = askedOf(book, report.questions, facts)
    .flatMap(({ questions }) => questions)
    .filter(({ ordinary }) => ordinary !== null)
    .map(({ fact, ordinary }) => ({ fact, value: ordinary }));
  const after = check(usual);
  const { report: then, facts: known } = after.checked;
  expect(then.filingType).toBe('first-filing');
  expect(expected?.filingType.zh).toContain('首次备案');
  expect(expected?.counts).toEqual(countsIn(then, askedOf(book, then.questions, known)));
  expect(expectedOf(book, after.input, after.checked)).toBeNull();
});
