// How does a test fill a practice portal as the extension does? It reads in the page, plans outside it, and writes in the page.
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Client } from '../../lib/filing/client/client';
import { valuesFor } from '../../lib/filing/client/field-values';
import type { FillResult, FillStep, PageReading, PlannedRow } from '../../lib/page/model';
import { planFor } from '../../lib/page/plan/plan-page';
import { fillSteps } from '../../lib/page/plan/steps';
import type { PortalMap } from '../../lib/page/recognise/portal-map';
import { portalFolder } from '../../scripts/build/portal-folders';
import { lexicon, options } from '../lib/page/fields';
import { emptyPage } from './browser';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export const sampleClient = (name: string): Client =>
  Client.parse(JSON.parse(readFileSync(`public/samples/${name}.json`, 'utf8')));

export const portalMap = (id: string): PortalMap =>
  JSON.parse(readFileSync(`rules/portals/${id}.json`, 'utf8')) as PortalMap; // tests/portals.test.ts checks that the file has this type

/** Opens a built practice portal under its real address. */
export async function openPractice(browser: Browser, portal: string, url: string): Promise<Page> {
  const page = await emptyPage(browser);
  const { origin } = new URL(url);
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(portalFolder(portal), extname(pathname) === '' ? 'index.html' : pathname);
    return route.fulfill({ contentType: TYPES[extname(file)] ?? 'image/png', body: readFileSync(file) });
  });
  await page.goto(url);
  await page.waitForSelector('form');
  return page;
}

export interface Filled {
  readonly rows: readonly PlannedRow[];
  readonly results: readonly FillResult[];
}

/** Plans and fills the visible page for a client's first filing; only rows that are empty are written. */
export async function fillInView(
  run: (expression: string) => Promise<unknown>,
  map: PortalMap | null,
  client: Client,
): Promise<Filled> {
  const reading = (await run('read()')) as PageReading; // the engine's own type
  const filing = client.filings[0];
  if (filing === undefined) throw new Error('the sample has no filing');
  const values = filing.services.map((_, index) => valuesFor(client, filing, index));
  const names = client.documents.map(({ id, fileName, mediaType }) => [id, { fileName, mediaType }] as const);
  const rows = planFor(reading, map, lexicon, values, {
    ...options,
    documentNames: Object.fromEntries(names),
  });
  const steps = fillSteps(rows, new Set()).map((step) => withFiles(step, client));
  const results = (await run(`fill(${JSON.stringify(steps)})`)) as FillResult[]; // the engine's own type
  return { rows, results };
}

/** A write step with the bytes of its documents. */
export function withFiles(step: FillStep, client: Client): FillStep {
  const files = (step.documents ?? []).flatMap((id) => {
    const document = client.documents.find((one) => one.id === id);
    if (document === undefined) return [];
    const { fileName: name, mediaType, data: base64 } = document;
    return [{ name, mediaType, base64 }];
  });
  return { ...step, files };
}

/** The rows that did not end as planned, as text. */
export const faultsOf = ({ rows, results }: Filled): string[] => [
  ...rows
    .filter((row) => row.action === 'needs-you' && row.reason.code !== 'person-only')
    .map((row) => `${row.label}: ${row.reason.code}`),
  ...results
    .filter((at) => at.state !== 'filled')
    .map((at) => `${at.fieldId}: ${at.state} ${at.reason} [${at.after}]`),
];
