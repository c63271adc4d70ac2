// @vitest-environment happy-dom
// The build that cannot read certificates: where reading would be stands a word, and everything else is there.
import { expect, it } from 'vitest';
import { ClientsSection } from '../../../../../lib/ui/options/clients/clients-section';
import { createTranslate } from '../../../../../lib/ui/translate';
import { deskActionsFor } from '../../../../ui-preview/desk';
import { doing, show } from '../../render';

it.each([undefined, { kind: 'recognition', id: null } as const])(
  'says so above the list, opened by %o',
  async (begin) => {
    const shown = show(
      <ClientsSection t={createTranslate('zh')} actions={deskActionsFor([])} version={0} begin={begin} />,
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
