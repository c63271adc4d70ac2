// @vitest-environment happy-dom
// Does an open editor show what was stored elsewhere meanwhile, and keep what is being typed?
import { expect, it, vi } from 'vitest';
import type { Client } from '../../../../../../lib/filing/client/client';
import type { TeamLine } from '../../../../../../lib/protocol/team';
import { newClient } from '../../../../../../lib/ui/options/clients/editor/draft';
import { useDraft } from '../../../../../../lib/ui/options/clients/editor/use-draft';
import { askOf } from '../../../../../ui-preview/ask';
import { doing, show } from '../../../render';

const named = (name: string) => {
  const client = newClient('client-1');
  return { ...client, entity: { ...client.entity, name } };
};

function Page({ actions }: { readonly actions: Parameters<typeof useDraft>[0] }) {
  const work = useDraft(actions, 'client-1');
  return (
    <>
      <button
        type="button"
        data-testid="draft"
        data-rev={work.rev}
        data-came={work.cameAfter}
        data-behind={work.isBehind}
        data-dirty={work.isDirty}
        onClick={() => work.set('entity.name', `${work.draft?.entity.name}, typed`)}
      >
        {work.draft?.entity.name}
      </button>
      <button
        type="button"
        data-testid="save"
        data-state={work.state.kind}
        onClick={() => void work.save()}
      />
    </>
  );
}

function opened() {
  let stored = { name: 'before', rev: 1 };
  let held: Promise<void> | null = null;
  const ask = askOf({
    'clients.read': async () => {
      await held;
      return { ok: true, client: named(stored.name), rev: stored.rev };
    },
    'clients.save': async ({ client, base }) => {
      await held;
      const isMerged = base !== stored.rev;
      stored = { name: (client as unknown as Client).entity.name, rev: stored.rev + 1 }; // the draft in this page is whole
      return { ok: true, client: named(stored.name), rev: stored.rev, merged: isMerged };
    },
    'clients.check': async () => ({ faults: [], mustFixes: [], rev: stored.rev }),
    'clients.keep-draft': async () => {},
    // only what is looked at for a change
    'team.line': async () => ({ lastDone: stored.rev, fault: null, undecided: 0 }) as TeamLine,
  });
  const actions = { ask, guard: () => () => {}, token: () => 'token' } as unknown as Parameters<
    typeof useDraft
  >[0]; // the draft uses nothing else
  const comeBack = async () => {
    stored = { name: 'after', rev: 2 };
    await doing(() => void window.dispatchEvent(new Event('focus')));
    await doing(() => {});
  };
  const sync = async () => {
    stored = { name: 'after', rev: 2 };
    for (let time = 0; time < 3; time += 1) await doing(() => vi.advanceTimersByTime(5_000));
    await doing(() => {});
  };
  /** Answers wait until the function in the answer is called. */
  const hold = () => {
    let release = () => {};
    held = new Promise((resolve) => {
      release = resolve;
    });
    return () => doing(release);
  };
  return { ...show(<Page actions={actions} />), comeBack, sync, hold };
}

it('reads the profile again when the person returns', async () => {
  const { one, comeBack } = opened();
  await doing(() => {});
  expect(one('draft').textContent).toBe('before');
  await comeBack();
  expect([one('draft').textContent, one('draft').dataset.rev]).toEqual(['after', '2']);
});

it('leaves the text being typed alone', async () => {
  const { one, comeBack } = opened();
  await doing(() => {});
  await doing(() => one('draft').click());
  await comeBack();
  expect([one('draft').textContent, one('draft').dataset.rev]).toEqual(['before, typed', '1']);
});

it('keeps what was typed while the profile was read again', async () => {
  const { one, comeBack, hold } = opened();
  await doing(() => {});
  const release = hold();
  await comeBack();
  await doing(() => one('draft').click());
  await release();
  expect([one('draft').textContent, one('draft').dataset.rev]).toEqual(['before, typed', '1']);
});

it('keeps what was typed while the draft was being saved, as not saved yet', async () => {
  const { one, hold } = opened();
  await doing(() => {});
  await doing(() => one('draft').click());
  const release = hold();
  await doing(() => one('save').click());
  await doing(() => one('draft').click());
  await release();
  expect([one('draft').textContent, one('draft').dataset.rev]).toEqual(['before, typed, typed', '2']);
  expect([one('draft').dataset.dirty, one('save').dataset.state]).toEqual(['true', 'idle']);
  await doing(() => one('save').click());
  expect([one('draft').dataset.dirty, one('save').dataset.state]).toEqual(['false', 'saved']);
});

function New({ actions }: { readonly actions: Parameters<typeof useDraft>[0] }) {
  const work = useDraft(actions, null);
  const state = work.state.kind === 'failed' ? work.state.reason : work.state.kind;
  return (
    <button type="button" data-testid="new" data-state={state} onClick={() => void work.save()}>
      {work.faults.map(({ place }) => place).join()}
    </button>
  );
}

it('tells of empty boxes of a new profile before anything is asked for to store it', async () => {
  const asked: string[] = [];
  const fault = { place: 'entity.name', message: { zh: '缺少必填内容', en: 'A required value is missing' } };
  const ask = askOf({
    'clients.save': async () => {
      asked.push('save'); // here the passphrase would be asked for
      return { ok: false, reason: 'not-stored' };
    },
    'clients.check': async () => ({ faults: [fault], rev: null }),
    'clients.keep-draft': async () => {},
  });
  const actions = { ask, guard: () => () => {}, token: () => 'token' } as unknown as Parameters<
    typeof useDraft
  >[0]; // as above
  const { one } = show(<New actions={actions} />);
  await doing(() => {});
  await doing(() => one('new').click());
  await doing(() => {});
  expect([one('new').dataset.state, one('new').textContent, asked]).toEqual(['faults', 'entity.name', []]);
});

it('shows what a synchronisation brought, and after which revision', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }); // rendering waits with the others
  const clean = opened();
  await doing(() => vi.advanceTimersByTime(5_000));
  await clean.sync();
  expect([clean.one('draft').textContent, clean.one('draft').dataset.came]).toEqual(['after', '1']);
  vi.useRealTimers();
});
