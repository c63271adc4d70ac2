// Is the same row meant by a finding and by a choice that name it?
import { describe, expect, it } from 'vitest';
import { controlFor, writableRows } from '../../../../lib/page/plan/rows';
import { views } from '../../../ui-preview/views';

const plan = views.blocked?.plan ?? [];

describe('writableRows', () => {
  it('leaves out what is kept, the same, refused or needs the person', () => {
    expect(writableRows(plan, new Set()).map((row) => row.action)).toEqual(Array(5).fill('fill'));
  });

  it('takes a row that holds something else only when it was allowed', () => {
    const allowed = writableRows(plan, new Set(['k-entity.mailAddress']));
    expect(allowed.filter(({ action }) => action === 'replace').map(({ key }) => key)).toEqual([
      'k-entity.mailAddress',
    ]);
  });
});

describe('controlFor', () => {
  it('finds the control by field id or by key, and says when this page has none', () => {
    expect(controlFor(plan, 'entity.certNumber')).toBe('k-entity.certNumber');
    expect(controlFor(plan, 'k-service.name')).toBe('k-service.name');
    expect(controlFor(plan, 'app.icon')).toBeNull();
    expect(controlFor(plan, undefined)).toBeNull();
  });

  it('reads a text as a key if it is one, though an earlier row has it as its field', () => {
    const [first, second] = plan;
    if (!first || !second) throw new Error('the sample has too few rows');
    const swapped = [{ ...first, fieldId: second.key }, second];
    expect(controlFor(swapped, second.key)).toBe(second.key);
  });
});
