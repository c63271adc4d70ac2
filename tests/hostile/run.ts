// What did a hostile page get? It is planned and filled as the extension would, and everything it holds, heard and sent is looked through.
import type { Browser, Page } from 'playwright-core';
import type { FillResult, FillStep, PageReading } from '../../lib/page/model';
import { identityVerdict } from '../../lib/page/plan/identity-conflicts';
import { fillSteps } from '../../lib/page/plan/steps';
import { isolate, openPage } from '../page-browser/browser';
import { IDENTITY, valuesOf } from '../strangers/client';
import { planOf } from '../strangers/engine';
import type { BenignPage } from './benign';
import type { HostilePage } from './made-page';

const VALUES = valuesOf({ hasTwoDomains: false, isSamePrincipal: false, isLongTerm: false });

const TEXTS: readonly string[] = VALUES.flatMap((values) => Object.values(values)).flatMap((value) =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : [],
);

/** A piece of a number that gives it away. */
const PIECE = 6;

/** What no page may hold or hear unasked: every text of the client that tells who somebody is, and of numbers any six signs. */
const CANARIES: readonly string[] = [
  ...new Set(
    TEXTS.filter((text) => text.length >= 3 && !/^[a-z-]+$/iu.test(text)).flatMap((text) =>
      /^[\dX-]{8,}$/u.test(text)
        ? Array.from({ length: text.length - PIECE + 1 }, (_, at) => text.slice(at, at + PIECE))
        : [text],
    ),
  ),
];

interface Held {
  readonly isSeen: boolean;
  readonly value: string;
}

/** What a page came to. */
export interface Outcome {
  readonly seed: string;
  readonly kind: string;
  /** Where a value of the client came that nobody meant to give there. */
  readonly leaks: readonly string[];
  /** Fields in plain sight that were to be filled, and were. */
  readonly filled: number;
  /** Those that were to be filled, and were not, with the reason. */
  readonly refused: readonly string[];
  /** Controls that must stay empty. */
  readonly traps: number;
}

const FRAME_HTML =
  '<!doctype html><meta charset="utf-8"><form><div class="form-item"><label>主体负责人证件号码</label><input></div><div class="form-item"><label>主体负责人手机号码</label><input></div></form>';

async function open(browser: Browser, html: string, sent: string[]): Promise<Page> {
  const page = await openPage(browser, '<!doctype html><title>0</title>');
  page.on(
    'request',
    (request) => void sent.push(decodeURIComponent(request.url()), request.postData() ?? ''),
  );
  await page.route('https://ads.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: route.request().url().endsWith('nested')
        ? '<iframe src="https://portal.example/inner"></iframe>'
        : FRAME_HTML,
    }),
  );
  await page.route('https://portal.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: route.request().url().endsWith('inner') ? FRAME_HTML : html,
    }),
  );
  await page.goto('https://portal.example/form');
  return page;
}

/** All controls of the page and of each of its frames, out of open shadow trees as well. What runs in the page names no function of its own: the loader of `npm run prove:pages` would mark it. */
async function heldIn(page: Page): Promise<Held[]> {
  const all = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const found: { isSeen: boolean; value: string }[] = [];
        const roots: (Document | ShadowRoot)[] = [document];
        for (const root of roots) {
          for (const element of root.querySelectorAll('*')) {
            if (
              'value' in element &&
              typeof element.value === 'string' &&
              /^(?:INPUT|TEXTAREA|SELECT)$/u.test(element.tagName)
            )
              found.push({ isSeen: element.hasAttribute('data-seen'), value: element.value });
            if (element.shadowRoot) roots.push(element.shadowRoot);
          }
        }
        return found;
      }),
    ),
  );
  return all.flat();
}

/** What was said of each label, and what was said to be another's though it blocks nothing. */
interface Filled {
  readonly told: ReadonlyMap<string, string>;
  readonly doubts: readonly string[];
}

const NOTHING_FILLED: Filled = { told: new Map(), doubts: [] };

async function fillWhole(
  run: (expression: string) => Promise<unknown>,
  page: Pick<HostilePage, 'isKnown'>,
): Promise<Filled> {
  const reading = (await run('read()')) as PageReading; // the session's own type
  const rows = planOf(reading, VALUES, page.isKnown);
  const told = new Map(rows.map((row) => [row.label, `${row.action} ${row.reason.code}`]));
  const verdict = identityVerdict(reading.evidence, reading.fields, rows, IDENTITY);
  const doubts = verdict.doubts.map((doubt) => doubt.page);
  if (verdict.conflicts.length > 0)
    return { told: new Map([...told.keys()].map((label) => [label, 'held back'])), doubts };
  const steps: FillStep[] = fillSteps(rows, new Set()).map((step) => ({ ...step, files: [] }));
  const { results } = (await run(
    `begin(${JSON.stringify(steps)}, ${JSON.stringify(reading.fingerprint)})`,
  )) as {
    results: FillResult[];
  }; // the session's own answer
  const labels = new Map(reading.fields.map(({ key, label }) => [key, label]));
  for (const { key, state, reason } of results) told.set(labels.get(key) ?? key, `${state} ${reason}`.trim());
  return { told, doubts };
}

/** Opens the page, presses fill where somebody would, and looks through all it has. */
export async function attack(
  browser: Browser,
  script: string,
  page: HostilePage | BenignPage,
): Promise<Outcome> {
  const sent: string[] = [];
  const tab = await open(browser, page.html, sent);
  const run = await isolate(tab, script);
  const heard = async () => (await tab.evaluate('window.heard.map((one) => [...one])')) as [string, string][]; // the recorder's own
  await tab.waitForTimeout(30); // its own acts come first
  const before = (await heard()).map(([by, text]) => `before any fill, ${by}: ${text}`);
  const { told, doubts } = page.isFilled ? await fillWhole(run, page) : NOTHING_FILLED;
  await tab.waitForTimeout(60);
  const held = await heldIn(tab);
  const traps = held.filter(({ isSeen }) => !isSeen);
  const given = held.filter(({ isSeen }) => isSeen).map(({ value }) => value);
  const after = await heard();
  await tab.close();
  const isGiven = (piece: string) => given.some((value) => value.includes(piece));
  const tellsOf = (text: string) => CANARIES.filter((canary) => text.includes(canary));
  const leaks = [
    ...before.filter((text) => tellsOf(text).length > 0),
    ...traps.filter(({ value }) => tellsOf(value).length > 0).map(({ value }) => `a trap holds ${value}`),
    ...after
      .filter(([by, text]) => by.startsWith('trap ') && tellsOf(text).length > 0)
      .map(([by, text]) => `${by}: ${text}`),
    ...[...after.filter(([by]) => !by.startsWith('seen ')).map(([, text]) => text), ...sent]
      .filter((text) => tellsOf(text).some((piece) => !isGiven(piece)))
      .map((text) => `heard or sent: ${text.slice(0, 200)}`),
  ];
  const isFilled = (label: string) => /^(?:filled|changed-by-page)/u.test(told.get(label) ?? '');
  return {
    seed: page.seed,
    kind: page.kind,
    leaks: [...new Set(leaks)],
    filled: page.wanted.filter(isFilled).length,
    refused: [
      ...(page.mayBeNoFiling && told.size === 0 ? [] : page.wanted)
        .filter((label) => !isFilled(label))
        .map((label) => `${label}: ${told.get(label) ?? 'not seen'}`),
      ...(page.doubtful === undefined || doubts.includes(page.doubtful)
        ? []
        : [`${page.doubtful}: not said to be another's`]),
    ],
    traps: traps.length,
  };
}
