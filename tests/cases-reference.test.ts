// Does json-rules-engine, which we did not write, answer every case of a rule as our engine does?
import { describe, expect, it } from 'vitest';
import { caseFactsIn, rulesOfCase } from '../lib/filing/rulebook/rule-cases';
import { runReference } from '../lib/rules/reference';
import { ruleCaseFiles, ruleCasesIn } from '../scripts/cases/rule-cases';
import { book } from './rulebook';

const factsOf = caseFactsIn(book);
/** What it says of each state: it knows only true and false, and null where a fact is missing. */
const ANSWERS = { fails: true, passes: false, 'not-applicable': false, ask: null };

describe.each(ruleCaseFiles())('%s', (file) => {
  it('answers the same in json-rules-engine', async () => {
    for (const one of ruleCasesIn(file)) {
      const rules = rulesOfCase(book.rules, one);
      const [answer] = await runReference(rules, factsOf(one));
      const expected = ANSWERS[one.expect[rules[0]?.name ?? ''] ?? 'ask'];
      expect({ case: one.name, answer }).toEqual({ case: one.name, answer: expected });
    }
  });
});
