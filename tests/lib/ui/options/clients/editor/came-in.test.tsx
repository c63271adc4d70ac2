// @vitest-environment happy-dom
// Does one line say who changed what of an open client, only where it came from elsewhere?
import { expect, it } from 'vitest';
import { CameIn } from '../../../../../../lib/ui/options/clients/editor/came-in';
import { createTranslate } from '../../../../../../lib/ui/translate';
import { askOf } from '../../../../../ui-preview/ask';
import { doing, show } from '../../../render';

async function line(isHere: boolean, cameAfter: number | null) {
  const source = { isHere, deviceName: isHere ? null : '周明 · 办公室', at: Date.UTC(2026, 10, 24, 4) };
  const ask = askOf({
    'clients.history': async () => [{ rev: 3, changed: 0, isCurrent: true, state: 'stored', source }],
    'clients.revision': async () => ({
      changes: [{ part: 'entity.investor', of: '', kind: 'changed', before: '', after: '甲' }],
    }),
  });
  const form = { t: createTranslate('zh'), choices: {}, draft: { id: 'c1', people: [] } } as never; // only what it uses
  const shown = show(<CameIn form={form} actions={{ ask } as never} work={{ rev: 3, cameAfter }} />);
  await doing(() => {});
  await doing(() => {});
  return shown;
}

it('names who, what and when', async () => {
  const { one } = await line(false, 2);
  expect(one('came-in').textContent).toMatch(
    /^周明 · 办公室 改了 .*投资.*（2026年11月24日.*），下面已是最新的。$/,
  );
});

it('says nothing of this device, nor of a client that was just opened', async () => {
  expect((await line(true, 2)).all('came-in')).toHaveLength(0);
  expect((await line(false, null)).all('came-in')).toHaveLength(0);
});
