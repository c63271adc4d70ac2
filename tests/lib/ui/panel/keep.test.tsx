// @vitest-environment happy-dom
// Can a person save the data of a page, with the recovery code shown on the way?
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { ASKED_GROUPS } from '../../../../lib/protocol/recovery-text';
import type { TabView } from '../../../../lib/protocol/tab';
import type { PanelActions } from '../../../../lib/ui/panel/actions';
import { Panel } from '../../../../lib/ui/panel/panel';
import { createTranslate } from '../../../../lib/ui/translate';
import { askOf } from '../../../ui-preview/ask';
import { views } from '../../../ui-preview/views';
import { waitFor } from '../../../wait-for';
import { doing, show, type } from '../render';

const CODE = '11111-22222-33333-44444-55555-66666-77777-88888';
const PASSPHRASE = 'four quite unlike words, 2026';

interface OpeningProps {
  readonly before: TabView;
  readonly after: TabView;
  readonly acts: string[];
}

/** A panel whose vault is open as soon as it is made. */
function Opening({ before, after, acts }: OpeningProps) {
  const [view, setView] = useState(before);
  // Only these are reached by what is pressed here.
  const actions = {
    create: async () => {
      setView(after);
      return { ok: true, recoveryCode: CODE };
    },
    ask: askOf({ 'vault.recovery-kept': async () => {}, 'filings.detail': async () => null }),
    act: async (act: string) => void acts.push(act),
  } as unknown as PanelActions;
  return (
    <Panel view={view} t={createTranslate('zh')} today="2026-11-24" actions={actions} showPart={() => {}} />
  );
}

async function madeFrom(before: TabView | undefined) {
  const { blocked } = views;
  if (!before || !blocked) throw new Error('no such view');
  const after: TabView = { ...blocked, binding: null, clients: [], clientCount: 0 };
  const acts: string[] = [];
  const shown = show(<Opening before={before} after={after} acts={acts} />);
  if (before.bare) await doing(() => shown.one('bare-keep').click());
  await type(shown.one('vault-passphrase'), PASSPHRASE);
  await type(shown.one('vault-passphrase-again'), PASSPHRASE);
  await waitFor(() => expect(shown.one('vault-create').hasAttribute('disabled')).toBe(false)); // its strength is judged
  await doing(() => shown.one('vault-create').closest('form')?.requestSubmit());
  await doing(() => {});
  const prove = async () => {
    for (const group of ASKED_GROUPS)
      await type(shown.one(`vault-recovery-group-${group}`), CODE.split('-')[group - 1] ?? '');
    await doing(() => shown.one('vault-recovery-done').closest('form')?.requestSubmit());
  };
  return { ...shown, acts, prove };
}

describe('a vault made in the panel', () => {
  it('shows its recovery code and nothing that would push it out of view', async () => {
    const { one, all } = await madeFrom(views.bare);
    expect(one('vault-recovery-code').textContent).toBe(CODE);
    expect(document.activeElement?.tagName).toBe('H2');
    expect(all('panel-status')).toEqual([]);
  });

  it('to save the page goes on to save it once the code is confirmed', async () => {
    const { acts, all, prove } = await madeFrom(views.bare);
    expect(acts).toEqual([]);
    await prove();
    expect(acts).toEqual(['tab.new-client']);
    expect(all('vault-recovery')).toEqual([]);
  });

  it('saves no page on which nothing is filled', async () => {
    const { bare } = views;
    if (!bare?.bare) throw new Error('the preview has a page without a client');
    const { acts, prove } = await madeFrom({ ...bare, bare: { ...bare.bare, filled: 0 } });
    await prove();
    expect(acts).toEqual([]);
  });

  it('is asked for on an unknown page after it is said that filing pages need none', async () => {
    const { none, bare } = views;
    if (!none || !bare) throw new Error('no such view');
    const shown = show(<Opening before={{ ...none, portal: null }} after={bare} acts={[]} />);
    expect(shown.one('panel-unknown-page').textContent).toContain('不设主密码也能预检');
    expect(shown.one('vault-passphrase')).toBeTruthy();
    const known = show(<Opening before={{ ...none, portal: bare.portal }} after={bare} acts={[]} />);
    expect(known.all('panel-unknown-page')).toEqual([]);
  });

  it('for no page in particular makes no client', async () => {
    const { acts, prove } = await madeFrom(views.none);
    await prove();
    expect(acts).toEqual([]);
  });
});
