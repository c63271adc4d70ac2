// Which kind of paper does a page show? The one with most of its title and labels on it.
import type { Reading } from '../engine/read-picture';
import { KINDS, type Kind } from '../kinds/kinds';
import type { Label } from '../layout/columns';
import { labelsOf } from '../layout/labels';
import { type Sheet, sheetsOf } from '../layout/sheet';
import { mrzValues } from './mrz';

/** A kind with those of its labels that are on the page; the score says how many. */
export interface Candidate {
  readonly kind: Kind;
  readonly labels: readonly Label[];
  readonly score: number;
}

const LEAST_SCORE = 3;
const MRZ_SCORE = 6; // the machine-readable zone has check digits: it is enough for a passport without any Chinese label

interface Found extends Candidate {
  /** The picture shows another paper too. */
  readonly isCrowded: boolean;
  /** That other paper, when it is the other side of the same card. */
  readonly otherSide: Candidate | null;
}

/** The page at the tilt at which most of a paper is found: a watermark may have more lines than the print itself. */
export function kindOfPage(reading: Reading): { readonly sheet: Sheet; readonly found: Found | null } {
  const pages = sheetsOf(reading).map((sheet) => ({ sheet, found: kindOn(sheet) }));
  const score = ({ found }: (typeof pages)[number]) => found?.score ?? 0;
  return pages.reduce((one, other) => (score(other) > score(one) ? other : one));
}

/** The kind whose title and labels are on the page, and whether those of another paper are too. */
function kindOn(sheet: Sheet): Found | null {
  const candidates = KINDS.map((kind): Candidate => {
    const labels = labelsOf(sheet, kind);
    const fields = new Set(labels.flatMap(({ field }) => (field === null ? [] : [field])));
    const title = labels.some(({ field, text }) => field === null && kind.titles.includes(text));
    const absent = kind.must.filter((id) => !fields.has(id)).length;
    return { kind, labels, score: fields.size + (title ? 4 : 0) - 0.5 * absent };
  });
  const mrz = candidates.map((one) =>
    one.kind.id === 'passport' && mrzValues(sheet).length > 0
      ? { ...one, score: one.score + MRZ_SCORE }
      : one,
  );
  const best = mrz.reduce((one, other) => (other.score > one.score ? other : one));
  if (best.score < LEAST_SCORE) return null;
  const beside = mrz.filter((one) => one !== best && standsBeside(one, best));
  const isBack = ({ kind }: Candidate) => kind.backOf.includes(best.kind.id);
  return { ...best, isCrowded: isTwice(best) || beside.length > 0, otherSide: beside.find(isBack) ?? null };
}

/** Whether the picture shows two papers of this kind, because more than one label occurs twice. */
function isTwice({ kind, labels }: Candidate): boolean {
  const times = (id: string) => labels.filter(({ field, faults }) => field === id && faults === 0).length;
  return kind.must.filter((id) => times(id) > 1).length > 1;
}

/** Whether the labels that every paper of another kind has are on the page, in places other than those of this kind. */
function standsBeside({ kind, labels }: Candidate, best: Candidate): boolean {
  if (kind.like?.kind === best.kind.id || best.kind.like?.kind === kind.id) return false;
  const taken = new Set(best.labels.flatMap(({ glyphs }) => glyphs));
  const own = labels.filter(
    ({ faults, glyphs }) => faults === 0 && !glyphs.some((glyph) => taken.has(glyph)),
  );
  return kind.must.every((id) => own.some(({ field }) => field === id));
}
