// Is a number masked before it is shown?
import { describe, expect, it } from 'vitest';
import { maskNumbers, maskValue } from '../../../lib/ui/mask';
import { plain } from '../../../lib/ui/plain';

describe('T27: maskValue', () => {
  it.each([
    ['subjectPrincipal.mobile', '13800006610', '138••••10'],
    ['entity.certNumber', '91330106MA000007K3', '913••••K3'],
    ['servicePrincipal.emergencyPhone', '0571-88880000', '0571-••••00'],
    ['subjectPrincipal.landline', '086-025-65512434', '025-••••34'],
    ['access.authCode', 'short', '••••'],
    ['entity.name', '杭州示例科技有限公司', '杭州示例科技有限公司'],
    [null, '联系 13800006610 即可', '联系 138••••10 即可'],
    ['entity.certNumber', '', ''],
  ])('%s: %s shows as %s', (fieldId, value, shown) => {
    expect(maskValue(fieldId, value)).toBe(shown);
  });
});

describe('maskNumbers', () => {
  it('masks citizen numbers with a final X, and leaves years, prices and IP addresses alone', () => {
    expect(maskNumbers('11010519491231002X')).toBe('110••••2X');
    expect(maskNumbers('2026-11-24, 1280 元, 203.0.113.7')).toBe('2026-11-24, 1280 元, 203.0.113.7');
  });

  it('masks each of several numbers', () => {
    expect(maskNumbers('13800006610、13900000021')).toBe('138••••10、139••••21');
  });
});

describe('showing invisible characters', () => {
  it('shows invisible characters and leaves the rest alone', () => {
    expect(plain('a\u200bb\u2067c\u0000')).toBe('a⟨U+200B⟩b⟨U+2067⟩c⟨U+0000⟩');
    expect(plain('一行\n两行\t<b>')).toBe('一行\n两行\t<b>');
  });
});
