// @vitest-environment happy-dom
// Does the history use the labels of the fields, and steps as a person understands them?
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { choicesOf } from '../../../../../../lib/app/clients/choices';
import { Client } from '../../../../../../lib/filing/client/client';
import { changesBetween } from '../../../../../../lib/filing/client/client-changes';
import type { RevisionRow } from '../../../../../../lib/protocol/revisions';
import type { Form } from '../../../../../../lib/ui/options/clients/editor/form';
import { HistoryPart } from '../../../../../../lib/ui/options/clients/editor/history-part';
import { createTranslate } from '../../../../../../lib/ui/translate';
import { packagedRulebook } from '../../../../../../rules/packaged';
import { clientsActionsFor } from '../../../../../ui-preview/clients-actions';
import { doing, show } from '../../../render';

const NOON = Date.parse('2026-11-24T04:00:00Z');
const book = packagedRulebook();
const before = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));

/** The same client with another value in every part that a person can change. */
const after: Client = {
  ...before,
  colour: '#7a4fa0',
  group: '华东',
  entity: { ...before.entity, remark: '新的备注', legalRepresentative: null, type: 'government' },
  services: before.services.map((service) => ({
    ...service,
    kind: 'app',
    content: ['other'],
    preApproval: ['none'],
    access: { ...service.access, provider: 'other', method: 'other' },
    apps: [{ platform: 'harmony', packageName: 'cn.example.yunfan' }],
  })),
  documents: before.documents.map((one) => ({
    ...one,
    of: 'entity',
    side: 'back',
    scan: { legible: false, colour: false, faults: ['cut'] },
  })),
  filings: before.filings.map((filing) => ({
    ...filing,
    provider: 'huawei',
    channel: 'app-wizard',
    intent: 'change-data',
    state: 'refused',
    services: [],
    moves: [{ to: 'refused', on: '2026-11-24' }],
    smsVerified: [before.people[0]?.id ?? ''],
    refusal: { text: '照片模糊', on: '2026-11-24', mended: ['scan-blurred'], meant: ['scan-blurred'] },
    done: ['filing-1/sms/service-1/2026-11-24'],
    answers: filing.answers.map((one) => ({ ...one, value: one.value !== true, on: '2026-11-20' })),
  })),
};

const row = (rev: number, more: Partial<RevisionRow> = {}): RevisionRow => ({
  rev,
  changed: NOON,
  isCurrent: false,
  state: 'stored',
  source: { isHere: true, deviceName: null, at: NOON },
  ...more,
});

async function history(rows: readonly RevisionRow[]) {
  const asked: unknown[] = [];
  const form = {
    t: createTranslate('zh'),
    choices: choicesOf(book),
    draft: after,
  } as unknown as Form; // what it needs of a form
  const shown = show(
    <HistoryPart
      form={form}
      actions={clientsActionsFor([], {
        'clients.history': async () => rows,
        'clients.revision': async (which) => {
          asked.push(which);
          return { changes: which.since === 1 ? null : changesBetween(before, after) };
        },
      })}
      id={before.id}
      rev={rows[0]?.rev ?? 1}
      isDirty={false}
      onRestored={() => {}}
    />,
  );
  for (let turn = 0; turn < 3; turn += 1) await doing(() => {});
  return { ...shown, asked };
}

it('joins what one device made within a minute, and can still restore each version of it', async () => {
  const elsewhere = { isHere: false, deviceName: '王芳', at: NOON };
  const { all, one, asked } = await history([
    row(6, { isCurrent: true, changed: NOON + 59_000 }),
    row(5),
    row(4),
    row(3, { source: elsewhere }),
    row(2, { source: elsewhere, state: 'removed' }),
    row(1, { changed: NOON - 60_000 }),
  ]);
  expect(all('revision').map((each) => each.dataset.rev)).toEqual(['6', '3', '2', '1']);
  expect(asked).toContainEqual({ id: before.id, rev: 6, since: 4 });
  const fold = one('revision-each') as HTMLDetailsElement;
  expect(fold.textContent).toContain('3 次保存');
  await doing(() => {
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
  });
  const inner = [...fold.querySelectorAll<HTMLElement>('[data-testid="revision"]')];
  expect(inner.map((each) => each.dataset.rev)).toEqual(['6', '5', '4']);
  expect(inner[1]?.querySelector('[data-testid="revision-restore"]')).not.toBeNull();
});

it('names what was changed without a press, by labels, and never by an id', async () => {
  const { one, all } = await history([row(2, { isCurrent: true })]);
  expect(one('revision-labels').textContent).toMatch(/颜色.*等 \d+ 项/u);
  const lines = all('revision-change').map((line) => line.textContent ?? '');
  expect(lines.some((line) => line.startsWith('回答') && / → /u.test(line))).toBe(true);
  const FREE = /cn\.example\.\w+|[\w-]+\.(?:jpg|png|pdf)|HarmonyOS/gu; // what a person wrote, and a name
  const ids = lines.filter((line) => /[a-z]{2,}[-.]?[A-Za-z]*/u.test(line.replace(FREE, '')));
  expect(ids).toEqual([]);
});
