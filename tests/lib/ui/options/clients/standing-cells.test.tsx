// @vitest-environment happy-dom
// Does a client's row count the days only to a date that is near?
import { expect, it } from 'vitest';
import type { ClientStanding, ListedClient } from '../../../../../lib/protocol/clients';
import { StandingCells } from '../../../../../lib/ui/options/clients/standing-cells';
import { createTranslate } from '../../../../../lib/ui/translate';
import { show } from '../../render';

it('an approved filing, with the draft at another provider beside it', () => {
  const standing = { provider: 'aliyun', verdict: null, state: 'approved', next: null, have: 1, asked: 1 };
  const { one } = show(
    <StandingCells
      t={createTranslate('zh')}
      row={{ ends: null } as unknown as ListedClient}
      standing={{ ...standing, furtherDraft: 'huawei' } as unknown as ClientStanding}
      today="2026-11-29"
    />,
  );
  expect(one('client-state').textContent).toContain('已通过');
  expect(one('client-further-draft').textContent).toBe('另有草稿 · 华为云');
});

it.each([
  ['2026-12-10', '还有 11 天'],
  ['2026-11-20', '已逾期 9 天'],
  ['2038-05-01', null],
  ['2024-05-01', null],
])('the next date %s', (day, left) => {
  const next = { kind: 'certificate', day, at: null };
  // only these are read
  const standing = { provider: null, verdict: null, state: 'draft', next, have: 1, asked: 2 } as unknown;
  const { one } = show(
    <StandingCells
      t={createTranslate('zh')}
      row={{ ends: null } as unknown as ListedClient}
      standing={standing as ClientStanding}
      today="2026-11-29"
    />,
  );
  const words = one('client-next').textContent ?? '';
  if (left === null) expect(words).not.toContain('天');
  else expect(words).toContain(left);
  expect(one('client-next').querySelector('small')?.textContent).toBe('证件到期'); // what it is has a line of its own
});
