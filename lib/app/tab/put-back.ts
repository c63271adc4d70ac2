// How is a value put back that was written here and changed since? By one write, which no conflict stops that it ends itself.
import type { PlannedRow } from '../../page/model';
import { fillSteps } from '../../page/plan/steps';
import type { TabView } from '../../protocol/tab';
import type { App } from '../state/app';
import type { TabContext } from './context';
import { startRun } from './fill';
import { conflictsIn } from './plan';
import { conflictsWithout, differsSince } from './slip';

/**
 * Writes the client's value again into a control that a fill wrote and that somebody changed since. Nothing is written where the
 * page would still be about another client afterwards.
 */
export function putBack(app: App, tabId: number, key: string): Promise<TabView> {
  const rowIn = (context: TabContext, plan: readonly PlannedRow[]): PlannedRow | undefined =>
    plan.find((row) => row.key === key && differsSince(context, row));
  return startRun(
    app,
    tabId,
    (context, plan) => {
      const row = rowIn(context, plan);
      return row === undefined ? 'page-changed' : fillSteps([row], new Set([key]));
    },
    (context, plan) => {
      const row = rowIn(context, plan);
      return row === undefined
        ? conflictsIn(context, plan, app.today())
        : conflictsWithout(context, row, app.today());
    },
  );
}
