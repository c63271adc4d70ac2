// Which paper is the text of a PDF? Used only when the text holds title and labels; otherwise the page is read as a picture.
import type { Reading } from '../engine/read-picture';
import { extract } from '../fields/extract';
import { type Paper, settleOne } from '../fields/settle';
import type { Doubt } from '../fields/value';

/** Doubts that only a picture raises: a text holds the character itself. */
const OF_PICTURES: ReadonlySet<Doubt> = new Set(['look-alike']);

/** The paper; null when the text is not enough, because it is missing or its title or labels are part of a picture. */
export function paperOfText(reading: Reading): Paper | null {
  const paper = settleOne(extract(reading));
  if (paper.kind === null || paper.missing.length > 0) return null;
  const fields = paper.fields.map((field) => ({
    ...field,
    doubts: field.doubts.filter((doubt) => !OF_PICTURES.has(doubt)),
  }));
  return { ...paper, fields };
}
