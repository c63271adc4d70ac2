// Do two people in Firefox share one list over a real WebDAV store: one founds the team, the other joins by invitation, and each receives the other's edits?
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canRun, type Engine } from '../cluster/engine';
import { PACKAGES, PROGRAMS, startLighttpd } from '../cluster/lighttpd';
import { type Line, openLine } from '../cluster/line';
import {
  byTestId,
  createVaultIn,
  type Firefox,
  hasFirefox,
  importSample,
  launchAllowingFirefox,
} from './firefox';

const CLIENT = '杭州示例云帆科技有限公司';
const PATIENT = { timeout: 60_000 };

interface Member {
  readonly firefox: Pick<Firefox, 'surface' | 'close'>;
  readonly options: Page;
}

let engine: Engine;
let line: Line;
let admin: Member;
let colleague: Member;

async function startMember(): Promise<Member> {
  const firefox = await launchAllowingFirefox();
  const options = await firefox.surface('options.html');
  await createVaultIn(options);
  return { firefox, options };
}

async function press(page: Page, id: string): Promise<void> {
  await (await page.waitForSelector(`${byTestId(id)}:not([disabled])`, PATIENT))?.click();
}

async function type(page: Page, id: string, text: string): Promise<void> {
  await page.locator(byTestId(id)).fill(text);
}

const textOf = async (page: Page, id: string) =>
  (await page.waitForSelector(byTestId(id), PATIENT))?.evaluate((one) => one.textContent);

/** Presses 立即同步 and waits until the synchronisation has ended. */
async function sync({ options }: Member): Promise<void> {
  await press(options, 'options-team');
  await press(options, 'team-sync-now');
  await options.waitForSelector(`${byTestId('team-sync-now')}:not([disabled])`, PATIENT);
  expect(await options.$$eval('[data-testid="team-fault"][data-code]', (all) => all.length)).toBe(0);
}

/** Opens the only client. The list is redrawn while it is read, so its row is pressed once it no longer moves. */
async function openClient({ options }: Member): Promise<void> {
  await press(options, 'options-clients');
  await options.locator(byTestId('client-row')).setTimeout(PATIENT.timeout).click();
}

/** Changes one part of the client and saves it; a new name has to be confirmed. */
async function edit(member: Member, place: string, value: string): Promise<void> {
  await openClient(member);
  const { options } = member;
  const field = await options.waitForSelector(`input[data-place="${place}"]`, PATIENT);
  await field?.evaluate((one) => (one as HTMLInputElement).select()); // typing replaces the selected text
  await field?.type(value);
  await press(options, 'client-save');
  if (place === 'entity.name') await press(options, 'rename-confirm');
  await options.waitForSelector('[data-testid="save-state"][data-state="saved"]', PATIENT);
  await press(options, 'clients-back');
}

/** The value of a part of the client. */
async function heldIn(member: Member, place: string): Promise<string | undefined> {
  await openClient(member);
  const field = await member.options.waitForSelector(`[data-place="${place}"]`, PATIENT);
  const value = await field?.evaluate((one) => (one as HTMLInputElement).value);
  await press(member.options, 'clients-back');
  return value;
}

describe.runIf(hasFirefox && canRun(PROGRAMS, PACKAGES))('a team of two in Firefox', () => {
  beforeAll(async () => {
    engine = await startLighttpd();
    line = await openLine(engine.ports[0] ?? 0);
    [admin, colleague] = await Promise.all([startMember(), startMember()]);
    await importSample(admin.options);
  });
  afterAll(async () => {
    await Promise.all([admin?.firefox.close(), colleague?.firefox.close()]);
    await line?.stop();
    await engine?.stop();
  });

  it('is founded on a store that was allowed and checked', async () => {
    const { options } = admin;
    const access = engine.access(line.port, 'none');
    if (access.engine !== 'webdav') throw new Error('WebDAV');
    expect(line.requests).toEqual([]);
    await press(options, 'options-team');
    await press(options, 'team-new');
    await press(options, 'team-vendor-webdav');
    await type(options, 'team-base', access.address.base);
    await type(options, 'team-key-id', access.credentials.user);
    await type(options, 'team-key-secret', access.credentials.password);
    await press(options, 'team-check');
    await options.waitForSelector('[data-testid="team-check-result"][data-usable="true"]', PATIENT);
    await type(options, 'team-name', '示例代办');
    await type(options, 'team-device-name', '周明 · 办公室');
    await press(options, 'team-create');
    await options.waitForSelector(byTestId('team-card'), PATIENT);
  });

  it('lets in who was invited, when both see the same six digits', async () => {
    const [{ options }, newcomer] = [admin, colleague.options];
    await press(options, 'team-invite');
    await type(options, 'team-invite-name', '王芳');
    await press(options, 'team-invite-make');
    const made = await options.waitForSelector(byTestId('team-invite-text'), PATIENT);
    const invitation = await made?.evaluate((one) => (one as HTMLTextAreaElement).value);
    await press(options, 'team-invite-close');
    await press(newcomer, 'options-team');
    await press(newcomer, 'team-join');
    await type(newcomer, 'team-invitation', invitation ?? '');
    expect(await textOf(newcomer, 'team-invitation-read')).toContain('示例代办');
    await type(newcomer, 'team-device-name', '王芳 · Windows');
    await press(newcomer, 'team-join-ask');
    const digits = await textOf(newcomer, 'team-digits');
    await options.waitForSelector(byTestId('team-request'), PATIENT);
    expect(await textOf(options, 'team-digits')).toBe(digits);
    await press(options, 'team-approve');
    await options.waitForFunction(
      (member) => document.querySelectorAll(member).length === 2,
      PATIENT,
      byTestId('team-member'),
    );
  });

  it('shares the client, which the colleague receives', async () => {
    await press(admin.options, 'team-share-all');
    await press(admin.options, 'share-ask-confirm');
    await admin.options.waitForFunction(
      (count) => document.querySelector(count)?.textContent?.includes('1'),
      PATIENT,
      byTestId('team-shared-count'),
    );
    await sync(admin);
    // the page asks by itself whether an admin has agreed
    await colleague.options.waitForSelector(byTestId('team-card'), PATIENT);
    await sync(colleague);
    await press(colleague.options, 'options-clients');
    expect(await textOf(colleague.options, 'client-row')).toContain(CLIENT);
  });

  it('brings together what each of them edited meanwhile', async () => {
    await edit(admin, 'entity.name', '示例甲公司');
    await edit(colleague, 'entity.mailAddress', '浙江省杭州市西湖区示例路8号');
    for (const member of [admin, colleague, admin]) await sync(member);
    for (const member of [admin, colleague]) {
      expect(await heldIn(member, 'entity.name')).toBe('示例甲公司');
      expect(await heldIn(member, 'entity.mailAddress')).toBe('浙江省杭州市西湖区示例路8号');
      expect(await member.options.$(byTestId('client-undecided'))).toBeNull();
    }
  });

  it('left nothing of a client, and no name of a member, that can be read in the store or on the way to it', () => {
    const seen = Buffer.concat(line.passed).toString('latin1');
    expect(line.passed.length).toBeGreaterThan(0);
    for (const word of [CLIENT, '示例甲公司', '示例路8号', '周明', '王芳'])
      expect(seen.includes(Buffer.from(word).toString('latin1')), word).toBe(false);
  });
});
