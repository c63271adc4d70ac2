// Is a matter named once in what a person is asked, and nothing asked that another answer settles?
import { describe, expect, it } from 'vitest';
import { precheckInputs } from '../../../../lib/filing/facts/facts';
import { precheck, settledFacts } from '../../../../lib/filing/report/precheck';
import { askedOf } from '../../../../lib/filing/report/question-topics';
import type { Asked, Question } from '../../../../lib/filing/report/report';
import { AS_OF, app, company, mini, person } from '../../../refusals/clients';
import { PLACES } from '../../../refusals/places';
import { book } from '../../../rulebook';

/** What is asked of a sound first filing of a province. */
function asked(of: typeof company, province: string): readonly (readonly Asked[])[] {
  const client = of(province);
  return client.filings.flatMap((filing) =>
    precheckInputs(book, client, filing, AS_OF).map((input) =>
      askedOf(book, precheck(book, input).questions, settledFacts(book, input)),
    ),
  );
}

/** A question, and the wider one whose usual answer settles it. */
const NARROWER = [
  ['domain.certificateTypeMatches', 'domain.realNameMatches'],
  ['domain.privacyProtected', 'domain.realNameMatches'],
  ['principals.idUsedByOtherSubject', 'phones.usedByOtherSubject'],
  ['phones.usedByOtherSubjectNotOwn', 'phones.usedByOtherSubject'],
  ['documents.idIsCopy', 'documents.allOriginalColour'],
  ['documents.idCopyFingerprint', 'documents.idIsCopy'],
  ['service.contentCategories', 'service.involvesPreApproval'],
] as const;

describe.each(Object.entries({ company, person, mini, app }))('%s', (_kind, of) => {
  it.each(Object.keys(PLACES))(
    '%s: each matter is one card, what settles a block before what does not',
    (province) => {
      for (const cards of asked(of, province)) {
        const ids = cards.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)]);
        expect(cards.map(({ settlesBlock }) => settlesBlock)).toEqual(
          cards.map(({ settlesBlock }) => settlesBlock).toSorted((a, b) => Number(b) - Number(a)),
        );
      }
    },
  );

  it.each(Object.keys(PLACES))(
    '%s: what only changes a reminder stands apart from the matters that hold up the submission, unless it is asked together',
    (province) => {
      const { topics } = book.shared['filings/question-topics.json'];
      const together = new Set(topics.flatMap((topic) => topic.together));
      for (const cards of asked(of, province)) {
        const urgent = cards.filter(({ settlesBlock }) => settlesBlock);
        const mixed = urgent.flatMap(({ questions }) =>
          questions.filter(({ fact, settles }) => settles === 0 && !together.has(fact)),
        );
        expect(mixed.map(({ fact }) => fact)).toEqual([]);
      }
    },
  );

  it.each(Object.keys(PLACES))(
    '%s: nothing is asked beside the wider question that settles it',
    (province) => {
      for (const cards of asked(of, province)) {
        const facts = cards.flatMap(({ questions }) => questions.map(({ fact }) => fact));
        const doubled = NARROWER.filter(([narrow, wide]) => facts.includes(narrow) && facts.includes(wide));
        expect(doubled).toEqual([]);
        expect(facts).not.toContain('order.mixesChangeAndAdd');
      }
    },
  );
});

it('asks for no domain that is told to be missing: it belongs into the client', () => {
  const question = {
    fact: 'domain.name',
    text: { zh: '', en: '' },
    options: null,
    type: 'string',
    isPast: false,
  };
  const asked = (faults: string[]) =>
    askedOf(book, [{ ...question, settles: 1, ordinary: null, statement: null } as Question], {
      'service.faults': faults,
    });
  expect(asked(['domain-missing'])).toEqual([]);
  expect(asked([])).toHaveLength(1);
});
