// What does a person with a display see after `npm start`? A browser with the extension, the practice portal and the panel.
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, launch, openPanel } from '../tests/browser/harness';
import { createVault, importClient, openSurface, PASSPHRASE } from '../tests/browser/person';
import { startPortals } from '../tests/portals/server';

// kept between starts, so that clients stay; delete the folder to start with an empty one
const PROFILE = fileURLToPath(new URL('../.output/start/profile', import.meta.url));
const PORTAL = 'https://beian.aliyun.com/';
const SAMPLE = 'public/samples/zhejiang-company.json';

/** Opens the demo browser and waits until it is closed or Ctrl-C is pressed. */
export async function openDemoBrowser(log: (line: string) => void): Promise<void> {
  const isNew = !existsSync(PROFILE);
  mkdirSync(PROFILE, { recursive: true });
  const portals = await startPortals();
  try {
    const { hostResolverRules } = portals;
    const browser = await launch({ profile: PROFILE, isVisible: true, hostResolverRules }).catch(
      (error: unknown) => {
        throw new Error(
          'no window could be opened; without a usable display unset DISPLAY and WAYLAND_DISPLAY',
          {
            cause: error,
          },
        );
      },
    );
    const closed = new Promise<void>((done) => browser.context.once('close', () => done()));
    process.removeAllListeners('SIGINT');
    process.once('SIGINT', () => void browser.close());
    process.once('SIGTERM', () => void browser.close());
    if (isNew) await prepareVault(browser);
    log(`sample vault, passphrase: ${PASSPHRASE}`);
    const page = await browser.page(PORTAL);
    await openPanel(browser, page);
    await page.bringToFront();
    log(`the practice portal is open at ${PORTAL}; in this browser every address leads to this machine`);
    log('close the browser or press Ctrl-C to end');
    await closed;
  } finally {
    await portals.close();
  }
}

/** Creates a vault with the sample client, so that there is something to fill. */
async function prepareVault(browser: Browser): Promise<void> {
  const options = await openSurface(browser, 'options.html');
  await createVault(options);
  await importClient(options, SAMPLE);
}
