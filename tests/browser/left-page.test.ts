// Does the panel forget a portal page as soon as its tab shows another site's page?
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clearStage, openPortalAndPanel, type Stage, setStageWith } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await setStageWith('zhejiang-company.json');
});
afterAll(() => clearStage(stage));

it('says so in the panel that is open, and in one that is opened again', async () => {
  const { portal, panel } = await openPortalAndPanel(stage);
  await panel.getByText('第 1 步').waitFor();
  await portal.goto('https://example.com/');
  await panel.getByText('不是已支持的备案页面').waitFor();
  await panel.reload();
  await panel.getByText('不是已支持的备案页面').waitFor();
  expect(await panel.getByText('第 1 步').count()).toBe(0);
});
