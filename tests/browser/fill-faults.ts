// What happens to a fill whose tab crashes, is reloaded or navigates away? Tried at each point of the fill, each time followed by a second fill.
import type { Page } from 'playwright-core';
import { serviceWorkerOf, tabIdOf } from './harness';
import { bindClient, fillPage, rowsOf } from './person';
import { openPortalAndPanel, PORTAL, type Stage } from './stage';

/** What ends a fill. */
export type Ending = 'crash' | 'reload' | 'leave' | 'back';

export interface FaultReport {
  /** The points tried, as `ending at field`. */
  readonly points: readonly string[];
  /** How often the panel reported an interrupted fill and how far it had come. */
  readonly reported: number;
  /** Values that were in the new document before anybody pressed fill again. */
  readonly leaked: readonly string[];
  /** How many second fills wrote every field that the first should have written. */
  readonly again: number;
  /** How often the first fill was finished before it could be ended. */
  readonly tooLate: number;
  readonly faults: readonly string[];
}

const PATH = '?open=all#/entity';
const CLIENT = '杭州示例云帆科技有限公司';

// Only what is asked inside the extension's worker.
declare const chrome: {
  readonly tabs: { reload(tabId: number): Promise<void>; goBack(tabId: number): Promise<void> };
  readonly scripting: {
    executeScript(order: object): Promise<readonly { readonly result?: unknown }[]>;
  };
};

/** The texts in the portal's own model, read through the extension because the browser driver loses the page in a crash. */
async function heldIn(stage: Stage, tabId: number): Promise<readonly string[]> {
  const worker = await serviceWorkerOf(stage.browser);
  return worker.evaluate(async (tab) => {
    // anonymous functions, as members of a list: tsx marks named ones with a helper that does not exist in the page
    const [func] = [
      () => {
        const texts: string[] = [];
        const { __state } = globalThis as unknown as {
          __state?: { model: { entity?: unknown; subjectPrincipal?: unknown } };
        }; // declared by the portal
        JSON.stringify([__state?.model.entity, __state?.model.subjectPrincipal], (_, value: unknown) => {
          if (typeof value === 'string' && value !== '') texts.push(value);
          return value;
        });
        return texts;
      },
    ];
    const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab }, world: 'MAIN', func });
    return (answer?.result ?? []) as string[]; // the function above makes a list of strings
  }, tabId);
}

async function end(stage: Stage, portal: Page, tabId: number, ending: Ending): Promise<void> {
  if (ending === 'crash') {
    const session = await portal.context().newCDPSession(portal);
    void session.send('Page.crash').catch(() => undefined); // the crashed page does not answer
    await portal.waitForEvent('crash').catch(() => undefined);
    const worker = await serviceWorkerOf(stage.browser);
    await worker.evaluate((tab) => chrome.tabs.reload(tab), tabId);
  } else if (ending === 'reload') await portal.reload();
  else if (ending === 'leave') {
    await portal.goto(`${PORTAL}robots.txt`).catch(() => undefined);
    await portal.goto(`${PORTAL}${PATH}`);
  } else {
    await portal.goto(`${PORTAL}?open=all&again=1#/entity`);
    await portal.goBack();
  }
}

/** What the portal contained before any fill, since a page may have values of its own. */
async function interrupted(stage: Stage, ending: Ending, field: number, report: Mutable): Promise<void> {
  const point = `${ending} at ${field}`;
  const { portal, panel } = await openPortalAndPanel(stage, PATH);
  const tabId = await tabIdOf(stage.browser, portal);
  const before = new Set(await heldIn(stage, tabId));
  await panel.bringToFront();
  await bindClient(panel, CLIENT);
  await panel.getByTestId('panel-fill').waitFor();
  const wanted = (await rowsOf(panel, 'panel-plan-row')).filter(({ state }) => state === 'fill').length;
  await panel.getByTestId('panel-fill').click();
  await portal
    .waitForFunction(
      (least) => {
        const boxes = [...document.querySelectorAll<HTMLInputElement>('input,textarea')];
        return (
          boxes.filter(({ type, value }) => !/radio|checkbox|file/u.test(type) && value !== '').length >=
          least
        );
      },
      field,
      { polling: 5 },
    )
    .catch(() => undefined);
  await end(stage, portal, tabId, ending);
  await panel.bringToFront();
  await panel.getByTestId('panel-fill').waitFor();
  const notice = panel.getByTestId('panel-interrupted');
  const isReported = await notice.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
  if (isReported) report.reported += 1;
  else report.tooLate += 1;
  report.leaked.push(
    ...(await heldIn(stage, tabId)).filter((text) => !before.has(text)).map((text) => `${point}: ${text}`),
  );
  const rows = await fillPage(panel);
  const filled = rows.filter(({ state }) => state === 'filled').length;
  const others = rows.filter(({ state }) => state !== 'filled');
  if (filled >= wanted) report.again += 1;
  else
    report.faults.push(
      `${point}: ${filled} of ${wanted} written the second time: ${others.map((row) => `${row.field} ${row.state}`).join(', ')}`,
    );
  await panel.close();
  if (ending === 'crash') {
    const worker = await serviceWorkerOf(stage.browser);
    await worker.evaluate(`chrome.tabs.remove(${tabId})`);
  } else await portal.close();
}

type Mutable = {
  -readonly [Key in keyof FaultReport]: FaultReport[Key] extends readonly string[] ? string[] : number;
};

/** Ends a fill by each of these events, at each of these fields. */
export async function proveEndings(
  stage: Stage,
  points: readonly (readonly [Ending, number])[],
): Promise<FaultReport> {
  const report: Mutable = { points: [], reported: 0, leaked: [], again: 0, tooLate: 0, faults: [] };
  for (const [ending, field] of points) {
    report.points.push(`${ending} at ${field}`);
    await interrupted(stage, ending, field, report).catch((error: Error) => {
      report.faults.push(`${ending} at ${field}: ${error.message.split('\n')[0]}`);
    });
  }
  return report;
}
