// What is prepared for a browser test? The practice portal at its real host, a browser with the built extension, an open panel.
import type { Page } from 'playwright-core';
import { buildPortals } from '../../scripts/build/build-portals';
import { type Portals, startPortals } from '../portals/server';
import { type Browser, launch, openPanel } from './harness';
import { createVault, importClient, openSurface } from './person';

export const PORTAL = 'https://beian.aliyun.com/';

export interface Stage {
  readonly portals: Portals;
  readonly browser: Browser;
  readonly options: Page;
}

/** Starts portal and browser with an empty profile and opens the options page; `extension`: the folder of another build. */
export async function setStage(
  lang: 'zh-CN' | 'en-US' = 'zh-CN',
  scale = 1,
  extension?: string,
): Promise<Stage> {
  await buildPortals(['aliyun']);
  const portals = await startPortals();
  const { hostResolverRules } = portals;
  const browser = await launch({ hostResolverRules, lang, scale, ...(extension && { extension }) });
  return { portals, browser, options: await openSurface(browser, 'options.html') };
}

/** The same with a vault and sample clients in it. */
export async function setStageWith(...samples: readonly string[]): Promise<Stage> {
  const stage = await setStage();
  await createVault(stage.options);
  for (const sample of samples) await importClient(stage.options, `public/samples/${sample}`);
  return stage;
}

/** A page that a test puts at an address of the portal, beside the portal's own. */
export interface OwnPage {
  readonly url: string;
  readonly html: string;
}

/** The same with this client in a vault, and a portal that serves one page more. */
export async function setStageOn({ url, html }: OwnPage, client: object): Promise<Stage> {
  await buildPortals(['aliyun']);
  const portals = await startPortals({
    page: (host, path) => (`https://${host}${path}` === url ? html : null),
  });
  const browser = await launch({ hostResolverRules: portals.hostResolverRules });
  const options = await openSurface(browser, 'options.html');
  await createVault(options);
  await importClient(options, {
    name: 'client.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(client)),
  });
  return { portals, browser, options };
}

/** Opens a page of the portal and the panel of its tab. */
export async function openPortalAndPanel(stage: Stage, path = ''): Promise<{ portal: Page; panel: Page }> {
  const portal = await stage.browser.page(`${PORTAL}${path}`);
  await portal.locator('.icp-page-form').waitFor();
  const panel = await openPanel(stage.browser, portal);
  await panel.setViewportSize({ width: 400, height: 1100 });
  return { portal, panel };
}

/** Closes browser and portal. */
export async function clearStage(stage: Stage | undefined): Promise<void> {
  await stage?.browser.close();
  await stage?.portals.close();
}
