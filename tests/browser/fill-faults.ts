// What becomes of a fill whose tab crashes, is loaded anew or goes elsewhere? Done at each point, and followed by a second fill.
import type { Page } from 'playwright-core';
import { serviceWorkerOf, tabIdOf } from './harness';
import { bindClient, fillPage, rowsOf } from './person';
import { openDesk, PORTAL, type Stage } from './stage';

/** What ends a fill. */
export type Ending = 'crash' | 'reload' | 'leave' | 'back';

export interface FaultReport {
  /** As `ending at field`, all that were made. */
  readonly points: readonly string[];
  /** The panel told of an interrupted fill and how far it had come. */
  readonly told: number;
  /** Values that stood in the new document before anybody pressed fill again. */
  readonly leaked: readonly string[];
  /** Second fills that wrote every field that the first was to write. */
  readonly again: number;
  /** The first fill was through before it could be ended. */
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

/** The texts in the portal's own model, asked through the extension: after a crash the browser driver has lost the page. */
async function heldIn(stage: Stage, tabId: number): Promise<readonly string[]> {
  const worker = await serviceWorkerOf(stage.browser);
  return worker.evaluate(async (tab) => {
    // functions without a name, as members of a list are: what runs the proof marks named ones with a helper that a page has not
    const [func] = [
      () => {
        const texts: string[] = [];
        const { __state } = globalThis as unknown as {
          __state?: { model: { entity?: unknown; subjectPrincipal?: unknown } };
        }; // the portal declares it
        JSON.stringify([__state?.model.entity, __state?.model.subjectPrincipal], (_, value: unknown) => {
          if (typeof value === 'string' && value !== '') texts.push(value);
          return value;
        });
        return texts;
      },
    ];
    const [told] = await chrome.scripting.executeScript({ target: { tabId: tab }, world: 'MAIN', func });
    return (told?.result ?? []) as string[]; // made just there
  }, tabId);
}

async function end(stage: Stage, portal: Page, tabId: number, ending: Ending): Promise<void> {
  if (ending === 'crash') {
    const session = await portal.context().newCDPSession(portal);
    void session.send('Page.crash').catch(() => undefined); // nobody is left to answer
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

/** What the portal held before any fill: a page may have values of its own. */
async function interrupted(stage: Stage, ending: Ending, field: number, report: Mutable): Promise<void> {
  const point = `${ending} at ${field}`;
  const { portal, panel } = await openDesk(stage, PATH);
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
  const told = panel.getByTestId('panel-interrupted');
  const isTold = await told.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
  if (isTold) report.told += 1;
  else report.tooLate += 1;
  report.leaked.push(
    ...(await heldIn(stage, tabId)).filter((text) => !before.has(text)).map((text) => `${point}: ${text}`),
  );
  const rows = await fillPage(panel);
  const filled = rows.filter(({ state }) => state === 'filled').length;
  if (filled >= wanted) report.again += 1;
  else
    report.faults.push(
      `${point}: ${filled} of ${wanted} written the second time: ${[...new Set(rows.map(({ state }) => state))].join(' ')}`,
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

/** Ends a fill in each of these ways, at each of these fields. */
export async function proveEndings(
  stage: Stage,
  points: readonly (readonly [Ending, number])[],
): Promise<FaultReport> {
  const report: Mutable = { points: [], told: 0, leaked: [], again: 0, tooLate: 0, faults: [] };
  for (const [ending, field] of points) {
    report.points.push(`${ending} at ${field}`);
    await interrupted(stage, ending, field, report).catch((error: Error) => {
      report.faults.push(`${ending} at ${field}: ${error.message.split('\n')[0]}`);
    });
  }
  return report;
}
