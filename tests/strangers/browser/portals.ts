// What does the model of a portal that somebody else wrote hold after it was filled as a person would: read, plan, fill, and again for what that revealed?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page as Tab } from 'playwright-core';
import { conflictsIn, moreRowsIn, planOf } from '../../../lib/app/tab/plan';
import type { Client, Filing } from '../../../lib/filing/client/client';
import type { FillResult, FillStep, PageReading, PlannedRow } from '../../../lib/page/model';
import { fillSteps } from '../../../lib/page/plan/steps';
import { isolate, type Run } from '../../page-browser/browser';
import { sampleClient, withFiles } from '../../page-browser/practice';
import { readingOf } from '../../page-browser/steps';
import { fillCards, type Hands } from './cards';
import { type MissedAt, stagesOf } from './missed';
import { OPENED_PAGES, OPENED_SINCE } from './opened-pages';
import type { Outcome } from './sums';

const FOLDER = join(import.meta.dirname, '..', 'portals');
const TODAY = '2026-11-24';
const ROUNDS = 4;
const PRESS_WAIT = 3000; // ms: a window that the fill itself has opened may lie over what would open it
const OPENS_WAIT = 500; // ms: what was pressed may be fetched first, and nobody presses fill before it is there

/** What a page's model holds, by the page's own names. */
type Model = Readonly<Record<string, unknown>>;

/** What is right on a page, as its author wrote it down. */
export interface Truth {
  readonly page: string;
  readonly filing: boolean;
  readonly url: string;
  /** What a person presses, one after the other, to see the page's other parts; as selectors. */
  readonly tabs?: readonly string[];
  /** Each control to fill, and every content that is right. */
  readonly fields: readonly {
    readonly key: string;
    readonly says: string;
    readonly want: readonly unknown[];
  }[];
  readonly untouched: readonly string[];
}

/** The word by which the command runs these pages alone. */
export const PORTALS = 'portals';

/** Before this page a portal's last page has a number divisible by three, from it on its first one; from 161 on neither, so that a portal's pages are in both halves. */
const SHIFTED_FROM = 141;

/** The pages by name: those with an even portal are kept back, until somebody opens them. */
export function portalPages(): Readonly<Record<'open' | 'openedSince' | 'keptBack', readonly Truth[]>> {
  const truths = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.truth.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Truth); // written beside the page
  const numberOf = ({ page }: Truth): number => Number.parseInt(page, 10);
  const portalOf = (truth: Truth): number =>
    Math.ceil((numberOf(truth) - (numberOf(truth) < SHIFTED_FROM ? 0 : 2)) / 3);
  const halfOf = (truth: Truth): 'open' | 'openedSince' | 'keptBack' => {
    if (!truth.filing || portalOf(truth) % 2 !== 0) return 'open';
    const isOpened = OPENED_SINCE.includes(portalOf(truth)) || OPENED_PAGES.includes(numberOf(truth));
    return isOpened ? 'openedSince' : 'keptBack';
  };
  const of = (half: string): Truth[] => truths.filter((truth) => halfOf(truth) === half);
  return { open: of('open'), openedSince: of('openedSince'), keptBack: of('keptBack') };
}

async function openAt(browser: Browser, { page, url }: Truth): Promise<Tab> {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  const body = readFileSync(join(FOLDER, page), 'utf8');
  await tab.route(`${new URL(url).origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await tab.goto(url);
  return tab;
}

const modelOf = (tab: Tab): Promise<Model> => tab.evaluate(() => window.__model());

/** The page as it stands when nothing of it changes any more. */
async function settledReading(run: Run): Promise<PageReading> {
  let before = '';
  for (let look = 0; look < 30; look += 1) {
    const reading = await readingOf(run);
    const now = JSON.stringify([reading.fields, reading.fingerprint]);
    if (now === before) return reading;
    before = now;
    await run('new Promise((next) => setTimeout(next, 250))');
  }
  throw new Error('the page never stands still');
}

function contextOf(reading: PageReading, client: Client, filing: Filing): Parameters<typeof planOf>[0] {
  const { host } = new URL(reading.url);
  return {
    tabId: 1,
    url: reading.url,
    portal: { id: host, label: { zh: host, en: host }, provider: null, map: null, isKnown: true },
    page: { documentId: 'page', reading, results: [] },
    bound: {
      client,
      filing,
      session: { clientId: client.id, filingId: filing.id, services: filing.services },
      override: null,
    },
  };
}

interface Walk {
  readonly isBlocked: boolean;
  readonly plans: readonly (readonly PlannedRow[])[];
  readonly results: readonly FillResult[];
  readonly reading: PageReading;
}

/** Rows that one page may be asked to add. */
const MOST_ROWS = 3;

/** Presses fill until the plan has nothing new to write, the page's own button where the panel offers a row, and what opens closed cards. */
async function walk(run: Run, opened: Set<string>, client: Client, filing: Filing): Promise<Walk> {
  const done = new Set<string>();
  const plans: (readonly PlannedRow[])[] = [];
  const results: FillResult[] = [];
  let [rounds, rows] = [0, 0];
  for (;;) {
    const reading = await settledReading(run);
    const context = contextOf(reading, client, filing);
    const plan = planOf(context, TODAY);
    plans.push(plan);
    if (conflictsIn(context, plan, TODAY).length > 0) return { isBlocked: true, plans, results, reading };
    const steps = fillSteps(plan, new Set()).filter(({ key }) => !done.has(key));
    rounds += 1;
    if (steps.length === 0 || rounds > ROUNDS) {
      const more = moreRowsIn(context, plan);
      rows += 1;
      if (more === null || rows > MOST_ROWS || !(await run(`addRow(${JSON.stringify(more)})`))) {
        const read = (): Promise<PageReading> => settledReading(run);
        const planFor = (now: PageReading): readonly PlannedRow[] => {
          plans.push(planOf(contextOf(now, client, filing), TODAY));
          return plans.at(-1) ?? [];
        };
        const write: Hands['write'] = async (own, now) => {
          const written = await begin(run, own, client, now);
          results.push(...written);
          return written;
        };
        await fillCards(run, opened, { read, planFor, write });
        return { isBlocked: false, plans, results, reading };
      }
      rounds = 0;
      continue;
    }
    for (const { key } of steps) done.add(key);
    results.push(...(await begin(run, steps, client, reading)));
  }
}

async function begin(
  run: Run,
  steps: readonly FillStep[],
  client: Client,
  reading: PageReading,
): Promise<readonly FillResult[]> {
  const whole = steps.map((step) => withFiles(step, client));
  const told = await run(`begin(${JSON.stringify(whole)}, ${JSON.stringify(reading.fingerprint)})`);
  return (told as { readonly results: readonly FillResult[] }).results; // the session's own answer
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The controls that the panel asks the person about. */
function asksAbout({ plans, reading }: Walk, key: string, says: string): boolean {
  const asked = plans
    .at(-1)
    ?.filter(({ action, reason }) => action === 'needs-you' && reason.code !== 'person-only');
  const fields = new Map(reading.fields.map((field) => [field.key, field]));
  return (asked ?? []).some(({ key: at, label }) => {
    const hints = fields.get(at)?.hints ?? [];
    return hints.some((hint) => hint.endsWith(`=${key}`)) || label === says;
  });
}

/** How far the missed controls of one page came, the last look and the last write of each counted. */
function stagesMissed(truth: Truth, keys: ReadonlySet<string>, walks: readonly Walk[]): MissedAt[] {
  const latest = [...walks].reverse();
  const asked = truth.fields.map(({ key, says }, at) => ({
    key,
    says,
    place: truth.fields.slice(0, at).filter((other) => other.says === says).length,
  }));
  return stagesOf(
    asked.filter(({ key }) => keys.has(key)),
    {
      fields: latest.flatMap(({ reading }) => reading.fields),
      rows: latest.flatMap(({ plans }) => [...plans].reverse().flat()),
      results: latest.flatMap(({ results }) => [...results].reverse()),
    },
  );
}

const isNothing = (held: unknown): boolean => held === undefined || /^(?:""|false|\[\])$/u.test(shown(held));

const shown = (told: unknown): string => JSON.stringify(told) ?? 'nothing';

function outcomeOf(truth: Truth, before: Model, after: Model, walks: readonly Walk[]): Outcome {
  const judged = truth.fields.map(({ key, says, want }) => {
    const held = after[key];
    const isRight = want.some((one) => isSame(one, held));
    // a row that was added since holds nothing as long as nothing was written
    const isUntouched = isSame(held, before[key]) || (before[key] === undefined && isNothing(held));
    const is = isRight ? 'right' : isUntouched ? 'missed' : 'wrong';
    const isAsked = is === 'missed' && walks.some((walked) => asksAbout(walked, key, says));
    return {
      key,
      is,
      isAsked,
      line: `  ${is} ${key} ${says}: ${shown(held)}, wanted ${want.map(shown).join(' or ')}`,
    };
  });
  const missed = new Set(judged.flatMap(({ is, key }) => (is === 'missed' ? [key] : [])));
  const changed = truth.untouched.filter((key) => !isSame(before[key], after[key]));
  const count = (state: string): number => judged.filter(({ is }) => is === state).length;
  return {
    page: truth.page,
    right: count('right'),
    missed: count('missed'),
    asked: judged.filter(({ isAsked }) => isAsked).length,
    wrong: count('wrong'),
    forbidden: changed.length,
    isBlocked: walks.some(({ isBlocked }) => isBlocked),
    faults: [
      ...judged.filter(({ is }) => is !== 'right').map(({ line }) => line),
      ...changed.map((key) => `  forbidden ${key}: ${shown(before[key])} became ${shown(after[key])}`),
    ],
    stages: stagesMissed(truth, missed, walks),
  };
}

/** Fills one page in a browser and judges what its model then holds. */
export async function fillPortal(browser: Browser, session: string, truth: Truth): Promise<Outcome> {
  const client = sampleClient('zhejiang-company');
  const filing = client.filings[0];
  if (filing === undefined) throw new Error('the sample has no filing');
  const tab = await openAt(browser, truth);
  try {
    const run = await isolate(tab, session);
    await settledReading(run); // a page that is drawn by script has no model before it
    const before = await modelOf(tab);
    const opened = new Set<string>();
    const walks = [await walk(run, opened, client, filing)];
    for (const other of truth.tabs ?? []) {
      const isPressed = tab.click(other, { timeout: PRESS_WAIT });
      await isPressed.then(() => tab.waitForTimeout(OPENS_WAIT)).catch(() => undefined);
      walks.push(await walk(run, opened, client, filing));
    }
    return outcomeOf(truth, before, await modelOf(tab), walks);
  } finally {
    await tab.close();
  }
}

declare global {
  interface Window {
    __model: () => Model;
  }
}
