// Do two people share one list by following the options page alone: found a team on a real WebDAV store, join, share, change the same part, decide, leave?
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canRun, type Engine } from '../cluster/engine';
import { PACKAGES, PROGRAMS, startLighttpd } from '../cluster/lighttpd';
import { CALM, type Line, openLine } from '../cluster/line';
import { answeredBuild } from './answered-build';
import { isAnything, isSound } from './axe';
import { type Browser, launch } from './harness';
import { createVault, importClient, openSurface } from './person';

const CLIENT = '杭州示例云帆科技有限公司';
const PATIENT = { timeout: 60_000 };

interface Member {
  readonly browser: Browser;
  readonly options: Page;
}

let engine: Engine;
let line: Line;
let extension = '';
let admin: Member;
let colleague: Member;
let invitation = '';

async function startMember(): Promise<Member> {
  const browser = await launch({ extension, trustsAnyCertificate: true });
  const options = await openSurface(browser, 'options.html');
  await createVault(options);
  return { browser, options };
}

/** Another name for the client, saved in this browser. */
async function rename({ options }: Member, name: string): Promise<void> {
  await options.getByTestId('options-clients').click();
  await options.getByTestId('client-row').first().click();
  await options.locator('[data-place="entity.name"]').fill(name);
  await options.getByTestId('client-save').click();
  await options.getByTestId('rename-confirm').click();
  await options.locator('[data-testid="save-state"][data-state="saved"]').waitFor();
  await options.getByTestId('clients-back').click();
}

/** Presses 立即同步 and waits until the synchronisation has ended. */
async function sync({ options }: Member): Promise<void> {
  await options.getByTestId('options-team').click();
  await options.getByTestId('team-sync-now').click();
  await options.locator('[data-testid="team-sync-now"]:not([disabled])').waitFor(PATIENT);
}

describe.runIf(canRun(PROGRAMS, PACKAGES))('a team of two', () => {
  beforeAll(async () => {
    engine = await startLighttpd();
    line = await openLine(engine.ports[0] ?? 0);
    extension = answeredBuild(['https://127.0.0.1']);
    [admin, colleague] = await Promise.all([startMember(), startMember()]);
  });
  afterAll(async () => {
    await Promise.all([admin?.browser.close(), colleague?.browser.close()]);
    await line?.stop();
    await engine?.stop();
    rmSync(extension, { recursive: true, force: true });
  });

  it('asks nothing of anybody before there is one', async () => {
    const { options } = admin;
    await importClient(options, 'public/samples/zhejiang-company.json');
    await options.getByTestId('options-team').click();
    await options.getByTestId('team-empty').waitFor();
    await isSound(options, isAnything);
    expect(line.requests).toEqual([]);
  });

  it('is founded on a store that was checked', async () => {
    const { options } = admin;
    const access = engine.access(line.port, 'none');
    if (access.engine !== 'webdav') throw new Error('WebDAV');
    await options.getByTestId('team-new').click();
    await options.getByTestId('team-vendor-webdav').check({ force: true });
    await options.getByTestId('team-base').fill(access.address.base);
    await options.getByTestId('team-key-id').fill(access.credentials.user);
    await options.getByTestId('team-key-secret').fill('a wrong password');
    await options.getByTestId('team-check').click();
    const result = options.getByTestId('team-check-result');
    await result.waitFor(PATIENT);
    expect(await result.textContent()).toContain('账号或密码不对');
    await options.getByTestId('team-key-secret').fill(access.credentials.password);
    await options.getByTestId('team-check').click();
    await options.locator('[data-testid="team-check-result"][data-usable="true"]').waitFor(PATIENT);
    await options.getByTestId('team-name').fill('示例代办');
    await options.getByTestId('team-device-name').fill('周明 · 办公室');
    await isSound(options, isAnything);
    await options.getByTestId('team-create').click();
    await options.getByTestId('team-card').waitFor(PATIENT);
    await options.locator('.nav-foot', { hasText: '加密后与团队同步' }).waitFor();
    await isSound(options, isAnything);
  });

  it('gives out an invitation that the colleague reads before anything is asked', async () => {
    const { options } = admin;
    await options.getByTestId('team-invite').click();
    await options.getByTestId('team-invite-name').fill('王芳');
    await options.getByTestId('team-invite-make').click();
    invitation = await options.getByTestId('team-invite-text').inputValue(PATIENT);
    await isSound(options, isAnything);
    await options.getByTestId('team-invite-close').click();
    const newcomer = colleague.options;
    await newcomer.getByTestId('options-team').click();
    await newcomer.getByTestId('team-join').click();
    await newcomer.getByTestId('team-invitation').fill(invitation);
    await newcomer.getByTestId('team-invitation-read').waitFor();
    expect(await newcomer.getByTestId('team-invitation-read').textContent()).toContain('示例代办');
    await isSound(newcomer, isAnything);
    await newcomer.getByTestId('team-device-name').fill('王芳 · Windows');
    await newcomer.getByTestId('team-join-ask').click();
    await newcomer.getByTestId('team-digits').waitFor(PATIENT);
    await isSound(newcomer, isAnything);
  });

  it('lets the colleague in when both see the same six digits, and the client arrives', async () => {
    const { options } = admin;
    await options.getByTestId('team-request').waitFor(PATIENT);
    expect(await options.getByTestId('team-digits').textContent()).toBe(
      await colleague.options.getByTestId('team-digits').textContent(),
    );
    await isSound(options, isAnything);
    await options.getByTestId('team-approve').click();
    await options.getByTestId('team-member').nth(1).waitFor(PATIENT);
    await options.getByTestId('team-share-all').click();
    await options.getByTestId('share-ask-confirm').click();
    await options.locator('[data-testid="team-shared-count"]', { hasText: '1' }).waitFor(PATIENT);
    await sync(admin);
    // the page asks by itself whether an admin has agreed
    await colleague.options.getByTestId('team-card').waitFor(PATIENT);
    await sync(colleague);
    await colleague.options.getByTestId('options-clients').click();
    await colleague.options.getByTestId('client-row').filter({ hasText: CLIENT }).waitFor(PATIENT);
    expect(await colleague.options.getByTestId('client-shared').count()).toBe(1);
  });

  it('asks a person where both changed the same while there was no way to the store, with whose it is, and both see what was decided', async () => {
    line.troubles = { ...CALM, cut: 100 };
    try {
      await rename(admin, '示例甲公司');
      await rename(colleague, '示例乙公司');
    } finally {
      line.troubles = CALM; // the following tests need the connection
    }
    await sync(admin);
    await sync(colleague);
    const { options } = colleague;
    await options.getByTestId('team-decide').click();
    const card = options.getByTestId('undecided-view'); // the only one to decide about opens at once
    await card.waitFor(PATIENT);
    for (const part of ['示例甲公司', '示例乙公司', '周明 · 办公室', '本机'])
      expect(await card.textContent()).toContain(part);
    await isSound(options, isAnything);
    await options.getByTestId('conflict-theirs').check();
    await options.getByTestId('undecided-save').click();
    await card.waitFor({ state: 'detached' });
    await options.getByTestId('client-tab-history').click();
    await options
      .getByTestId('revision-source')
      .filter({ hasText: '周明 · 办公室' })
      .first()
      .waitFor(PATIENT);
    await options.getByTestId('clients-back').click();
    await sync(colleague);
    await sync(admin);
    await admin.options.getByTestId('options-clients').click();
    await admin.options.getByTestId('client-row').filter({ hasText: '示例甲公司' }).waitFor(PATIENT);
    expect(await admin.options.getByTestId('client-undecided').count()).toBe(0);
  });

  it('takes a member out after what cannot be taken back was said', async () => {
    const { options } = admin;
    await options.getByTestId('options-team').click();
    await options.getByTestId('team-member-remove').click();
    await options.getByTestId('team-removal-kept').waitFor(PATIENT);
    await isSound(options, isAnything);
    const key = engine.access(line.port, 'none').credentials as { user: string; password: string };
    await options.getByTestId('team-key-id').fill(key.user);
    await options.getByTestId('team-key-secret').fill(key.password);
    await options.getByTestId('team-removal-confirm').click();
    // the key that the leaver knows is no new one
    await options.locator('[data-testid="team-fault"][data-code="same-key"]').waitFor(PATIENT);
    await options.getByTestId('team-removal-later').check();
    await options.getByTestId('team-removal-confirm').click();
    await options.getByTestId('team-removal-disable').waitFor(PATIENT);
    await isSound(options, isAnything);
    await options.getByTestId('team-removal-close').click();
    await options.getByTestId('team-member').nth(1).waitFor({ state: 'detached' });
    await options.getByTestId('team-owed').waitFor();
    await colleague.options.getByTestId('options-team').click();
    const removed = colleague.options.locator('[data-testid="team-card"][data-standing="removed"]');
    // a synchronisation that the page began by itself may already have told, and then there is nothing more to press
    const ready = colleague.options.locator('[data-testid="team-sync-now"]:not([disabled])');
    await ready.or(removed).first().waitFor(PATIENT);
    if ((await removed.count()) === 0) await ready.click();
    await removed.waitFor(PATIENT);
  });

  it('left nothing of a client, and no name of a member, that can be read in the store or on the way to it', () => {
    const seen = Buffer.concat(line.passed).toString('latin1');
    for (const word of [CLIENT, '示例甲公司', '示例乙公司', '周明', '王芳'])
      expect(seen.includes(Buffer.from(word).toString('latin1')), word).toBe(false);
  });
});
