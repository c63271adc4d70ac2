// What is the state of each paper under review? Values entered by hand survive a later reading; each step can be undone.

import { daysWritten, isLongTermWord } from '../../filing/days';
import type { Text } from '../../filing/text';
import type { ReviewedPaper } from '../client/reviewed-paper';
import type { Paper } from '../fields/settle';
import { type Doubt, type Field, type Place, placeOf } from '../fields/value';
import { isDayField } from '../kinds/kinds';

/** One field as shown to the person. */
export interface ReviewField {
  readonly id: string;
  readonly value: string;
  /** The value that was read; empty for a field that no paper has. */
  readonly read: string;
  readonly doubts: readonly Doubt[];
  /** The person has confirmed or typed the value. */
  readonly isSettled: boolean;
  readonly isTyped: boolean;
  /** Other values that were read. */
  readonly others: readonly string[];
  /** Positions in the value whose character was read with little confidence. */
  readonly unsure: readonly number[];
  readonly place: Place;
  /** What is wrong with the value as it would be saved. */
  readonly told?: readonly ToldFault[];
}

/** A fault of a client's value; saving refuses those that block. */
export interface ToldFault {
  readonly text: Text;
  readonly isBlocking: boolean;
}

/** What a field asks of the person: to correct or confirm it, to look at it, or nothing, since it is clear or has no value. */
export type FieldAsk = 'must' | 'look' | 'clear' | 'blank';

/** One paper under review. */
export interface Review {
  readonly kind: string | null;
  readonly fields: readonly ReviewField[];
  readonly before: readonly (readonly ReviewField[])[];
}

/** Fields that no paper has but a client needs: asked for while the paper is reviewed. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  'resident-id-front': ['mobile', 'emergencyPhone', 'email'],
  'residence-permit': ['mobile', 'emergencyPhone', 'email'],
  'travel-permit': ['mobile', 'emergencyPhone', 'email'],
  passport: ['mobile', 'emergencyPhone', 'email'],
  'domain-certificate': ['siteName'],
};

/** Doubts that must be answered before the value is taken over; the others are only pointed out. */
const MUST: ReadonlySet<Doubt> = new Set([
  'check-digit',
  'mended',
  'no-such-day',
  'number-differs',
  'other-paper-differs',
  'other-organisation',
  'client-differs',
]);

export const EMPTY_REVIEW: Review = { kind: null, fields: [], before: [] };

/** The review with a new reading; values that the person has typed or confirmed do not change. */
export function withPaper(review: Review, paper: Paper): Review {
  const kind = paper.kind?.id ?? null;
  const isOtherKind = review.kind !== null && review.kind !== kind;
  const known = isOtherKind ? [] : review.fields;
  const fresh = (paper.kind?.fields ?? [])
    .filter(({ isShown }) => isShown)
    .map(({ id }) =>
      reviewField(
        id,
        paper.fields.find(({ field }) => field === id),
      ),
    );
  const extra = paper.fields
    .filter(({ field }) => !fresh.some(({ id }) => id === field))
    .map((field) => reviewField(field.field, field));
  const asked = (kind === null ? [] : (ASKED[kind] ?? [])).map((id) => ({
    ...reviewField(id, undefined),
    doubts: [],
  }));
  const fields = [...fresh, ...extra, ...asked].map((field) => {
    const before = known.find(({ id }) => id === field.id);
    return before?.isTyped || before?.isSettled ? before : field;
  });
  return { kind, fields, before: isOtherKind ? [] : review.before };
}

const UNSURE = 0.85;

function reviewField(id: string, field: Field | undefined): ReviewField {
  const value = field?.value ?? '';
  const isAsShown = field !== undefined && field.glyphs.length === value.length;
  const unsure = isAsShown
    ? field.glyphs.flatMap(({ confidence }, at) => (confidence < UNSURE ? [at] : []))
    : [];
  return {
    id,
    value,
    read: value,
    doubts: field?.doubts ?? ['shape'],
    isSettled: false,
    isTyped: false,
    others: field?.others ?? [],
    unsure,
    place: field === undefined ? [] : placeOf(field.glyphs),
  };
}

/** The review with a value typed or chosen. */
export function withValueOf(review: Review, id: string, value: string): Review {
  return changed(review, id, (field) => ({ ...field, value, isTyped: true, isSettled: true }));
}

/** The review with a value confirmed. */
export function withSettled(review: Review, id: string): Review {
  return changed(review, id, (field) => ({
    ...field,
    value: asKept(review.kind, id, field.value),
    isSettled: true,
  }));
}

/** A typed day as YYYY-MM-DD, and the end of a validity without end as `long-term`; ambiguous days stay as typed. */
function asKept(kind: string | null, id: string, value: string): string {
  if (kind === null || !isDayField(kind, id)) return value;
  if (isLongTermWord(value)) return 'long-term';
  const [day, other] = daysWritten(value);
  return day !== undefined && other === undefined ? day : value;
}

function changed(review: Review, id: string, change: (field: ReviewField) => ReviewField): Review {
  const fields = review.fields.map((field) => (field.id === id ? change(field) : field));
  return { ...review, fields, before: [...review.before.slice(-99), review.fields] };
}

/** The review before its last change. */
export function undone(review: Review): Review {
  const last = review.before[review.before.length - 1];
  return last === undefined ? review : { ...review, fields: last, before: review.before.slice(0, -1) };
}

/** Whether the person must correct or confirm a field, should look at it, or need do nothing. */
export function askOf(field: ReviewField): FieldAsk {
  const { told = [] } = field;
  if (told.length > 0) return told.some(({ isBlocking }) => isBlocking) ? 'must' : 'look';
  if (field.isSettled || field.doubts.length === 0) return field.value.trim() === '' ? 'blank' : 'clear';
  return field.doubts.some((doubt) => MUST.has(doubt)) ? 'must' : 'look';
}

const RANK = { must: 0, look: 1, clear: 2, blank: 2 };

/** The fields that need attention first, otherwise in the order of the paper. */
export function inOrder(review: Review): readonly ReviewField[] {
  return review.fields.toSorted((one, other) => RANK[askOf(one)] - RANK[askOf(other)]);
}

/** The same in two parts: what the paper holds, and what it does not hold and the person is asked for. */
export function inParts(review: Review): {
  readonly held: readonly ReviewField[];
  readonly asked: readonly ReviewField[];
} {
  const asked = ASKED[review.kind ?? ''] ?? [];
  const isAsked = ({ id }: ReviewField) => asked.includes(id);
  return {
    held: inOrder(review).filter((field) => !isAsked(field)),
    asked: review.fields.filter(isAsked), // in their own order: a row that is typed into stays where it is
  };
}

/** The number of each field that has a place on the picture. */
export function numbersOf(review: Review): ReadonlyMap<string, number> {
  const placed = inParts(review).held.filter(({ place }) => place[0]?.[0] !== undefined);
  return new Map(placed.map(({ id }, at) => [id, at + 1]));
}

/** The next field after this one that needs attention, starting over at the end. */
export function nextAsking(review: Review, after: string | null): string | null {
  const order = review.fields;
  const at = order.findIndex(({ id }) => id === after);
  const behind = [...order.slice(at + 1), ...order.slice(0, at + 1)];
  const must = behind.find((field) => askOf(field) === 'must');
  return (must ?? behind.find((field) => askOf(field) === 'look'))?.id ?? null;
}

/** Whether every doubt that must be answered is. */
export function isReady(review: Review): boolean {
  return review.kind !== null && review.fields.every((field) => askOf(field) !== 'must');
}

/** The paper with its present values. */
export function reviewedPaper(review: Review): ReviewedPaper {
  return {
    kind: review.kind ?? '',
    values: Object.fromEntries(
      review.fields.map(({ id, value }) => [id, asKept(review.kind, id, value).trim()]),
    ),
  };
}
