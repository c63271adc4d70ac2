// Does a portal receive everything its client contains, step by step, from a new browser profile, and is nothing ever submitted by the extension?
import { readFileSync, rmSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../lib/filing/client/client';
import { startPortals } from '../portals/server';
import { answeredBuild } from './answered-build';
import { closedTexts, pressClosed } from './closed-root';
import { launch, openPanel } from './harness';
import { bindClient, createVault, fillPage, importClient, openSurface } from './person';
import { clearStage, type Stage } from './stage';

const SAMPLE = 'public/samples/zhejiang-company.json';

/** One step of the portal: one press on Fill, and what the portal's own model must contain afterwards. */
export interface WalkStep {
  readonly name: string;
  /** What the person does on the portal to reach this step. */
  readonly arrive?: (portal: Page) => Promise<void>;
  /** The services that stay chosen in the panel; absent: unchanged. */
  readonly services?: readonly string[];
  /** The parts of the model that must be there after the fill, each with all its keys. */
  readonly holds: object;
  /** Fields that the client contains and that are nevertheless left to the person; the walk's own comment gives the reason. */
  readonly left?: readonly string[];
  /** Fields whose controls are in the page but not visible at this step. */
  readonly hidden?: readonly string[];
  /** Labels of hidden controls of other steps, which the portal's map knows only in those steps. */
  readonly elsewhere?: readonly string[];
}

/** The person presses the portal's button with this text. */
export const pressAnyway = (portal: Page, words: string): Promise<void> =>
  pressHeld(portal, portal.getByRole('button', { name: words, exact: true }));

/** A press by the person. What is still missing may stop it once; after "go on anyway" the button is pressed again. */
export async function pressHeld(portal: Page, button: Locator): Promise<void> {
  const isHeld = async (): Promise<boolean> => (await closedTexts(portal, 'gate-submit-anyway')).length > 0;
  await button.click();
  for (let look = 0; look < 5; look += 1) {
    if (await isHeld()) {
      await pressClosed(portal, 'gate-submit-anyway');
      return button.click();
    }
    await portal.waitForTimeout(100);
  }
}

/** A portal's walk, from the walk.ts in its folder. */
export interface PortalWalk {
  /** The folder below tests/portals. */
  readonly portal: string;
  readonly url: string;
  /** The origin that the person first adds in the settings, for a portal without a fixed address. */
  readonly added?: string;
  /** A selector that is present once the portal's page is rendered. */
  readonly ready: string;
  /** The client of the walk, made from the sample. */
  readonly client?: (sample: Client) => Client;
  readonly steps: readonly WalkStep[];
  /** What the person does after the last step until the order is submitted, and how many orders there are then. */
  readonly finish?: (portal: Page) => Promise<void>;
}

interface Held {
  readonly model: object;
  readonly submits: number;
  readonly smsSends: number;
}

/** The portal's own state; its files are in the model under `files`, one entry per slot. */
async function heldBy(portal: Page): Promise<Held> {
  return portal.evaluate(() => {
    // declared by the practice portal
    const { __state } = window as unknown as {
      __state: Held & { readonly uploads?: readonly { readonly slot: string; readonly name: string }[] };
    };
    const files = Object.fromEntries((__state.uploads ?? []).map(({ slot, name }) => [slot, name]));
    return { model: { ...__state.model, files }, submits: __state.submits, smsSends: __state.smsSends };
  });
}

interface Planned {
  readonly field: string;
  readonly action: string;
  readonly text: string;
}

const planOf = (panel: Page): Promise<Planned[]> =>
  panel.getByTestId('panel-plan-row').evaluateAll((rows) =>
    rows.map((row) => ({
      field: row.getAttribute('data-field') ?? '',
      action: row.getAttribute('data-action') ?? '',
      text: row.textContent ?? '',
    })),
  );

/** The fields that the client contains and the page does not show yet. */
const wantedIn = (plan: readonly Planned[]): string[] =>
  plan.flatMap(({ field, action }) => (field === '' || ['keep', 'same'].includes(action) ? [] : [field]));

/** Waits until the panel shows the current page: it has something to write, and is the same twice in a row. */
async function settledPlan(panel: Page): Promise<Planned[]> {
  let before = '';
  await expect
    .poll(
      async () => {
        const plan = await planOf(panel);
        const now = JSON.stringify(plan);
        const isSettled = now === before && plan.some(({ action }) => action === 'fill');
        before = now;
        return isSettled;
      },
      { interval: 200 },
    )
    .toBe(true);
  return planOf(panel);
}

/** Ticks the wanted services and unticks the others, each after the panel shows the previous change. */
async function chooseServices(panel: Page, wanted: readonly string[]): Promise<void> {
  const fold = panel.locator('#panel-services');
  if (!(await fold.evaluate((at: HTMLDetailsElement) => at.open))) await fold.locator('summary').click();
  const boxes = panel.getByTestId('panel-service');
  const all = await boxes.evaluateAll((list) => list.map((box) => box.getAttribute('value') ?? ''));
  for (const id of all.toSorted((one, other) => +wanted.includes(other) - +wanted.includes(one))) {
    const chosen = panel.locator('#panel-services .fold-note');
    const before = await chosen.textContent();
    const box = panel.locator(`[data-testid=panel-service][value="${id}"]`);
    if ((await box.isChecked()) === wanted.includes(id)) continue;
    await box.setChecked(wanted.includes(id));
    await expect.poll(() => chosen.textContent()).not.toBe(before);
  }
}

async function addPortal(options: Page, origin: string): Promise<void> {
  await options.getByTestId('options-settings').click();
  await options.getByTestId('portal-host-address').fill(origin);
  await options.getByTestId('portal-host-add').click();
  await options.getByTestId('portal-host').waitFor();
}

/** Declares the tests of one portal's walk; a file that calls it starts one browser. */
export function walkPortal(walk: PortalWalk): void {
  const sample = JSON.parse(readFileSync(SAMPLE, 'utf8')) as Client; // its schema is tested elsewhere, and checked again by the import
  const client = walk.client?.(sample) ?? sample;
  let stage: Stage;
  let portal: Page;
  let panel: Page;
  let extension = '';
  let done = 0;
  const held = { asked: 0, filled: 0 };

  describe(`the practice portal ${walk.portal}`, () => {
    beforeAll(async () => {
      const portals = await startPortals();
      if (walk.added !== undefined) extension = answeredBuild([walk.added]);
      const browser = await launch({
        hostResolverRules: portals.hostResolverRules,
        ...(extension && { extension }),
      });
      stage = { portals, browser, options: await openSurface(browser, 'options.html') };
      await createVault(stage.options);
      const buffer = Buffer.from(JSON.stringify(client));
      await importClient(stage.options, { name: 'client.json', mimeType: 'application/json', buffer });
      if (walk.added !== undefined) await addPortal(stage.options, walk.added);
      portal = await browser.page(walk.url);
      await portal.locator(walk.ready).first().waitFor();
      panel = await openPanel(browser, portal);
      await panel.setViewportSize({ width: 400, height: 1100 });
      await bindClient(panel, client.entity.name);
    });
    afterAll(async () => {
      await clearStage(stage);
      if (extension !== '') rmSync(extension, { recursive: true, force: true, maxRetries: 5 });
    });

    it.each(walk.steps)('$name: all that the client holds, and nothing else', async (step) => {
      if (walk.steps[done] !== step) throw new Error('an earlier step of this walk failed');
      await portal.bringToFront();
      await step.arrive?.(portal);
      await panel.bringToFront();
      if (step.services) {
        await chooseServices(panel, step.services);
        const others = client.services.filter(({ id }) => !step.services?.includes(id));
        const texts = async () => (await planOf(panel)).map(({ text }) => text).join();
        for (const { name } of others) await expect.poll(texts).not.toContain(name);
      }
      const plan = await settledPlan(panel);
      const isElsewhere = (text: string) => step.elsewhere?.some((label) => text.startsWith(label)) === true;
      const unknown = plan.filter(({ field, action }) => field === '' && action === 'keep');
      expect(unknown.filter(({ text }) => !isElsewhere(text))).toEqual([]);
      const excused = [...(step.hidden ?? []), ...(step.left ?? [])];
      const wanted = wantedIn(plan).filter((field) => !excused.includes(field));
      const report = await fillPage(panel);
      expect(report.filter(({ field, state }) => state !== 'filled' && !excused.includes(field))).toEqual([]);
      const after = await heldBy(portal);
      expect(after.model).toMatchObject(step.holds);
      expect({ submits: after.submits, smsSends: after.smsSends }).toEqual({ submits: 0, smsSends: 0 });
      // the panel reads the page once more after a fill
      const undone = async () => wantedIn(await planOf(panel));
      await expect.poll(undone).toEqual(excused);
      const still = await undone();
      held.asked += wanted.length;
      held.filled += wanted.filter((field) => !still.includes(field)).length;
      done += 1;
    });

    it('leaves out nothing of what the client holds', () => {
      console.info(`${walk.portal}: ${held.filled} of ${held.asked} fields that the client holds`);
      expect(done).toBe(walk.steps.length);
      expect(held.filled).toBe(held.asked);
    });

    it.runIf(walk.finish)('is submitted by the person alone, with one press', async () => {
      if (done < walk.steps.length) throw new Error('an earlier step of this walk failed');
      await portal.bringToFront();
      await walk.finish?.(portal);
      await expect.poll(async () => (await heldBy(portal)).submits).toBe(1);
    });
  });
}
