// Does somebody without any file get from the welcome page to a submitted order, and do panel, board and Today show it?
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Kind, PROFILES, typeProfile } from '../../scripts/journeys/profile';
import { type Submitted, submitFiling } from '../../scripts/journeys/submit';
import { portalState } from './hands';
import { openSurface } from './person';
import { clearStage, type Stage, setStage } from './stage';

const PATIENCE = 60_000; // a busy machine is slow; presses are counted, not seconds

describe.each(['person', 'company'] as const)('a profile of a %s, typed by hand', (who: Kind) => {
  let stage: Stage;
  let editor: Page;
  let sent: Submitted;

  beforeAll(async () => {
    stage = await setStage();
    stage.browser.context.setDefaultTimeout(PATIENCE);
  });
  afterAll(() => clearStage(stage));

  it('is whole within its presses', async () => {
    const typed = await typeProfile(stage.browser, who);
    editor = typed.editor;
    expect(typed.outcome.presses).toBeLessThanOrEqual(PROFILES[who].goal);
    expect(await editor.getByTestId('clients-needed').allTextContents()).toHaveLength(2); // how the server is reached is known once there is one
  });

  it('becomes an order that the person alone submits, once', async () => {
    sent = await submitFiling(stage, editor, who);
    expect(await portalState(sent.portal)).toMatchObject({ submits: 1, smsSends: 0, errors: {} });
  });

  it('is known by the panel as sent: no press on submit is asked for any more, and the way ahead is shown', async () => {
    const { panel } = sent;
    await panel.bringToFront();
    await panel.locator('[data-testid="panel-submitted"][data-state="submitted"]').waitFor();
    expect(await panel.getByTestId('panel-fill').count()).toBe(0);
    expect(await panel.locator('main').textContent()).not.toContain('点击网页上的提交按钮');
    expect(await panel.getByTestId('timeline').locator('[aria-current="step"]').textContent()).toContain(
      '提交',
    );
  });

  it('shows that way in steps of one width', async () => {
    const widths = await sent.panel
      .locator('[data-testid=timeline] > li')
      .evaluateAll((steps) => steps.map((step) => Math.round(step.getBoundingClientRect().width)));
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
  });

  it('runs its clock in hours and minutes from one press, in the panel and on Today', async () => {
    const { panel } = sent;
    const toMessage = panel.locator('[data-testid="panel-move"][data-to="sms"]');
    if ((await toMessage.count()) > 0) {
      await toMessage.click();
      await panel.getByTestId('panel-clock').waitFor();
      expect(await panel.getByTestId('panel-clock').getAttribute('data-left')).toMatch(/^2[34]:[0-5]\d$/);
    }
    const board = await openSurface(stage.browser, 'options.html');
    await board.getByTestId('options-today').click();
    await board.locator('[data-testid="today-sms"][data-count="1"]').waitFor();
    expect(await board.getByTestId('today-row').first().textContent()).toContain(PROFILES[who].name);
    expect(await board.getByTestId('today-clock').first().textContent()).toMatch(/\d+:[0-5]\d/);
    await board.getByTestId('options-filings').click();
    const card = board.locator('[data-testid="filing-card"][data-state="sms"]');
    await card.waitFor();
    expect(await card.textContent()).toMatch(/还剩 \d+:[0-5]\d/);
  });
});
