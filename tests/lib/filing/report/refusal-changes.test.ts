// Does a value that was changed since the filing was sent count, wherever its owner stands in the list, and nothing else?
import { expect, it } from 'vitest';
import { withValue } from '../../../../lib/filing/client/value-at';
import { changedPlaces } from '../../../../lib/filing/report/refusal-changes';
import { sampleClient } from '../../app/tab/trips';

const then = sampleClient('zhejiang-company');
const PLACES = ['services[0].name', 'services[0].homeUrls', 'people[0].mobile', 'documents', 'services[0]'];

it('tells what was changed, and not what was changed back', () => {
  const now = withValue(then, 'services[0].name', '西湖样例官网');
  expect(changedPlaces(then, now, PLACES)).toEqual(['services[0].name']);
  expect(changedPlaces(then, withValue(now, 'services[0].name', then.services[0]?.name), PLACES)).toEqual([]);
});

it('finds a person whose place in the list is another one now', () => {
  const [first] = then.people;
  if (!first) throw new Error('the sample has a person');
  const people = [{ ...first, id: 'new', mobile: '13900000001' }, ...then.people] as typeof then.people;
  const now = { ...then, people };
  expect(changedPlaces(then, now, ['people[0].mobile', 'people[1].mobile'])).toEqual([]);
  const changed = withValue(now, 'people[1].mobile', '13900000002');
  expect(changedPlaces(then, changed, ['people[1].mobile'])).toEqual(['people[1].mobile']);
});

it('says nothing of papers, which may be others than the one that is meant', () => {
  expect(changedPlaces(then, { ...then, documents: [] }, PLACES)).toEqual([]);
});
