// Which of the filing's services does a control belong to? By the number in a heading, else by whole repeated blocks.
import type { Field } from '../model';
import { readable } from '../recognise/word-segments';

/** Groups of which every service has its own. */
export const OF_SERVICE =
  /^(?:service|servicePrincipal|access|app)\.|^upload\.(?:service|domain|sitePlan|preApproval|verification|commitment)/u;

const NUMBERED =
  /(?:网站|站点|服务|应用|小程序|APP|service|site)\s*(?:信息|资料)?\s*[（(#]?\s*(\d{1,3}|[一二三四五六七八九十])/iu;
const HAN = '一二三四五六七八九十';

function numberIn(section: readonly string[]): number | null {
  for (const heading of section) {
    const found = NUMBERED.exec(readable(heading))?.[1];
    if (found !== undefined) return HAN.includes(found) ? HAN.indexOf(found) : Number(found) - 1;
  }
  return null;
}

export interface Placed {
  readonly field: Field;
  readonly id: string;
  /** Begin and end of one field are not two of them. */
  readonly part: string;
}

/** Field key → service index; `null`: the page repeats a field in a way that names no service. */
export function servicesOf(placed: readonly Placed[], current: number): Map<string, number | null> {
  const found = new Map<string, number | null>();
  const unnumbered = new Map<string, Field[]>();
  for (const { field, id, part } of placed) {
    if (!OF_SERVICE.test(id)) continue;
    const number = numberIn(field.section);
    if (number !== null) found.set(field.key, number);
    else unnumbered.set(`${id} ${part}`, [...(unnumbered.get(`${id} ${part}`) ?? []), field]);
  }
  const counts = [...unnumbered.values()].map((fields) => fields.length);
  // one field twice is a trap or a mistake; two or more fields equally often are blocks
  const blocks = Math.max(1, ...counts);
  const areBlocks = blocks > 1 && counts.filter((count) => count === blocks).length > 1;
  for (const fields of unnumbered.values()) {
    for (const [at, field] of fields.entries()) {
      if (fields.length === 1) found.set(field.key, current);
      else found.set(field.key, areBlocks && fields.length === blocks ? at : null);
    }
  }
  return found;
}
