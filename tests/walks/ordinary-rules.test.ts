// Does every question with a usual answer say which answer that is, and in which words it is confirmed?
import { describe, expect, it } from 'vitest';
import { book } from '../rulebook';

const facts = [...book.facts.values()];

/** Yes and no are equally usual here: how it stands, or what the person wants. */
const OPEN = [
  /^change\./,
  /^(sms\.done|mailing\.sent)$/,
  /\.isLegalRep$/,
  /(sameAsSubjectPrincipal|livesOnOwnIncome|academyIsLegalPerson|registrarIsProvider|phoneOnlyForApp)$/,
  /(miitRecordExists|subjectAtThisProvider|serviceAtThisProvider|targetAccountHasSubject|twNumberHasLetters)$/,
];

const typeOf = (value: unknown): string =>
  value !== null && typeof value === 'object' ? 'list' : typeof value === 'string' ? 'enum' : typeof value;

describe('the ordinary answer', () => {
  it('is one that its question allows', () => {
    const wrong = facts.filter(({ ordinary, type, values }) => {
      if (ordinary === undefined) return false;
      return typeOf(ordinary) !== type || (type === 'enum' && !(String(ordinary) in (values ?? {})));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('has its words: the phrase of that side, or a statement', () => {
    const silent = facts.filter(
      ({ ordinary, phrases, statement }) =>
        ordinary !== undefined &&
        (statement ?? phrases?.[ordinary === true ? 'true' : 'false']) === undefined,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('is known of every yes or no that a person is asked, unless neither is usual', () => {
    const asked = facts.filter(({ type, source }) => type === 'boolean' && source !== 'derived');
    const lacking = asked.filter(
      ({ ordinary, id }) => ordinary === undefined && !OPEN.some((one) => one.test(id)),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });
});
