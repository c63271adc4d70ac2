// @vitest-environment happy-dom
// Does the window of a filing offer only what can be done in its state?
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { FilingState } from '../../../../../lib/filing/client/client';
import { FilingWindow } from '../../../../../lib/ui/options/filings/filing-window';
import { createTranslate } from '../../../../../lib/ui/translate';
import { actionsOver, card, TODAY } from '../../filings/cards';
import { show } from '../../render';

async function windowOf(state: FilingState) {
  const { actions } = actionsOver([]);
  const quiet = () => {};
  const shown = show(
    <FilingWindow
      card={card({ state })}
      t={createTranslate('zh')}
      today={TODAY}
      actions={actions}
      move={quiet}
      remove={quiet}
      changed={quiet}
      close={quiet}
    />,
  );
  for (let turn = 0; turn < 4; turn++) await act(async () => void (await Promise.resolve()));
  expect(shown.one('filing-history').textContent).toContain('已提交'); // its details have come
  return shown;
}

const OF_A_SUBMITTED_ONE = ['filing-sms', 'sms-verified', 'filing-mailing', 'filing-mailed'];

it.each(['draft', 'refused'] as const)(
  'offers no code to mark as typed and nothing to post while a filing is %s',
  async (state) => {
    const { all } = await windowOf(state);
    expect(OF_A_SUBMITTED_ONE.flatMap((id) => all(id))).toEqual([]);
  },
);

it.each(['submitted', 'sms', 'administration-review'] as const)(
  'offers both while a filing is %s',
  async (state) => {
    const { all } = await windowOf(state);
    expect(OF_A_SUBMITTED_ONE.map((id) => all(id).length > 0)).toEqual([true, true, true, true]);
  },
);
