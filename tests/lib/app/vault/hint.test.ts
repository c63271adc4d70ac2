// Does a hint help a person who forgot the passphrase without revealing it, and is it removed together with its passphrase?
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { handleSurfaceMessage } from '../../../../lib/app/router';
import { tellsPassphrase } from '../../../../lib/protocol/passphrase-hint';
import type { SurfaceMessage } from '../../../../lib/protocol/protocol';
import { passphrase as FIRST } from '../../vault/test-vault';
import { createTestApp, type TestApp } from '../test-app';

const OLD = 'a sample passphrase of 5 words';
const NEXT = 'another sample sentence of 6 words';

let test: TestApp;
beforeEach(async () => {
  test = await createTestApp([]);
});

const ask = (message: SurfaceMessage) => handleSurfaceMessage(test.app, message);
const change = (old: string, passphrase: string, hint?: string) =>
  ask({
    type: 'vault.change-passphrase',
    data: { old, passphrase, ...(hint === undefined ? {} : { hint }) },
  } as SurfaceMessage);
const hint = () => ask({ type: 'vault.hint', data: {} } as SurfaceMessage);

describe('a hint', () => {
  it('is shown while the vault is locked', async () => {
    await change(FIRST, NEXT, ' 办公室的老歌 ');
    await test.app.vault.lock();
    expect(await hint()).toBe('办公室的老歌');
  });

  it('is refused when it reveals the passphrase, and then nothing changes', async () => {
    expect(await change(FIRST, NEXT, `我的：${NEXT.toUpperCase()}`)).toMatchObject({
      ok: false,
      reason: 'hint-tells',
    });
    expect(await hint()).toBeNull();
    expect(await change(FIRST, OLD)).toMatchObject({ ok: true });
  });

  it('is removed when the passphrase changes without a new hint', async () => {
    await change(FIRST, NEXT, '办公室的老歌');
    await change(NEXT, OLD);
    expect(await hint()).toBeNull();
  });
});

describe('revealing the passphrase', () => {
  it.each([
    ['correct horse battery staple', true],
    ['Correct-Horse  battery', true],
    ['ｃｏｒｒｅｃｔ ｈｏｒｓｅ ｂａｔｔｅｒｙ', true],
    ['correct', false],
    ['第一台电脑的型号', false],
    ['', false],
  ])('%s', (said, isTelling) => {
    expect(tellsPassphrase(said, 'correct horse battery staple')).toBe(isTelling);
  });

  it('is found wherever the passphrase is in the hint', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1 }).filter((one) => /[\p{L}\p{N}]/u.test(one)),
        fc.string(),
        (before, passphrase, after) => tellsPassphrase(before + passphrase + after, passphrase),
      ),
    );
  });
});
