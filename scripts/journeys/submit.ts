// How many presses turn a typed profile into a submitted filing? On the practice portal, page by page; documents are added on the way.
import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { closedTexts, pressClosed } from '../../tests/browser/closed-root';
import { item, portalState } from '../../tests/browser/hands';
import { openPanel } from '../../tests/browser/harness';
import { bindClient, fillPage } from '../../tests/browser/person';
import type { Stage } from '../../tests/browser/stage';
import { type Hands, newHands, type Outcome, part } from './presses';
import { type Kind, PROFILES } from './profile';

const PICTURE = {
  name: 'scan.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** The pages at the end of the journey, and the presses it took. */
export interface Submitted {
  readonly outcome: Outcome;
  readonly portal: Page;
  readonly panel: Page;
}

interface Walk {
  readonly portal: Page;
  readonly panel: Page;
  readonly hands: Hands;
}

/** From the editor with the saved profile to the order that the portal accepted; what only a person can do is typed on the page. */
export async function submitFiling(stage: Stage, editor: Page, who: Kind): Promise<Submitted> {
  const hands = newHands();
  const opened = stage.browser.context.waitForEvent('page');
  await hands.press(part(editor, 'next-portal'));
  const portal = await opened;
  await portal.locator('.icp-page-form').waitFor();
  hands.also(1); // the browser's own button opens the panel
  const panel = await openPanel(stage.browser, portal);
  await panel.setViewportSize({ width: 400, height: 1100 });
  hands.also(2); // the list, and the choice in it
  await bindClient(panel, PROFILES[who].name);
  const walk = { portal, panel, hands };
  await fill(walk);
  const answered = await confirmAll(walk);
  await goOn(walk, 'entity');
  await fill(walk);
  await ownPart(walk);
  await goOn(walk, 'services');
  await fill(walk);
  await goOn(walk, 'upload');
  await addPapers(walk);
  await fill(walk);
  const later = await confirmAll(walk);
  await goOn(walk, 'review');
  const held = await send(walk);
  const seen = [
    `${answered + later} presses on questions`,
    `${held.length} things told before the order was sent`,
    `${(await portalState(portal)).submits} order`,
  ];
  return {
    portal,
    panel,
    outcome: { journey: `${who}: submitted`, presses: hands.count(), goal: null, seen },
  };
}

/** One press on Fill, until the page's values have been read back. */
async function fill({ panel, hands }: Walk): Promise<void> {
  await panel.bringToFront();
  await panel.locator('[data-action=fill]').first().waitFor();
  hands.also(1);
  await fillPage(panel);
}

async function goOn({ portal, panel, hands }: Walk, step: string): Promise<void> {
  await portal.bringToFront();
  const next = portal.getByRole('button', { name: '下一步', exact: true });
  await hands.press(next);
  await portal.waitForTimeout(300);
  if ((await closedTexts(portal, 'gate-submit-anyway')).length > 0) {
    hands.also(1);
    await pressClosed(portal, 'gate-submit-anyway');
    await hands.press(next);
  }
  await portal.waitForFunction(
    (wanted) => (window as unknown as { __state: { step: string } }).__state.step === wanted,
    step,
  );
  await panel.bringToFront();
}

/** What the portal asks of the person alone. */
async function ownPart({ portal, hands }: Walk): Promise<void> {
  await portal.bringToFront();
  await hands.type(item(portal, '验证码').locator('input').first(), '123456');
  await hands.press(portal.locator('label').filter({ hasText: '我已阅读并同意' }).first());
}

/** Adds every document that is required and missing, and marks what is done in person, in the order of the list. */
async function addPapers({ panel, hands }: Walk): Promise<void> {
  const missing = panel.locator(
    '[data-testid="panel-document"][data-requirement="required"]:not([data-state="attached"])',
  );
  for (let left = await missing.count(); left > 0; left = await missing.count()) {
    const inputs = missing.first().getByTestId('panel-attach');
    const sides = await inputs.count();
    const id = await missing.first().getAttribute('data-document');
    for (let side = 0; side < sides; side += 1) await hands.hand(inputs.nth(side), PICTURE);
    if (sides === 0) await hands.press(missing.first().getByTestId('panel-document-done')); // done in person, without a file
    await panel
      .locator(`[data-testid="panel-document"][data-document="${id}"][data-state="attached"]`)
      .waitFor();
  }
}

/** Confirms the panel's statements, each list with one press, folded ones too; answers the number of presses. */
async function confirmAll({ panel, hands }: Walk): Promise<number> {
  const before = hands.count();
  const more = panel.locator('#panel-questions details:not([open]) > summary');
  const yes = panel.locator('#panel-questions [data-answer="yes"]:visible');
  for (;;) {
    if ((await yes.count()) > 0) await hands.press(yes.first());
    else if ((await more.count()) > 0) await hands.press(more.first());
    else return hands.count() - before;
    await panel.waitForTimeout(500); // the report is made anew after each answer
  }
}

/** The press that submits, which is stopped once when something is still open; answers what was shown then. */
async function send({ portal, hands }: Walk): Promise<readonly string[]> {
  await portal.bringToFront();
  const submit = portal.getByRole('button', { name: '提交备案', exact: true });
  await hands.press(submit);
  await portal.waitForTimeout(300);
  const items = await closedTexts(portal, 'gate-item');
  if (items.length > 0) {
    hands.also(1);
    await pressClosed(portal, 'gate-submit-anyway');
    await hands.press(submit);
  }
  await portal.getByText('备案订单已提交').waitFor();
  return items;
}
