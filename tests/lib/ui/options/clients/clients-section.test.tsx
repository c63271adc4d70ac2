// @vitest-environment happy-dom
// Does the client page lead to its list and back, and does the build without document recognition say so where it would be offered?
import { expect, it } from 'vitest';
import { Client } from '../../../../../lib/filing/client/client';
import type { CountedPoint } from '../../../../../lib/filing/report/counts';
import type { ClientSummary } from '../../../../../lib/protocol/clients';
import { ClientsSection } from '../../../../../lib/ui/options/clients/clients-section';
import { createTranslate } from '../../../../../lib/ui/translate';
import sample from '../../../../../public/samples/zhejiang-company.json';
import { clientsActionsFor } from '../../../../ui-preview/clients-actions';
import { doing, show, type } from '../../render';
import { numbered } from './thousand-clients';

it.each([undefined, { kind: 'recognition', id: null } as const])(
  'says so above the list, opened by %o',
  async (begin) => {
    const shown = show(
      <ClientsSection t={createTranslate('zh')} actions={clientsActionsFor([])} version={0} begin={begin} />,
    );
    await doing(() => {});
    expect(shown.one('recognition-lite').textContent).toContain('精简版');
    expect(shown.all('client-read')).toEqual([]);
    await doing(() => shown.one('client-new').click());
    for (let turn = 0; turn < 3; turn += 1) await doing(() => {});
    expect(shown.all('client-editor')).toHaveLength(1);
    expect(shown.all('client-read-papers')).toEqual([]);
    await doing(() => shown.one('client-tab-documents').click());
    expect(shown.one('documents-lite').textContent).toContain('精简版');
    expect(shown.all('documents-read')).toEqual([]);
  },
);

it('leads from an empty list to the form for a colleague’s invitation', async () => {
  const joined: string[] = [];
  const shown = show(
    <ClientsSection
      t={createTranslate('zh')}
      actions={clientsActionsFor([])}
      version={0}
      toTeam={() => joined.push('team')}
    />,
  );
  for (let turn = 0; turn < 3; turn += 1) await doing(() => {});
  await doing(() => shown.one('client-join-team').click());
  expect(joined).toEqual(['team']);
});

it('returns from a client to the search, the row and the focus of before', async () => {
  const clients = numbered(300, '样例客户');
  const shown = show(
    <ClientsSection t={createTranslate('zh')} actions={clientsActionsFor(clients)} version={0} />,
  );
  const settle = async () => {
    for (let turn = 0; turn < 3; turn += 1) await doing(() => {});
  };
  await settle();
  expect(document.activeElement).toBe(document.body); // the page begins where the browser begins it
  await type(shown.one('client-search'), '样例客户 2');
  await settle();
  const press = (key: string) =>
    doing(
      () => void shown.one('client-grid').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })),
    );
  for (let down = 0; down < 60; down += 1) await press('ArrowDown');
  const row = shown.one('client-grid').getAttribute('aria-activedescendant');
  await press('Enter');
  await settle();
  expect(shown.all('client-grid')).toEqual([]);
  await doing(() => shown.one('clients-back').click());
  await settle();
  expect(shown.one('client-search')).toHaveProperty('value', '样例客户 2');
  expect(shown.one('client-grid').getAttribute('aria-activedescendant')).toBe(row);
  expect(document.activeElement).toBe(shown.one('client-grid'));
});

/** The section with one client whose row counts a fault and a question. */
function sectionWithPoints(
  toPrecheck: (id: string) => void,
  points: () => Promise<readonly CountedPoint[]> = async () => POINTS,
) {
  const client = Client.parse(sample);
  const row: ClientSummary = {
    id: client.id,
    name: client.entity.name,
    last4: '0000',
    colour: '#336699',
    province: 'zhejiang',
    domains: [],
    tags: [],
    documents: 0,
    filings: 1,
  };
  return (
    <ClientsSection
      t={createTranslate('zh')}
      actions={clientsActionsFor([row], {
        'clients.read': async () => ({ ok: true, client, rev: 1 }),
        'clients.standing': async ({ ids }) =>
          ids.map((id) => ({
            id,
            filings: 1,
            provider: 'aliyun',
            state: 'draft',
            verdict: { status: 'blocked', fails: 1, asks: 1, documents: 0 },
            next: null,
            have: 1,
            asked: 2,
          })),
        'clients.points': points,
      })}
      version={0}
      toPrecheck={toPrecheck}
    />
  );
}

const POINTS: readonly CountedPoint[] = [
  { kind: 'fault', text: { zh: '手机号码不对', en: 'wrong' }, place: 'people[0].mobile' },
  { kind: 'question', text: { zh: '服务器在境内吗？', en: 'where?' }, place: null },
];

async function settlePoints(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1)
    await new Promise((done) => setTimeout(done, 60)).then(() => doing(() => {}));
}

it('unfolds what a row counts without taking the focus from a field in which somebody types by then', async () => {
  let come = (_: readonly CountedPoint[]): void => {};
  const shown = show(
    sectionWithPoints(
      () => {},
      () =>
        new Promise((done) => {
          come = done;
        }),
    ),
  );
  await settlePoints();
  await doing(() => shown.one('client-count-open').click());
  await settlePoints();
  const field = shown.root.querySelector<HTMLElement>('#f-entity-name');
  field?.focus();
  await doing(() => come(POINTS));
  await settlePoints();
  expect(shown.one('client-points')).toHaveProperty('open', true);
  expect(document.activeElement).toBe(field);
});

it('leads from the count in a row to what is counted, and from there to the field', async () => {
  const checked: string[] = [];
  const shown = show(sectionWithPoints((id) => checked.push(id)));
  await settlePoints();
  expect(shown.one('client-count-open').textContent).toContain('1 处须改正');
  await doing(() => shown.one('client-count-open').click());
  await settlePoints();
  const points = shown.one('client-points');
  expect(points).toHaveProperty('open', true);
  expect(points.querySelector('summary')?.textContent).toBe('1 处须改正 · 1 处待确认');
  expect(document.activeElement).toBe(points.querySelector('summary'));
  const [mend, answer] = shown.all('client-point');
  await doing(() => mend?.click());
  await settlePoints();
  expect(document.activeElement?.id).toBe('f-people-0-mobile');
  await doing(() => answer?.click());
  expect(checked).toEqual([Client.parse(sample).id]);
});

it('saves with Control+S, and asks before it leaves for the list with something unsaved', async () => {
  const client = Client.parse(sample);
  const saved: unknown[] = [];
  const actions = clientsActionsFor([], {
    'clients.read': async () => ({ ok: true, client, rev: 1 }),
    'clients.save': async ({ client: draft }) => {
      saved.push(draft);
      return { ok: true, rev: 2, client: Client.parse(draft), merged: false };
    },
  });
  const at = { clientId: client.id, place: null };
  const section = (turn: number) => (
    <ClientsSection t={createTranslate('zh')} actions={actions} version={0} at={at} turn={turn} />
  );
  const shown = show(section(0));
  const settle = async () => {
    for (let round = 0; round < 3; round += 1) await doing(() => {});
  };
  const again = async (turn: number) => {
    await doing(() => shown.draw(section(turn)));
    await settle();
  };
  const key = () =>
    doing(() => {
      const event = new KeyboardEvent('keydown', {
        key: 's',
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      });
      document.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    });
  const field = () => {
    const found = shown.root.querySelector<HTMLElement>('#f-entity-investor');
    if (!found) throw new Error('there is no such field');
    return found;
  };
  await settle();
  await key(); // nothing to save yet
  expect(saved).toEqual([]);
  await type(field(), '新投资人');
  await again(1);
  expect(shown.all('leave-question')).toHaveLength(1);
  expect(document.activeElement?.closest('[data-testid="leave-question"]')).not.toBeNull();
  await doing(
    () =>
      void document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
      ),
  );
  expect([shown.all('leave-question'), (field() as HTMLInputElement).value]).toEqual([[], '新投资人']);
  await key();
  await settle();
  expect(saved).toMatchObject([{ entity: { investor: '新投资人' } }]);
  await again(2);
  expect(shown.all('client-editor')).toEqual([]);
});

it('shows only the clients to decide about when they are asked for', async () => {
  const asked: boolean[] = [];
  const actions = clientsActionsFor(numbered(3, '样例客户'), {
    'clients.page': async (query: { readonly undecided: boolean }) => {
      asked.push(query.undecided);
      return {
        rows: [],
        total: 0,
        all: 3,
        ids: [],
        removed: 0,
        undecided: 2,
        damaged: 0,
        tags: [],
        groups: [],
      };
    },
  });
  const section = (onlyUndecided: number) => (
    <ClientsSection t={createTranslate('zh')} actions={actions} version={0} onlyUndecided={onlyUndecided} />
  );
  const { one, draw } = show(section(0));
  for (let turn = 0; turn < 3; turn += 1) await doing(() => {});
  expect(asked).toEqual([false]);
  draw(section(1));
  for (let turn = 0; turn < 3; turn += 1) await doing(() => {});
  expect(asked.at(-1)).toBe(true);
  expect(one('client-filter-undecided').getAttribute('aria-pressed')).toBe('true');
});

it('leads by the navigation out of a client that somebody removed meanwhile, and restores it there', async () => {
  const asked: unknown[] = [];
  const actions = clientsActionsFor(numbered(3, '样例客户'), {
    'clients.read': async () => ({ ok: false, reason: 'removed' }),
    'clients.restore': async ({ ids }: { readonly ids: readonly string[] }) => {
      asked.push(ids);
      return { done: 1 };
    },
  });
  const at = { clientId: 'c1', place: null };
  const section = (turn: number) => (
    <ClientsSection t={createTranslate('zh')} actions={actions} version={0} turn={turn} at={at} />
  );
  const { one, all, draw, text } = show(section(0));
  for (let turn = 0; turn < 3; turn += 1) await doing(() => {});
  expect(text()).toContain('这份主体档案已删除');
  expect(text()).not.toContain('打不开');
  await doing(() => one('client-removed-restore').click());
  expect(asked).toEqual([['c1']]);
  draw(section(1));
  for (let turn = 0; turn < 3; turn += 1) await doing(() => {});
  expect(all('client-removed-restore')).toEqual([]);
  expect(all('client-grid')).toHaveLength(1);
});
