// Is a part only the way out or the background of what another part names?
import type { Weighed } from './certainty';
import type { Part } from './parts';
import type { Sentence } from './sentences';
import type { Turns } from './turns';

/** A part in no known word for a fault is as firm as another when it is at least so probable, and so much speaks for a complaint. */
const FIRM = { probability: 0.7, complaint: 2.2 } as const;

/** An item of a list stands for itself; else what a "but" follows, what is over, or what says nothing wrong, is background. */
export const isWeak = (part: Weighed, { listed, conceded }: Sentence, turns: Turns): boolean =>
  conceded ||
  turns.former.test(part.plain) ||
  turns.sameThing.test(part.plain) ||
  (!listed && (isUnsure(part) || isAdvice(part, turns))) ||
  isOnlyAdvised(part, listed, turns);

const isUnsure = ({ said: { faults }, probability, complaint }: Weighed): boolean =>
  faults.length === 0 && !(probability >= FIRM.probability && complaint >= FIRM.complaint);

/** What a part only asks for, or tells of a case, is the way out of what another part names. */
const isAdvice = ({ said: { remedy, faults }, plain }: Part, { wayOut }: Turns): boolean =>
  remedy || (faults.length > 0 && faults.every(({ conditional }) => conditional)) || wayOut.test(plain);

/** "Better renew it early", "those that run out soon, please renew": said to anybody. */
export function isOnlyAdvised({ plain, said }: Part, listed: boolean, { advised, caseOf }: Turns): boolean {
  const advice = advised.exec(plain)?.[0].length ?? 0;
  const isStatedBefore = said.faults.some(({ at, demanded }) => !demanded && at < advice);
  const isOfCase =
    said.faults.some(({ conditional }) => conditional) &&
    said.faults.every(({ conditional, demanded }) => conditional || demanded);
  return !listed && (caseOf.test(plain) || isOfCase || (advice > 0 && !isStatedBefore));
}
