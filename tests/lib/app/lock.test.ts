// Does locking always take the same steps: stop, drop the key, clear what is in memory, then notify without waiting?
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { followLockDeadline, lockVault, onLockAlarm } from '../../../lib/app/lock';
import { handleSurfaceMessage } from '../../../lib/app/router';
import { keepOverride } from '../../../lib/app/state/tab-store';
import { bindTab } from '../../../lib/app/tab/bind';
import { greetPage, seePage, viewTab } from '../../../lib/app/tab/publish';
import { Client } from '../../../lib/filing/client/client';
import type { FillResult, PageReading } from '../../../lib/page/model';
import { field } from '../page/fields';
import { createTestApp, PORTAL_URL, type TestApp } from './test-app';

const TAB = 7;
const client = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));
const READING: PageReading = {
  url: PORTAL_URL,
  title: '',
  headings: [],
  fields: [field('主办单位名称', { section: ['主体信息'], value: ['杭州云帆示例科技有限公司'] })],
  evidence: [],
  fingerprint: 'f1',
  buttons: [],
};
const written = (value: string): FillResult => ({
  key: 'k1',
  fieldId: 'entity.name',
  state: 'filled',
  before: [],
  after: [value],
  reason: '',
  milliseconds: 1,
});
/** What a client is known by. */
const wordsOf = ({ entity, people, services }: Client): string[] =>
  [
    entity.name,
    entity.certNumber,
    ...people.flatMap(({ name, certNumber, mobile }) => [name, certNumber, mobile ?? '']),
    ...services.flatMap(({ name }) => name),
  ].filter((word) => word !== '');
const never = () => new Promise<never>(() => {});

let test: TestApp;
let order: string[];

beforeEach(async () => {
  test = await createTestApp([client]);
  await seePage(test.app, TAB, 'd1', READING);
  await bindTab(test.app, TAB, client.id);
  order = [];
  const { app } = test;
  const lock = app.vault.lock;
  test = {
    ...test,
    app: {
      ...app,
      vault: { ...app.vault, lock: () => lock().then(() => void order.push('key gone')) },
      runs: { ...app.runs, stopAll: () => void order.push('stopped') },
      pages: {
        ...app.pages,
        dropAll: () => {
          order.push('emptied');
          app.pages.dropAll();
        },
      },
      browser: {
        ...app.browser,
        sendToPage: (_, message) => {
          order.push(message.type);
          return never(); // a page that is busy, or hostile
        },
      },
    },
  };
});

const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['the button', () => handleSurfaceMessage(test.app, { type: 'vault.lock', data: {} })],
  ['the command', () => lockVault(test.app)],
  [
    'the alarm',
    async () => {
      test.now += 24 * 3_600_000;
      await onLockAlarm(
        { ...test.app, vault: { ...test.app.vault, lockDeadline: async () => null } },
        'lock',
      );
    },
  ],
];

describe.each(ways)('%s', (_, lock) => {
  it('locks in the fixed order, and waits for no page', async () => {
    await lock(); // would hang here if a page were waited for
    expect(order.slice(0, 4)).toEqual(['stopped', 'key gone', 'emptied', 'to-page.stop']);
    expect(await test.app.vault.state()).toBe('locked');
  });

  it('T43: answers a panel with nothing of a client or of the text of its page', async () => {
    const { app } = test;
    app.pages.note(TAB, [written('杭州云帆示例科技有限公司')], new Map());
    await keepOverride(app.sessions, TAB, '["杭州云帆示例科技有限公司"]');
    const open = JSON.stringify(await viewTab(app, TAB));
    expect(wordsOf(client).filter((word) => open.includes(word)).length).toBeGreaterThan(1); // so that none means something
    await lock();
    await seePage(app, TAB, 'd1', READING); // the page speaks on
    expect(app.pages.get(TAB)).toBeNull();
    const held = JSON.stringify([await viewTab(app, TAB), await app.sessions.get('overrides')]);
    expect(wordsOf(client).filter((word) => held.includes(word))).toEqual([]);
    expect(await greetPage(app, TAB)).toMatchObject({ watch: false });
  });

  it('leaves nothing of a client in memory', async () => {
    await lock();
    expect(test.app.pages.get(TAB)).toBeNull();
    expect(test.app.notices.size + test.app.gatesSeen.size).toBe(0);
  });
});

it('ends every import, export, backup and restore', async () => {
  let ended = 0;
  test.app.exchanges.add(() => void ended++);
  await lockVault(test.app);
  expect(ended).toBe(1);
});

describe('the alarm', () => {
  it('follows the deadline while the vault is in use', async () => {
    await followLockDeadline(test.app);
    const set = test.calls.findLast(([port]) => port === 'setAlarm');
    expect(set?.[1]).toBe('lock');
    expect(set?.[2]).toBe(await test.app.vault.lockDeadline());
    await onLockAlarm(test.app, 'lock');
    expect(await test.app.vault.state()).toBe('unlocked');
  });

  it('ignores an alarm with another name', async () => {
    await onLockAlarm(test.app, 'reminders');
    expect(order).toEqual([]);
  });
});
