// Which paper does the text of a PDF make? Taken as it stands where its kind and labels are all there; else a picture has to be read.
import type { Reading } from '../engine/read-picture';
import { extract } from '../fields/extract';
import { type Paper, settleOne } from '../fields/settle';
import type { Doubt } from '../fields/value';

/** A text holds the character itself, so that nothing in it only looks like another. */
const OF_PICTURES: ReadonlySet<Doubt> = new Set(['look-alike']);

/** The paper; null when the text alone does not make one: labels or title stand in a picture, or there is no text. */
export function paperOfText(reading: Reading): Paper | null {
  const paper = settleOne(extract(reading));
  if (paper.kind === null || paper.missing.length > 0) return null;
  const fields = paper.fields.map((field) => ({
    ...field,
    doubts: field.doubts.filter((doubt) => !OF_PICTURES.has(doubt)),
  }));
  return { ...paper, fields };
}
