// Which numbers are accepted, in which format, and why are the others refused?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registrationCheckDigit } from '../../../../lib/filing/numbers/business-registration';
import {
  certificateFormats,
  checkCertificateNumber,
  checkNumber,
  isNumberType,
} from '../../../../lib/filing/numbers/check-number';
import { orgCodeCheckDigit } from '../../../../lib/filing/numbers/org-code';
import { residentIdCheckDigit } from '../../../../lib/filing/numbers/resident-id';
import { usccCheckCharacter } from '../../../../lib/filing/numbers/uscc';

const today = '2026-11-24';
const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** type, what is typed, how it is stored; null: refused with the reason. */
const vectors: readonly (readonly [type: string, typed: string, stored: string | null, reason?: string])[] = [
  ['resident-id', '11010519491231002X', '11010519491231002X'],
  ['resident-id', '11010519491231002x', '11010519491231002X'],
  ['resident-id', ' １１０１０５１９４９１２３１００２Ｘ ', '11010519491231002X'],
  ['resident-id', '110105 19491231 002X', '11010519491231002X'],
  ['resident-id', '110105194912310021', null, 'wrong-check-digit'],
  ['resident-id', '110105209912310028', null, 'day-in-future'],
  ['resident-id', '990105194912310029', null, 'unknown-region'],
  ['resident-id', '11010519490229002X', null, 'no-such-day'],
  ['resident-id', '110105189912310023', null, 'no-such-day'],
  ['resident-id', '810000199001010019', null, 'other-certificate'],
  ['resident-id', '110105491231002', null, 'wrong-shape'],
  ['resident-id', '', null, 'wrong-shape'],
  ['uscc', '91110000123456788M', '91110000123456788M'],
  ['uscc', '924401001234567888', '924401001234567888'],
  ['uscc', '91110000123456788m', '91110000123456788M'],
  ['uscc', '911100001234567881', null, 'wrong-check-digit'],
  ['uscc', '91110000I23456788M', null, 'wrong-shape'],
  ['uscc', '9111000012345678', null, 'wrong-shape'],
  ['org-code', '12345678-8', '12345678-8'],
  ['org-code', '123456788', '12345678-8'],
  ['org-code', '12345678-9', null, 'wrong-check-digit'],
  ['legacy-business-reg', '3300001234567', '3300001234567'],
  ['legacy-business-reg', '33000012345678', null, 'wrong-shape'],
  ['passport', 'ab1234567', 'AB1234567'],
  ['passport', 'PASSPORT', null, 'wrong-shape'],
  ['hk-mo-travel-permit', 'h12345678', 'H12345678'],
  ['hk-mo-travel-permit', 'M1234567801', 'M1234567801'],
  ['hk-mo-travel-permit', 'H1234567', null, 'wrong-shape'],
  ['tw-travel-permit', '12345678', '12345678'],
  ['tw-travel-permit', '1234567890（Ａ）', '1234567890(A)'],
  ['tw-travel-permit', '1234567', null, 'wrong-shape'],
  ['hk-mo-residence-permit', '810000199001010019', '810000199001010019'],
  ['hk-mo-residence-permit', '830000199001010012', null, 'wrong-shape'],
  ['tw-residence-permit', '830000199001010012', '830000199001010012'],
  ['tw-residence-permit', '830000199001010013', null, 'wrong-check-digit'],
  ['foreign-permanent-resident-id', 'abc123456789012', 'ABC123456789012'],
  ['foreign-permanent-resident-id', '123', null, 'wrong-shape'],
  ['mainland-mobile', '+86 199-0000-0001', '19900000001'],
  ['mainland-mobile', '086-19900000001', '19900000001'],
  ['mainland-mobile', '0086 19900000001', '19900000001'],
  ['mainland-mobile', '86-19900000001', '19900000001'],
  ['mainland-mobile', '１９９００００００２１', '19900000021'],
  ['mainland-mobile', '12900000001', null, 'wrong-shape'],
  ['mainland-mobile', '+852 90000001', null, 'wrong-shape'],
  ['mainland-mobile', '1990000000', null, 'wrong-shape'],
  ['landline', '0571-20000001', '0571-20000001'],
  ['landline', '(0571) 20000001', '0571-20000001'],
  ['landline', '086-010-20000001-123', '010-20000001-123'],
  ['landline', '+86 10 20000001', '010-20000001'],
  ['landline', '021 20000001', '021-20000001'],
  ['landline', '20000001', null, 'wrong-shape'],
  ['email', ' Zhang.San@Example.COM ', 'Zhang.San@example.com'],
  ['email', 'a@b', null, 'wrong-shape'],
  ['email', 'a..b@example.com', null, 'wrong-shape'],
  ['domain-name', 'Example.COM.', 'example.com'],
  ['domain-name', '示例。中国', '示例.中国'],
  ['domain-name', 'xn--fiq228c.xn--fiqs8s', 'xn--fiq228c.xn--fiqs8s'],
  ['domain-name', 'http://example.com', null, 'wrong-shape'],
  ['domain-name', 'example', null, 'wrong-shape'],
  ['domain-name', '-a.com', null, 'wrong-shape'],
  ['domain-name', '192.0.2.1', null, 'wrong-shape'],
  ['icp-number', '浙ICP备12345678号', '浙ICP备12345678号'],
  ['icp-number', '浙 icp 备 12345678 号 - 1', '浙ICP备12345678号-1'],
  ['icp-number', '沪ICP备2023012345-12a', '沪ICP备2023012345号-12A'],
  ['icp-number', '港ICP备12345678号', null, 'wrong-shape'],
  ['free-text', '  第 1 号  ', '第 1 号'],
  ['free-text', '', null, 'wrong-shape'],
  ['no-such-type', '1', null, 'unknown-type'],
  ['toString', '1', null, 'unknown-type'],
];

describe('numbers', () => {
  const cases = vectors.map(([type, typed, stored, reason]) => ({ type, typed, stored, reason }));

  it.each(cases)('$type $typed is stored as $stored $reason', ({ type, typed, stored, reason }) => {
    expect(checkNumber(type, typed, today)).toEqual(
      stored === null ? { ok: false, reason } : { ok: true, value: stored },
    );
  });

  it('are stored in a form that is accepted again unchanged', () => {
    for (const [type, , stored] of vectors) {
      if (stored !== null) expect(checkNumber(type, stored, today)).toEqual({ ok: true, value: stored });
    }
  });

  it('refuse a birth date only after the day asked about', () => {
    const number = `110105202611250${'00'}`;
    const whole = number + residentIdCheckDigit(number);
    expect(checkNumber('resident-id', whole, '2026-11-24')).toMatchObject({ reason: 'day-in-future' });
    expect(checkNumber('resident-id', whole, '2026-11-25').ok).toBe(true);
  });

  it('never throw and never answer with the value, whatever is typed', () => {
    const types = vectors.map(([type]) => type);
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.string({ unit: 'binary', maxLength: 400 }), (type, text) => {
        const check = checkNumber(type, text, today);
        if (!check.ok) expect(Object.keys(check)).toEqual(['ok', 'reason']);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('check digits', () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
  const residentId = fc
    .tuple(
      fc.constantFrom('110105', '330106', '440305', '650102'),
      fc.date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true }),
      digits(3),
    )
    .map(([region, born, order]) => region + born.toISOString().slice(0, 10).replaceAll('-', '') + order)
    .map((first) => first + residentIdCheckDigit(first));
  const uscc = fc
    .tuple(
      fc.constantFrom('91', '92', '12', '52', 'N2'),
      digits(6),
      fc.array(fc.constantFrom(...usccAlphabet), { minLength: 9, maxLength: 9 }),
    )
    .map(([kind, region, rest]) => kind + region + rest.join(''))
    .map((first) => first + usccCheckCharacter(first));

  it('of a resident id accept every right number and catch every wrong character', () => {
    fc.assert(
      fc.property(residentId, (number) => {
        expect(checkNumber('resident-id', number, today)).toEqual({ ok: true, value: number });
        for (const wrong of substitutions(number, '0123456789X')) {
          expect(checkNumber('resident-id', wrong, today).ok, wrong).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of a unified code accept every right one and catch every wrong character', () => {
    fc.assert(
      fc.property(uscc, (code) => {
        expect(checkNumber('uscc', code, today)).toEqual({ ok: true, value: code });
        for (const wrong of substitutions(code, usccAlphabet)) {
          expect(checkNumber('uscc', wrong, today).ok, wrong).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of an organisation code and of an old registration number catch every wrong digit', () => {
    fc.assert(
      fc.property(digits(8), digits(14), (eight, fourteen) => {
        const code = eight + orgCodeCheckDigit(eight);
        expect(checkNumber('org-code', code, today).ok).toBe(true);
        for (const wrong of substitutions(code, '0123456789'))
          expect(checkNumber('org-code', wrong, today).ok).toBe(false);
        const number = fourteen + registrationCheckDigit(fourteen);
        expect(checkNumber('legacy-business-reg', number, today).ok).toBe(true);
        for (const wrong of substitutions(number, '0123456789')) {
          expect(checkNumber('legacy-business-reg', wrong, today).ok).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('certificates', () => {
  it('accept any of their formats and write the number in that form', () => {
    expect(checkCertificateNumber('business-licence', '91110000123456788m', today)).toEqual({
      ok: true,
      value: '91110000123456788M',
    });
    expect(checkCertificateNumber('business-licence', '3300001234567', today).ok).toBe(true);
    expect(checkCertificateNumber('law-firm-licence', '23301 号', today)).toEqual({
      ok: true,
      value: '23301 号',
    });
  });

  it('name the specific fault rather than the shape of another format', () => {
    const wrong = checkCertificateNumber('business-licence', '911100001234567881', today);
    expect(wrong).toEqual({ ok: false, reason: 'wrong-check-digit' });
    expect(checkCertificateNumber('society-registration', '511100001234567881', today)).toEqual(wrong); // no free text
    expect(checkCertificateNumber('business-licence', '1', today)).toEqual({
      ok: false,
      reason: 'wrong-shape',
    });
    expect(checkCertificateNumber('constructor', '1', today)).toEqual({ ok: false, reason: 'unknown-type' });
  });

  it('have only formats that exist', () => {
    expect(Object.values(certificateFormats).flat().every(isNumberType)).toBe(true);
    expect(Object.keys(certificateFormats)).toHaveLength(38);
  });
});

function substitutions(text: string, alphabet: string): readonly string[] {
  return [...text].flatMap((right, at) =>
    [...alphabet].filter((one) => one !== right).map((one) => text.slice(0, at) + one + text.slice(at + 1)),
  );
}
