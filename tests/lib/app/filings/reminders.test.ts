// Is the person reminded once of what is due, also while the vault is locked, and not of anything that is done or switched off?
import { beforeEach, describe, expect, it } from 'vitest';
import {
  holdReminders,
  mayHoldReminders,
  onReminderAlarm,
  renewReminders,
  silence,
  withChangeEvents,
} from '../../../../lib/app/filings/reminders';
import { type App, emptyMemory } from '../../../../lib/app/state/app';
import type { Client } from '../../../../lib/filing/client/client';
import type { Vault } from '../../../../lib/vault/vault';
import { waitFor } from '../../../wait-for';
import { filing, sample } from '../../filing/sample-client';
import { createTestApp, type TestApp } from '../test-app';

const HOUR = 3_600_000;
const SENT = Date.parse('2026-11-24T10:00:00+08:00');

let client: Client;
let isOpen: boolean;
let now: number;
let test: TestApp;

/** The app with a vault of one client. */
function app(): App {
  const vault = {
    isUnlocked: async () => isOpen,
    pseudonyms: async (texts: readonly string[]) =>
      texts.map((text) => [...new TextEncoder().encode(text)].reverse().join('').padEnd(40, '0')),
    listClients: async () => ({ clients: [{ id: client.id }] }),
    readMany: async () => [client],
  } as unknown as Vault; // only these are asked here
  return { ...test.app, vault, now: () => now };
}

const told = () => test.calls.filter(([port]) => port === 'notify').map((call) => JSON.stringify(call));
const alarm = () => test.calls.findLast(([port]) => port === 'setAlarm')?.[2] ?? null;

const withSms = (): Client => {
  const one = sample();
  const papers = { ...one, documents: [], services: one.services.map((each) => ({ ...each, domains: [] })) };
  const state = { state: 'sms', smsSentAt: '2026-11-24T10:00:00+08:00' } as const;
  return { ...papers, filings: [{ ...filing(one), ...state }] };
};

beforeEach(async () => {
  test = await createTestApp();
  client = withSms();
  isOpen = true;
  now = SENT;
});

describe('reminders', () => {
  it('wait until six hours before the deadline, are shown once, and name nobody', async () => {
    await renewReminders(app(), [client.id]);
    expect(alarm()).toBe(SENT + 18 * HOUR);
    expect(told()).toEqual([]);
    now = SENT + 18 * HOUR;
    isOpen = false; // the vault has locked meanwhile
    await onReminderAlarm(app());
    await onReminderAlarm(app());
    expect(told()).toHaveLength(1);
    expect(told()[0]).toContain('短信核验');
    expect(told()[0]).not.toMatch(/云帆|张示例|19900000001|014E|sample-zhejiang/);
  });

  it('store nothing outside the vault but opaque names, kinds and days', async () => {
    await renewReminders(app(), [client.id]);
    const kept = JSON.stringify(await test.settings.get('reminders'));
    expect(kept).toContain('"kind":"sms"');
    expect(kept).not.toMatch(/云帆|张示例|1990000000|014E|sample-zhejiang/);
  });

  it('end when the matter is done', async () => {
    await renewReminders(app(), [client.id]);
    const at = alarm();
    client = { ...client, filings: [{ ...filing(client), state: 'administration-review' }] };
    await renewReminders(app(), [client.id]);
    expect(alarm()).not.toBe(at);
    now = SENT + 30 * HOUR;
    await onReminderAlarm(app());
    expect(told()).toEqual([]);
  });

  it('of a kind that is switched off do not come, and come when it is on again', async () => {
    await renewReminders(app(), [client.id]);
    now = SENT + 18 * HOUR;
    await silence(app(), ['sms']);
    expect(told()).toEqual([]);
    await silence(app(), []);
    expect(told()).toHaveLength(1);
  });

  it('for a change that arrived while the vault was locked are made at its next opening', async () => {
    isOpen = false;
    await renewReminders(app(), [client.id]);
    expect(alarm()).toBeNull();
    isOpen = true;
    await renewReminders(app(), []); // what an unlocking says
    expect(alarm()).toBe(SENT + 18 * HOUR);
  });
});

describe('reminders of what a job changes', () => {
  const held = (app: App, work: () => Promise<void>) => holdReminders(app, work);
  const made = async () => (await test.settings.get('reminders')) !== undefined;
  const isMade = () => waitFor(async () => expect(await made()).toBe(true));

  it('are made when it has ended, not between its steps', async () => {
    const one = app();
    await held(one, async () => {
      await renewReminders(one, [client.id, 'another']);
      expect(await made()).toBe(false);
      await renewReminders(one, [client.id, 'a third']);
      expect(await made()).toBe(false);
    });
    await isMade();
    await waitFor(async () => expect(await test.settings.get('reminders-unfinished')).toBeUndefined());
    expect(alarm()).toBe(SENT + 18 * HOUR);
  });

  it('do not hold up those of a client that a person saves meanwhile', async () => {
    const one = app();
    await held(one, async () => {
      await renewReminders(one, [client.id]);
      expect(alarm()).toBe(SENT + 18 * HOUR);
      expect(await test.settings.get('reminders-unfinished')).toBe(true);
    });
  });

  it('are made when it has failed, too', async () => {
    const one = app();
    const failing = held(one, async () => {
      await renewReminders(one, [client.id, 'another']);
      throw new Error('failed');
    });
    await expect(failing).rejects.toThrow('failed');
    await isMade();
  });

  it('are postponed from when it announces many changes, and made when it has ended', async () => {
    const one = app();
    await mayHoldReminders(one, async (hold) => {
      hold();
      hold();
      await waitFor(async () => expect(await test.settings.get('reminders-unfinished')).toBe(true));
      await renewReminders(one, [client.id, 'another']);
      expect(await made()).toBe(false);
    });
    await isMade();
    expect(alarm()).toBe(SENT + 18 * HOUR);
  });

  it('are not postponed when it announces nothing', async () => {
    const one = app();
    await mayHoldReminders(one, async () => {
      await renewReminders(one, [client.id, 'another']);
      expect(await made()).toBe(true);
    });
  });

  it('are made at the next opening when the browser ended during the job', async () => {
    const ended = app();
    void held(ended, async () => {
      await renewReminders(ended, [client.id, 'another']);
      await new Promise(() => undefined); // never comes back
    });
    await waitFor(async () => expect(await test.settings.get('reminders-unfinished')).toBe(true));
    const started = { ...app(), ...emptyMemory() };
    await renewReminders(started, []); // what an unlocking says
    expect(alarm()).toBe(SENT + 18 * HOUR);
  });
});

describe('the vault', () => {
  it('reports the saved client, after it was saved', async () => {
    const order: unknown[] = [];
    const vault = { saveClient: async () => order.push('saved') } as unknown as Vault; // only this is asked
    const telling = withChangeEvents(
      vault,
      (ids) => order.push(ids),
      async () => undefined,
    );
    await telling.saveClient(client, 1);
    expect(order).toEqual(['saved', [client.id]]);
  });
});
