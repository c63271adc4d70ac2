// @vitest-environment happy-dom
// Can a first profile be typed before a vault exists, is the passphrase asked for when it is saved, and is nothing lost or stored before?
import { expect, it } from 'vitest';
import { Client } from '../../../../../lib/filing/client/client';
import type { VaultState } from '../../../../../lib/protocol/vault';
import { ClientsSection } from '../../../../../lib/ui/options/clients/clients-section';
import {
  useFirstProfile,
  useVaultAtSave,
  VaultFirst,
} from '../../../../../lib/ui/options/clients/first-profile';
import { ClientsTab } from '../../../../../lib/ui/options/clients-tab';
import { createTranslate } from '../../../../../lib/ui/translate';
import sample from '../../../../../public/samples/zhejiang-company.json';
import { clientsActionsFor } from '../../../../ui-preview/clients-actions';
import { waitFor } from '../../../../wait-for';
import { doing, show, type } from '../../render';

const t = createTranslate('zh');
let saved: unknown[] = [];
let codes: string[] = [];
const clients = clientsActionsFor([], {
  'clients.save': async ({ client }) => {
    saved.push(client);
    return { ok: true, rev: 1, client: Client.parse(sample), merged: false };
  },
});

function First({ vault }: { readonly vault: VaultState }) {
  const { actions, waiting } = useVaultAtSave(clients, vault);
  return (
    <>
      <VaultFirst
        t={t}
        waiting={waiting}
        create={async () => ({ ok: true, recoveryCode: '01AB0' })}
        onCreated={(code) => codes.push(code)}
      />
      <ClientsSection t={t} actions={actions} version={0} begin={{ kind: 'editor', id: null }} />
    </>
  );
}

async function begun(vault: VaultState) {
  [saved, codes] = [[], []];
  const shown = show(<First vault={vault} />);
  const settle = async () => {
    for (let turn = 0; turn < 4; turn += 1) await doing(() => {});
  };
  const name = () => {
    const found = shown.root.querySelector<HTMLInputElement>('[data-place="entity.name"]');
    if (!found) throw new Error('the name is asked for');
    return found;
  };
  await settle();
  await type(name(), '杭州示例云帆科技有限公司');
  await doing(() => shown.one('client-save').click());
  await settle();
  return { ...shown, name, settle };
}

it('asks for the passphrase when the profile is saved, and saves it once the vault is made', async () => {
  const { one, all, settle } = await begun('none');
  expect([saved, all('vault-first').length]).toEqual([[], 1]);
  for (const input of one('vault-first').querySelectorAll<HTMLInputElement>('input[type="password"]'))
    await type(input, '绿皮火车在雨夜里唱歌 七只陶罐');
  await waitFor(() => doing(() => expect(one('vault-create').hasAttribute('disabled')).toBe(false))); // the words of the rating are read first
  await doing(() => one('vault-create').click());
  await settle();
  expect(codes).toEqual(['01AB0']);
  expect(saved).toMatchObject([{ entity: { name: '杭州示例云帆科技有限公司' } }]);
  expect(all('vault-first')).toEqual([]);
});

it('keeps what was typed when no passphrase is set', async () => {
  const { one, all, name, settle } = await begun('none');
  await doing(() => one('vault-first-stop').click());
  await settle();
  expect(one('save-state').textContent).toBe(''); // it was put off, it did not fail
  expect([saved, all('vault-first')]).toEqual([[], []]);
  expect(name().value).toBe('杭州示例云帆科技有限公司');
});

it('asks for none when there is a vault', async () => {
  const { all } = await begun('open');
  expect([saved.length, all('vault-first').length]).toEqual([1, 0]);
});

it('is one step of its own: the profile is not shown beside it, and is as it was when no passphrase is set', async () => {
  const given = {
    t,
    view: { vault: 'none' },
    begin: { kind: 'editor', id: null },
    actions: { clients, ask: clients.ask, precheck: {}, toGuide: () => {} },
    ...{ isShown: true, isFirst: true, at: null, back: null, turn: 0 },
  } as unknown as Parameters<typeof ClientsTab>[0]; // no more of it is asked before there is a vault
  const { one, root } = show(<ClientsTab {...given} />);
  const settle = async () => {
    for (let turn = 0; turn < 4; turn += 1) await doing(() => {});
  };
  await settle();
  const steps = () => [...root.querySelectorAll('.steps [aria-current]')].map((step) => step.textContent);
  expect(steps()).toEqual(['2备案资料']);
  expect(one('guide-step').textContent).toContain('保存时设主密码');
  const name = root.querySelector<HTMLInputElement>('[data-place="entity.name"]');
  if (name) await type(name, '杭州示例云帆科技有限公司');
  await doing(() => one('client-save').click());
  await settle();
  expect(one('client-editor').closest('[hidden]')).not.toBeNull();
  expect(one('vault-first').textContent).toContain('2备案资料');
  expect(one('vault-first').textContent).toContain('设好主密码');
  await doing(() => one('vault-first-stop').click());
  await settle();
  expect(one('client-editor').closest('[hidden]')).toBeNull();
  expect(name?.value).toBe('杭州示例云帆科技有限公司');
});

it.each([
  ['read from certificates', 'recognition'],
  ['typed', 'editor'],
] as const)('under the steps of the guide, until the list is shown: a first profile %s', async (_, kind) => {
  const went: unknown[] = [];
  const recognition = {
    read: async () => null,
    rest: () => {},
    show: () => ({ url: '', release: () => {} }),
  };
  const given = {
    t,
    view: { vault: 'none' },
    begin: { kind, id: null },
    actions: {
      clients: { ...clients, recognition },
      ...{ ask: clients.ask, precheck: {}, toGuide: (to: unknown) => went.push(to) },
    },
    ...{ isShown: true, isFirst: true, at: null, back: null, turn: 0 },
  } as unknown as Parameters<typeof ClientsTab>[0]; // no more of it is asked before there is a vault
  const { one, all, root } = show(<ClientsTab {...given} />);
  await waitFor(() => doing(() => expect(all('clients-back')).toHaveLength(1)));
  const steps = () => [...root.querySelectorAll('.steps li')].map((step) => step.textContent);
  expect(steps()).toEqual(['用途 已完成', '2备案资料', '3去备案页面']);
  await doing(() => root.querySelector<HTMLElement>('.steps button')?.click());
  expect(went).toEqual(['purpose']);
  await doing(() => one('clients-back').click());
  expect(steps()).toEqual([]);
});

type Given = Parameters<typeof useFirstProfile>[0];

function Place({ given }: { readonly given: Given }) {
  return <p>{String(useFirstProfile(given, 'clients').isInSight)}</p>;
}

it.each([
  ['typed', 'editor', null, 'none', true, true],
  ['read from certificates', 'recognition', null, 'none', true, true],
  ['that this build cannot read', 'recognition', null, 'none', false, false],
  ['read for a client that is there', 'recognition', 'client-a', 'none', true, false],
  ['where there is a vault', 'recognition', null, 'locked', true, false],
] as const)('in the place of the passphrase: a first profile %s', (_, kind, id, vault, canRead, isThere) => {
  const actions = { clients: { recognition: canRead ? {} : null } };
  const given = { view: { vault, health: null }, begin: { kind, id }, actions } as unknown as Given; // no more of it is asked
  expect(show(<Place given={given} />).text()).toBe(String(isThere));
});
