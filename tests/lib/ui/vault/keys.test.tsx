// @vitest-environment happy-dom
// Does a person get a vault, get in again, and hear what is really wrong?
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../../../lib/ui/translate';
import { CreateForm } from '../../../../lib/ui/vault/create-form';
import { RecoveryCode } from '../../../../lib/ui/vault/recovery-code';
import { UnlockForm } from '../../../../lib/ui/vault/unlock-form';
import { doing, show, type } from '../render';

const t = createTranslate('zh');
const CODE = '01AB0-CDEFG';
const STRONG = 'correct horse battery staple';

/** Waits until the word lists are there and the button may be pressed. */
async function ready(button: HTMLElement): Promise<void> {
  for (let turn = 0; turn < 100 && button.hasAttribute('disabled'); turn += 1) await pause(20);
}

/** Lets time pass and the component settle. */
async function pause(milliseconds: number): Promise<void> {
  await new Promise((next) => setTimeout(next, milliseconds));
  await doing(() => {});
}

function recovery() {
  const done: string[] = [];
  const shown = show(
    <RecoveryCode
      t={t}
      code={CODE}
      onDone={() => done.push('done')}
      actions={{ copy: async () => {}, print: () => {}, keepRecovery: async () => void done.push('kept') }}
    />,
  );
  return { ...shown, done };
}

describe('the recovery code', () => {
  it('is done only when it was typed back, in whatever way it is written', async () => {
    const { one, done, text } = recovery();
    const button = one('vault-recovery-done');
    await type(one('vault-recovery-typed'), '01AB0-CDEFH');
    expect(button.hasAttribute('disabled')).toBe(true);
    expect(text()).toContain('与上面的恢复码不一致');
    await type(one('vault-recovery-typed'), 'olabo cdefg');
    await doing(() => button.click());
    expect(done).toEqual(['kept', 'done']);
  });

  it('goes on paper as a code that phones read, drawn as elements', () => {
    const { root } = recovery();
    const path = root.querySelector('.recovery-sheet svg path')?.getAttribute('d') ?? '';
    expect(path.length).toBeGreaterThan(500);
    expect(path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
  });
});

describe('making a vault', () => {
  it('waits for a passphrase that is hard to guess, typed twice the same', async () => {
    const made: string[] = [];
    const { one } = show(
      <CreateForm
        t={t}
        create={async (passphrase) => {
          made.push(passphrase);
          return { ok: true, recoveryCode: CODE };
        }}
        onCreated={() => {}}
      />,
    );
    const button = one('vault-create');
    for (const [first, second] of [
      ['password123', 'password123'],
      [STRONG, `${STRONG}r`],
    ] as const) {
      await type(one('vault-passphrase'), first);
      await type(one('vault-passphrase-again'), second);
      await pause(300);
      expect(button.hasAttribute('disabled')).toBe(true);
    }
    await type(one('vault-passphrase-again'), STRONG);
    await ready(button);
    await doing(() => button.click());
    expect(made).toEqual([STRONG]);
  });
});

describe('opening a vault', () => {
  const unlocking = async (unlock: () => Promise<{ ok: false; reason: string; wait: number }>) => {
    const shown = show(<UnlockForm t={t} unlock={unlock} wait={0} />);
    await type(shown.one('vault-passphrase'), 'anything');
    await doing(() => shown.one('vault-unlock').click());
    return shown.text();
  };

  it('says that the passphrase is wrong when it is', async () => {
    expect(await unlocking(async () => ({ ok: false, reason: 'wrong', wait: 5000 }))).toMatch(
      /主密码不对.*5 秒/,
    );
  });

  it.each([
    ['blocked', '另一个页面'],
    ['wasm-refused', '主密码没有错'],
    ['constructor', '没有成功'],
  ])('says what is the matter when it could not be tried: %s', async (code, words) => {
    const text = await unlocking(() => Promise.reject(new Error(code)));
    expect(text).toContain(words);
    expect(text).not.toContain('主密码不对');
  });

  it('takes the recovery code with a new passphrase instead', async () => {
    const said: unknown[] = [];
    const { one } = show(
      <UnlockForm
        t={t}
        unlock={async () => ({ ok: true })}
        recover={async (...all) => {
          said.push(all);
          return { ok: true };
        }}
        wait={0}
        onOpen={() => said.push('open')}
      />,
    );
    await doing(() => one('vault-forgotten').click());
    await type(one('vault-recover-code'), CODE);
    await type(one('vault-recover-passphrase'), STRONG);
    await type(one('vault-recover-passphrase-again'), STRONG);
    await ready(one('vault-recover'));
    await doing(() => one('vault-recover').click());
    expect(said).toEqual([[CODE, STRONG], 'open']);
  });
});
