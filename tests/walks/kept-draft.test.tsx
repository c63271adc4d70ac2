// @vitest-environment happy-dom
// Is an unfinished profile stored before a lock, offered afterwards, and removed once it is saved or discarded?
import { describe, expect, it } from 'vitest';
import type { KeptDraft } from '../../lib/protocol/clients';
import type { Request } from '../../lib/protocol/protocol';
import { ClientsSection } from '../../lib/ui/options/clients/clients-section';
import { newClient } from '../../lib/ui/options/clients/editor/draft';
import { createTranslate } from '../../lib/ui/translate';
import { doing, show, type } from '../lib/ui/render';
import { clientsActionsFor } from '../ui-preview/clients-actions';

const half = newClient('client-1');
const typed: KeptDraft = {
  client: { ...half, entity: { ...half.entity, name: '只填了一半的示例公司' } },
  base: null,
};

async function showClients(answers: Parameters<typeof clientsActionsFor>[1] = {}, begin?: 'editor') {
  const kept: Request<'clients.keep-draft'>['draft'][] = [];
  const actions = clientsActionsFor([], {
    'clients.keep-draft': async ({ draft }) => void kept.push(draft),
    ...answers,
  });
  const shown = show(
    <ClientsSection
      t={createTranslate('zh')}
      actions={actions}
      version={0}
      begin={begin && { kind: begin, id: null }}
    />,
  );
  for (let turn = 0; turn < 3; turn += 1) await doing(() => {});
  return { ...shown, kept };
}

const pause = async () => {
  await new Promise((next) => setTimeout(next, 350));
  await doing(() => {});
};

describe('a half-typed profile', () => {
  it('is stored a moment after the last change, and deleted when the person discards it', async () => {
    const { root, one, kept } = await showClients({}, 'editor');
    const name = root.querySelector<HTMLElement>('[data-place="entity.name"]');
    if (!name) throw new Error('the name can be typed');
    await pause();
    expect(kept).toEqual([]);
    await type(name, '只填了一半');
    await pause();
    expect(kept).toMatchObject([{ client: { entity: { name: '只填了一半' } } }]);
    await doing(() => root.querySelector<HTMLElement>('.clients-back')?.click());
    expect(root.querySelectorAll('button.primary')).toHaveLength(1);
    await doing(() => one('leave-discard').click());
    expect(kept.at(-1)).toBeNull();
  });

  it('is offered by name, and continued where it was', async () => {
    const { one, root } = await showClients({ 'clients.kept-draft': async () => typed });
    expect(one('client-kept-draft').textContent).toContain('只填了一半的示例公司');
    await doing(() => one('client-kept-go-on').click());
    for (let turn = 0; turn < 3; turn += 1) await doing(() => {});
    expect(one('client-editor').getAttribute('data-dirty')).toBe('true');
    const name = root.querySelector('[data-place="entity.name"]');
    expect(name instanceof HTMLInputElement && name.value).toBe('只填了一半的示例公司');
  });

  it('is saved over the revision that it was typed over, so that what was saved since is merged', async () => {
    const bases: (number | null)[] = [];
    const { one } = await showClients({
      'clients.kept-draft': async () => ({ ...typed, base: 3 }),
      'clients.read': async () => ({ ok: true, client: half, rev: 5 }),
      'clients.save': async ({ base }) => {
        bases.push(base);
        return { ok: false, reason: 'not-stored' };
      },
    });
    await doing(() => one('client-kept-go-on').click());
    for (let turn = 0; turn < 3; turn += 1) await doing(() => {});
    await doing(() => one('client-save').click());
    const confirm = document.querySelector<HTMLElement>('[data-testid="rename-confirm"]');
    if (confirm) await doing(() => confirm.click());
    expect(bases).toEqual([3]);
  });

  it('is no longer offered once it was discarded', async () => {
    const { one, all, kept } = await showClients({ 'clients.kept-draft': async () => typed });
    await doing(() => one('client-kept-drop').click());
    expect(kept).toEqual([null]);
    expect(all('client-kept-draft')).toEqual([]);
  });
});
