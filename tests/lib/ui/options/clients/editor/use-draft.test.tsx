// @vitest-environment happy-dom
// Does an open editor show what was stored elsewhere meanwhile, and keep what is being typed?
import { expect, it } from 'vitest';
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
    <button
      type="button"
      data-testid="draft"
      data-rev={work.rev}
      onClick={() => work.set('entity.name', 'typed')}
    >
      {work.draft?.entity.name}
    </button>
  );
}

function opened() {
  let stored = { name: 'before', rev: 1 };
  const ask = askOf({
    'clients.read': async () => ({ ok: true, client: named(stored.name), rev: stored.rev }),
    'clients.check': async () => ({ faults: [], mustFixes: [], rev: stored.rev }),
    'clients.keep-draft': async () => {},
  });
  const actions = { ask, guard: () => () => {}, token: () => 'token' } as unknown as Parameters<
    typeof useDraft
  >[0]; // the draft uses nothing else
  const comeBack = async () => {
    stored = { name: 'after', rev: 2 };
    await doing(() => void window.dispatchEvent(new Event('focus')));
    await doing(() => {});
  };
  return { ...show(<Page actions={actions} />), comeBack };
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
  expect([one('draft').textContent, one('draft').dataset.rev]).toEqual(['typed', '1']);
});
