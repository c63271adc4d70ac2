// @vitest-environment happy-dom
// Are the pages listed that the person called filing forms, and can each be removed separately?
import { describe, expect, it } from 'vitest';
import type { AddedPortals } from '../../../../../lib/protocol/portals';
import type { PortalActions } from '../../../../../lib/ui/options/portals/actions';
import { PortalsSection } from '../../../../../lib/ui/options/portals/portals-section';
import { createTranslate } from '../../../../../lib/ui/translate';
import { askOf } from '../../../../ui-preview/ask';
import { doing, show } from '../../render';

const zh = createTranslate('zh');
const FORMS = ['https://filing.example/form', 'https://filing.example/\u202efdp.form'];

async function shown(forms: readonly string[]) {
  const forgotten: string[] = [];
  const now = (left: readonly string[]): AddedPortals => ({ hosts: [], taught: [], forms: left });
  const actions: PortalActions = {
    ask: askOf({
      'portals.list': async () => now(forms),
      'portals.forget-form': async ({ address }) => {
        forgotten.push(address);
        return now(forms.filter((form) => form !== address));
      },
    }),
    add: async () => ({ ok: true }),
    exportMap: async () => {},
  };
  const section = show(<PortalsSection t={zh} actions={actions} />);
  await doing(() => {});
  return { ...section, forgotten };
}

describe('pages called filing forms', () => {
  it('are listed by address, with characters that reverse the text made visible', async () => {
    const { all } = await shown(FORMS);
    expect(all('portal-form').map((row) => row.querySelector('code')?.textContent)).toEqual([
      'https://filing.example/form',
      'https://filing.example/⟨U+202E⟩fdp.form',
    ]);
  });

  it('are removed one at a time', async () => {
    const { all, one, forgotten } = await shown(FORMS);
    await doing(() => all('portal-form')[0]?.querySelector('button')?.click());
    expect(forgotten).toEqual(FORMS.slice(0, 1));
    expect(one('portal-form').textContent).toContain('fdp.form');
  });

  it('take no space when there are none', async () => {
    const { all } = await shown([]);
    expect(all('portals-taught')).toHaveLength(1);
    expect(all('portals-forms')).toHaveLength(0);
  });
});
