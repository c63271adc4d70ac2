// Does the vault lock whatever its pages do, and when the screen is locked?
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serviceWorkerOf } from './harness';
import { bindClient, PASSPHRASE } from './person';
import { clearStage, openPortalAndPanel, type Stage, setStageWith } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await setStageWith('zhejiang-company.json');
});
afterAll(() => clearStage(stage));

const keysHeld = async () => {
  const worker = await serviceWorkerOf(stage.browser);
  return worker.evaluate('chrome.storage.session.get("vault").then((held) => Object.keys(held).length)');
};

it('T43, T44: drops the key while a bound page computes and answers nobody', async () => {
  const { portal, panel } = await openPortalAndPanel(stage);
  await bindClient(panel, '杭州示例云帆科技有限公司');
  const isBusy = portal.evaluate(() => {
    const end = Date.now() + 15_000;
    while (Date.now() < end);
    return 'the page answered first';
  });
  await panel.bringToFront();
  await panel.getByTestId('vault-lock').click();
  const isGone = expect.poll(keysHeld, { interval: 20, timeout: 20_000 }).toBe(0);
  expect(await Promise.race([isBusy, isGone.then(() => 'the key is gone')])).toBe('the key is gone');
  await isBusy;
});

it('T44: locks with the screen, which is allowed as the vault is made', async () => {
  const { options, browser } = stage;
  await options.bringToFront();
  await options.getByTestId('vault-passphrase').fill(PASSPHRASE);
  await options.getByTestId('vault-unlock').click();
  await expect.poll(keysHeld).toBe(1);
  const worker = await serviceWorkerOf(browser);
  expect(await worker.evaluate('chrome.permissions.contains({ permissions: ["idle"] })')).toBe(true);
  await worker.evaluate('chrome.idle.onStateChanged.dispatch("idle")');
  expect(await keysHeld()).toBe(1); // an idle machine is no locked screen
  await worker.evaluate('chrome.idle.onStateChanged.dispatch("locked")');
  await expect.poll(keysHeld).toBe(0);
});
