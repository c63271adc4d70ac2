// Does the help for whoever has no message begin with what helps, and leave out other providers' lines?
import { expect, it } from 'vitest';
import { smsHelp } from '../../../../lib/filing/report/sms';
import { book } from '../../../rulebook';

it('begins with when it comes and how it is sent again', () => {
  const ids = smsHelp(book, 'tencent', '2026-11-24').map(({ id }) => id);
  expect(ids.slice(0, 2)).toEqual(['arrives', 'resend-tencent']);
  expect(ids).not.toContain('resend-huawei');
});
