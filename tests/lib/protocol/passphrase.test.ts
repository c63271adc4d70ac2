// Does the vault itself refuse a common passphrase, whatever surface asked for it?
import { describe, expect, it } from 'vitest';
import common from '../../../lib/protocol/common-words.json';
import { passphraseFault } from '../../../lib/protocol/passphrase';
import { commonWords } from '../../../scripts/build/common-words';
import { testVault } from '../vault/test-vault';

describe('T38: a passphrase', () => {
  it.each(['Password123', 'Admin@12345', 'Welcome2026', 'P@ssw0rd#2026', '2026Beiantong!', 'Adm1n2026!'])(
    'is refused when the vault is made, if it is a common word: %s',
    async (passphrase) => {
      expect(await testVault().vault.createVault(passphrase)).toEqual({ ok: false, reason: 'common-word' });
    },
  );

  it.each([
    'Correct horse 7 battery',
    'Kd7#fq!vLm2x',
    '窗外的蓝鲸爱吃七个馒头',
    'Backup giraffe 4 window',
    'welcome to nine rivers 4',
  ])('is accepted when it is more than one such word: %s', (passphrase) => {
    expect(passphraseFault(passphrase)).toBeNull();
  });

  it('is compared with the most used words of the strength meter’s own list', () => {
    expect(common.split(' ')).toEqual(commonWords());
  });
});
