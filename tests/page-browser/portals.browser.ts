// Are portals written by other authors filled at least as well as was measured, judged by the portals' own model?
import { expect, it } from 'vitest';
import { fillPortal, portalPages } from '../strangers/browser/portals';
import { type Outcome, sumOf } from '../strangers/browser/sums';
import { MEASURED } from '../strangers/measured';
import { bundle, sharedBrowser } from './browser';

/** One page of each author, and two of theirs that are no filing form; `npm run strangers:browser -- portals` fills all. */
const PAGES = /^(?:03|08|15|21|26|28)-/u;

it('hold in their own model no less than was measured', async () => {
  const browser = await sharedBrowser();
  const session = (await bundle('session.ts')).script;
  const outcomes: Outcome[] = [];
  for (const truth of portalPages().open)
    if (PAGES.test(truth.page)) outcomes.push(await fillPortal(browser, session, truth));
  expect(outcomes).toHaveLength(6);
  const { right, missed, wrong, forbidden } = sumOf(outcomes);
  const faults = outcomes.flatMap(({ page, faults: of }) => [page, ...of]);
  expect({ wrong, forbidden, faults }).toMatchObject({
    wrong: MEASURED.ofPortals.wrong,
    forbidden: MEASURED.ofPortals.forbidden,
  });
  expect(right / (right + missed + wrong), faults.join('\n')).toBeGreaterThanOrEqual(
    MEASURED.ofPortals.right,
  );
});
