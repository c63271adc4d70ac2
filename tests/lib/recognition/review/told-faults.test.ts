// Is what is wrong with the client told at the field of the paper that holds the value, and only there?
import { describe, expect, it } from 'vitest';
import { faultAt } from '../../../../lib/filing/client/client-faults';
import { checkEdited } from '../../../../lib/filing/client/parse-client';
import { clientFromPapers } from '../../../../lib/recognition/client/client-from-papers';
import type { Paper } from '../../../../lib/recognition/fields/settle';
import { kindOf } from '../../../../lib/recognition/kinds/kinds';
import {
  askOf,
  EMPTY_REVIEW,
  type Review,
  reviewedPaper,
  withPaper,
  withValueOf,
} from '../../../../lib/recognition/review/review';
import { withToldFaults } from '../../../../lib/recognition/review/told-faults';
import { newClient, tidy } from '../../../../lib/ui/options/clients/editor/draft';
import { readField } from '../read-field';

const read = (kind: string, values: Record<string, string>): Review => {
  const fields = Object.entries(values).map(([id, value]) => readField(id, value));
  const paper: Paper = { kind: kindOf(kind), fields, missing: [] };
  return withPaper(EMPTY_REVIEW, paper);
};
const front = read('resident-id-front', {
  name: '葛若岚',
  sex: 'female',
  birth: '1990-03-07',
  address: '浙江省杭州市西湖区翠苑二区3幢',
  number: '330106199003070014',
});
const back = read('resident-id-back', {
  authority: '杭州市公安局西湖分局',
  validFrom: '2018-05-12',
  validUntil: '2038-05-12',
});

/** The fields of all papers that ask for something, with what is told of them. */
function toldOf(reviews: readonly Review[], mustFixes: readonly string[] = []) {
  const built = clientFromPapers(newClient('client-1'), reviews.map(reviewedPaper));
  const checked = checkEdited(tidy(built.client), '2026-11-25');
  const told = withToldFaults(reviews, built, {
    faults: checked.ok ? [] : checked.faults,
    mustFixes: mustFixes.map((place) => faultAt(place, 'wrong-shape')),
  });
  return told.flatMap(({ fields }, at) =>
    fields.flatMap((field) => (field.told ? [`${at} ${field.id} ${askOf(field)}`] : [])),
  );
}

describe('a value that saving would refuse', () => {
  it.each([
    ['email', 'ge@examplecom', '0 email must'],
    ['mobile', '1390000', '0 mobile must'],
    ['emergencyPhone', '12', '0 emergencyPhone must'],
    ['number', '330106199003070019', '0 number must'],
  ])('is told at its field: %s', (field, value, told) => {
    expect(toldOf([withValueOf(front, field, value), back])).toEqual([told]);
  });

  it('is told on the side of the card that has the field', () => {
    expect(toldOf([front, withValueOf(back, 'validUntil', '以后')])).toEqual(['1 validUntil must']);
    expect(toldOf([front, withValueOf(back, 'validUntil', '长期')])).toEqual([]);
  });

  it('is no fault of the papers where the value is missing', () => {
    expect(toldOf([withValueOf(front, 'number', ''), back])).toEqual([]);
  });
});

it('points out what a filing would be refused for, without holding up the save', () => {
  const typed = withValueOf(withValueOf(front, 'mobile', '13900000001'), 'emergencyPhone', '13900000001');
  expect(toldOf([typed, back], ['people[0].emergencyPhone', 'services[0].name'])).toEqual([
    '0 emergencyPhone look',
  ]);
});
