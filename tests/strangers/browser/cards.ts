// What does a page hold once the panel has opened its closed cards, one after the other, and filled each?
import { isLeft, MOST_ROUNDS, nextCard, rowsOfCard, shownKeys } from '../../../lib/app/tab/closed-cards';
import type { FillResult, FillStep, PageReading, PlannedRow } from '../../../lib/page/model';
import { fillSteps } from '../../../lib/page/plan/steps';
import type { Run } from '../../page-browser/browser';

/** What a walk through a page does: read it when it stands still, plan it, write. */
export interface Hands {
  readonly read: () => Promise<PageReading>;
  readonly planFor: (reading: PageReading) => readonly PlannedRow[];
  readonly write: (steps: readonly FillStep[], reading: PageReading) => Promise<readonly FillResult[]>;
}

/** Fills one opened card; is it kept then, so that the next one can be opened? */
async function fillCard(run: Run, before: ReadonlySet<string>, hands: Hands): Promise<boolean> {
  const written = new Set<string>();
  for (let round = 0; round <= MOST_ROUNDS; round += 1) {
    const reading = await hands.read();
    const own = rowsOfCard(reading, before, hands.planFor(reading));
    const steps = fillSteps(own, new Set()).filter(({ key }) => !written.has(key));
    for (const { key } of steps) written.add(key);
    if (steps.length > 0) {
      const results = await hands.write(steps, reading);
      if (results.some(({ state }) => state !== 'filled')) return false;
      continue;
    }
    if (written.size === 0 || own.some(isLeft)) return false;
    const kept = await run(`keepCard(${JSON.stringify(shownKeys(reading, before))})`);
    if (kept !== 'more') return kept === 'kept';
  }
  return false;
}

/** Opens the closed cards of a page that were not opened before, as the panel does when the person asks for it. */
export async function fillCards(run: Run, opened: Set<string>, hands: Hands): Promise<void> {
  for (;;) {
    const reading = await hands.read();
    const card = nextCard(reading, opened);
    if (card === undefined) return;
    opened.add(card.title);
    const before = new Set(shownKeys(reading));
    const isOpen = await run(`openCard(${JSON.stringify(card)})`);
    if (isOpen === true && !(await fillCard(run, before, hands))) return;
  }
}
