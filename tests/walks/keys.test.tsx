// @vitest-environment happy-dom
// Can a person create a vault and open it again, and are they told what is really wrong?

import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../lib/ui/translate';
import { CreateForm } from '../../lib/ui/vault/create-form';
import { RecoveryCode } from '../../lib/ui/vault/recovery-code';
import { UnlockForm } from '../../lib/ui/vault/unlock-form';
import { doing, show, type } from '../lib/ui/render';
import { askOf } from '../ui-preview/ask';

const t = createTranslate('zh');
const CODE = '01AB0-CDEFG-23456-789AB-CDEFG-HJKMN-PR';
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
  const done: unknown[][] = [];
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      void done.push([name, ...args]);
  const shown = show(
    <RecoveryCode
      t={t}
      code={CODE}
      onDone={note('done')}
      actions={{
        copy: async () => {},
        print: note('print'),
        saveText: note('save'),
        ask: askOf({ 'vault.recovery-kept': async () => void done.push(['kept']) }),
      }}
    />,
  );
  return { ...shown, done };
}

describe('the recovery code', () => {
  it('is saved completely with one press', async () => {
    const { one, done } = recovery();
    await doing(() => one('vault-recovery-save').click());
    expect(done).toEqual([['save', '备案通恢复码.txt', expect.stringContaining(CODE)]]);
  });

  it('is confirmed when two of its groups were typed, however they are written', async () => {
    const { one, done, text } = recovery();
    const button = one('vault-recovery-done');
    await type(one('vault-recovery-group-2'), 'cdefg');
    await type(one('vault-recovery-group-5'), 'CDEFH');
    expect(button.hasAttribute('disabled')).toBe(true);
    expect(text()).toContain('第\u00a05\u00a0段与恢复码不一致');
    expect(text()).not.toContain('第\u00a02\u00a0段与');
    await type(one('vault-recovery-group-5'), 'c d e f g');
    await doing(() => button.click());
    expect(done).toEqual([['kept'], ['done']]);
  });

  it('leaves the focus where one types, and takes a whole pasted code', async () => {
    const { one, root } = recovery();
    document.body.append(root);
    one('vault-recovery-group-2').focus();
    await type(one('vault-recovery-group-2'), 'CDEF');
    expect(document.activeElement).toBe(one('vault-recovery-group-2'));
    await type(one('vault-recovery-group-2'), 'CDEFG');
    expect(document.activeElement).toBe(one('vault-recovery-group-2'));
    await type(one('vault-recovery-group-2'), CODE.slice(0, 5)); // the first group, where the second is asked for
    expect(one('vault-recovery-done').hasAttribute('disabled')).toBe(true); // what is wrong is taken for no code
    await type(one('vault-recovery-group-5'), '');
    await type(one('vault-recovery-group-2'), CODE.toLowerCase());
    expect(one('vault-recovery-group-5')).toHaveProperty('value', 'CDEFG');
    expect(one('vault-recovery-done').hasAttribute('disabled')).toBe(false);
    root.remove();
  });

  it('breaks no line between a number and what is counted', () => {
    const { root } = recovery();
    expect(root.querySelector('#vault-recovery-ask')?.textContent).toContain(
      '第\u00a02\u00a0段和第\u00a05\u00a0段',
    );
  });

  it('is hidden while its confirmation is asked for, until it is requested again', async () => {
    const { one, all, root } = recovery();
    await doing(() => one('vault-recovery-group-2').dispatchEvent(new FocusEvent('focus')));
    expect(all('vault-recovery-code')).toEqual([]);
    const again = [...root.querySelectorAll<HTMLElement>('button')].find(
      ({ textContent }) => textContent === '再看一次',
    );
    await doing(() => again?.click());
    expect(one('vault-recovery-code').textContent).toBe(CODE);
  });

  it('is printed as a code that phones read, drawn as elements', () => {
    const { root } = recovery();
    const path = root.querySelector('.recovery-sheet svg path')?.getAttribute('d') ?? '';
    expect(path.length).toBeGreaterThan(500);
    expect(path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
  });
});

describe('making a vault', () => {
  it('waits for a passphrase that is hard to guess, typed the same twice', async () => {
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

describe('typing a passphrase', () => {
  it('shows its rule before anything is typed, and the typed text on request', async () => {
    const { one, root, text } = show(
      <CreateForm t={t} create={async () => ({ ok: false, reason: 'busy' })} onCreated={() => {}} />,
    );
    expect(text()).toContain('至少 10 个字符');
    expect(text()).toContain('它不加密');
    expect(one('vault-passphrase').getAttribute('type')).toBe('password');
    await doing(() => one('vault-passphrase-eye').click());
    expect(root.querySelector('#vault-passphrase')?.getAttribute('type')).toBe('text');
  });

  it('says of what the vault would refuse how much is missing, and keeps its button held', async () => {
    const { one, root } = show(
      <CreateForm t={t} create={async () => ({ ok: false, reason: 'one-kind-only' })} onCreated={() => {}} />,
    );
    const said = () => root.querySelector('#vault-passphrase-strength')?.textContent ?? '';
    expect(said()).toContain('几个不相干的词'); // its room is taken before anything is typed
    await type(one('vault-passphrase'), '茶馆下雨猫睡觉');
    await type(one('vault-passphrase-again'), '茶馆下雨猫睡觉');
    for (let turn = 0; turn < 100 && !said().includes('再加'); turn += 1) await pause(20);
    expect(said()).toContain('再加 2 个（汉字 1 个）');
    expect(one('vault-create').hasAttribute('disabled')).toBe(true);
    await type(one('vault-passphrase'), '茶馆下雨');
    expect(said()).toContain('再加 2 个字符（汉字 1 个）');
  });

  it('takes a refusal back as soon as something else is typed', async () => {
    const { one, text } = show(
      <CreateForm t={t} create={async () => ({ ok: false, reason: 'busy' })} onCreated={() => {}} />,
    );
    await type(one('vault-passphrase'), STRONG);
    await type(one('vault-passphrase-again'), STRONG);
    await ready(one('vault-create'));
    await doing(() => one('vault-create').click());
    await pause(0);
    expect(text()).toContain(t('vault.fault.busy'));
    await type(one('vault-passphrase'), `${STRONG}r`);
    expect(text()).not.toContain(t('vault.fault.busy'));
  });

  it('says that Caps Lock is on', async () => {
    const { one, all } = show(
      <CreateForm t={t} create={async () => ({ ok: false, reason: 'busy' })} onCreated={() => {}} />,
    );
    const press = (isOn: boolean) => {
      const event = new KeyboardEvent('keydown', { bubbles: true });
      Object.defineProperty(event, 'getModifierState', {
        value: (key: string) => isOn && key === 'CapsLock',
      });
      return doing(() => one('vault-passphrase').dispatchEvent(event));
    };
    await press(true);
    one('vault-passphrase-caps');
    await press(false);
    expect(all('vault-passphrase-caps')).toEqual([]);
  });

  it('refuses a hint that reveals it', async () => {
    const { one, text } = show(
      <CreateForm t={t} create={async () => ({ ok: true, recoveryCode: CODE })} onCreated={() => {}} />,
    );
    await type(one('vault-passphrase'), STRONG);
    await type(one('vault-passphrase-again'), STRONG);
    await ready(one('vault-create'));
    await type(one('vault-passphrase-hint'), 'correct horse batt');
    expect(one('vault-create').hasAttribute('disabled')).toBe(true);
    expect(text()).toContain('提示里有主密码的内容');
  });
});

describe('opening a vault', () => {
  const unlocking = async (unlock: () => Promise<{ ok: false; reason: string; wait: number }>) => {
    const ask = askOf({ 'vault.unlock': unlock, 'vault.hint': async () => '办公室的老歌' });
    const shown = show(<UnlockForm t={t} ask={ask} wait={0} />);
    await type(shown.one('vault-passphrase'), 'anything');
    await doing(() => shown.one('vault-unlock').click());
    return shown.text();
  };

  it('says that the passphrase is wrong when it is', async () => {
    expect(await unlocking(async () => ({ ok: false, reason: 'wrong', wait: 5000 }))).toMatch(
      /主密码不对.*5 秒/,
    );
  });

  it('shows the hint after a wrong try, and not before', async () => {
    const ask = askOf({
      'vault.unlock': async () => ({ ok: false, reason: 'wrong', wait: 0 }),
      'vault.hint': async () => '办公室的老歌',
    });
    const { text, one } = show(<UnlockForm t={t} ask={ask} wait={0} />);
    expect(text()).not.toContain('办公室');
    await type(one('vault-passphrase'), 'anything');
    await doing(() => one('vault-unlock').click());
    await pause(10);
    expect(text()).toContain('您留的提示：办公室的老歌');
  });

  it.each([
    ['blocked', '另一个页面'],
    ['wasm-refused', '主密码没有错'],
    ['constructor', '没有成功'],
  ])('says what the problem is when it could not be tried: %s', async (code, words) => {
    const text = await unlocking(() => Promise.reject(new Error(code)));
    expect(text).toContain(words);
    expect(text).not.toContain('主密码不对');
  });

  it('accepts the recovery code with a new passphrase instead', async () => {
    const said: unknown[] = [];
    const ask = askOf({
      'vault.recover': async ({ code, passphrase }) => {
        said.push([code, passphrase]);
        return { ok: true };
      },
    });
    const { one } = show(<UnlockForm t={t} ask={ask} wait={0} onOpen={() => said.push('open')} />);
    await doing(() => one('vault-forgotten').click());
    await type(one('vault-recover-code'), CODE);
    await type(one('vault-recover-passphrase'), STRONG);
    await type(one('vault-recover-passphrase-again'), STRONG);
    await ready(one('vault-recover'));
    await doing(() => one('vault-recover').click());
    expect(said).toEqual([[CODE, STRONG], 'open']);
  });
});
