// What is said of a picture of somebody else: each field right, marked, wrong or blank, and what no paper of ours has told apart.
import { expect, it } from 'vitest';
import { judgedPicture } from '../../../../scripts/bench/recognition/judge-folder';
import { page } from '../../../lib/recognition/pages';
import { CARD, number } from '../../../lib/recognition/written-papers';

const reading = page(CARD);
const judged = (fields: Readonly<Record<string, string>>) =>
  judgedPicture({
    truth: { file: 'card.png', kind: 'resident-id-front', condition: 'clean', fields },
    readings: { first: reading, second: reading, wider: reading },
  });
const outcomesOf = (fields: Readonly<Record<string, string>>) =>
  judged(fields).verdicts.map(({ field, outcome }) => [field, outcome.replace(/, (?:marked|TAKEN)$/, '')]);

it('a field is right by what it says, in the words of the paper', () => {
  expect(outcomesOf({ name: '葛若岚', birth: '1990-03-07', number })).toEqual([
    ['name', 'right'],
    ['birth', 'right'],
    ['number', 'right'],
  ]);
});

it('another person’s name and number are wrong, and what no card has is no field', () => {
  expect(outcomesOf({ name: '葛若风', number: '330106199003070033', capital: '100' })).toEqual([
    ['name', 'wrong'],
    ['number', 'wrong'],
    ['capital', 'no field'],
  ]);
});

it('the kind is right only where the folder’s own kind is', () => {
  expect(judged({}).isKindRight).toBe(true);
  expect(judged({ name: '葛若岚' }).readAs).toBe('resident-id-front');
});
