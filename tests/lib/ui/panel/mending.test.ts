// What is left of a refusal, and which boxes are to get their mended values?
import { expect, it } from 'vitest';
import type { FilingDetail, RefusalView } from '../../../../lib/protocol/filings';
import { mendedRows, mendingOf } from '../../../../lib/ui/panel/mending';
import { detailRefused } from '../../../ui-preview/refused';
import { views } from '../../../ui-preview/views';

const came = detailRefused();
const having = (over: Partial<RefusalView>): FilingDetail => {
  if (came.refusal === null) throw new Error('the preview has a notice');
  return { ...came, refusal: { ...came.refusal, ...over } };
};
const reasons = came.refusal?.reasons ?? [];
const mended = reasons.map((one) => ({ ...one, isMended: true }));

it('is nothing for a filing that did not come back, and nothing open without a notice', () => {
  expect(mendingOf(null)).toBeNull();
  expect(mendingOf({ ...came, state: 'submitted' })).toBeNull();
  expect(mendingOf({ ...came, refusal: null })).toEqual({ place: null, open: 0 });
});

it('names the first place of what is not mended, and none while two causes may be meant', () => {
  expect(mendingOf(came)).toEqual({ place: 'entity.mailAddress', open: 3 });
  const first = reasons.map((one, at) => (at === 0 ? { ...one, isMended: true } : one));
  expect(mendingOf(having({ reasons: first }))).toEqual({ place: 'services[0].name', open: 2 });
  const either = reasons.slice(0, 1).map((one) => ({ ...one, reason: { ...one.reason, other: one.reason } }));
  expect(mendingOf(having({ reasons: either, unread: [] }))).toEqual({ place: null, open: 1 });
});

it('counts an item that was not understood until the person has called it mended', () => {
  expect(mendingOf(having({ reasons: mended }))).toEqual({ place: null, open: 1 });
  expect(mendingOf(having({ reasons: mended, unread: [] }))).toEqual({ place: null, open: 0 });
});

it('writes a mended value over what was sent, and over nothing else that the page holds', () => {
  const row = views.blocked?.plan.find(({ action }) => action === 'replace');
  if (!row) throw new Error('the preview has a row to replace');
  const [reason] = reasons;
  if (!reason) throw new Error('the preview has a reason');
  const present = { [reason.places[0] ?? '']: { zh: row.will.join(), en: '' } };
  const detail = (isMended: boolean) => having({ reasons: [{ ...reason, present, isMended }] });
  expect(mendedRows([row], detail(true))).toEqual([row.key]);
  expect(mendedRows([row], detail(false))).toEqual([]);
  expect(mendedRows([row], { ...detail(true), state: 'draft' })).toEqual([]);
  expect(mendedRows([{ ...row, will: ['别的'] }], detail(true))).toEqual([]);
  expect(mendedRows([{ ...row, action: 'keep' }], detail(true))).toEqual([]);
});
