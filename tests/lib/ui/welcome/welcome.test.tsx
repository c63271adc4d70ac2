// @vitest-environment happy-dom
// Does a new user see the benefit before a secret is asked for, and continue where they left off?

import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTranslate } from '../../../../lib/ui/translate';
import type { VaultActions } from '../../../../lib/ui/vault/actions';
import { type Progress, parseProgress, resume, steps, ways } from '../../../../lib/ui/welcome/progress';
import { SecretStep } from '../../../../lib/ui/welcome/secret-step';
import { Welcome, type WelcomeProps } from '../../../../lib/ui/welcome/welcome';
import { askOf } from '../../../ui-preview/ask';
import { doing, show } from '../render';

const t = createTranslate('zh');
const noActions: VaultActions = {
  create: async () => ({ ok: true, recoveryCode: '01AB0-CDEFG' }),
  ask: askOf({ 'vault.unlock': async () => ({ ok: true }), 'vault.recovery-kept': async () => {} }),
  copy: async () => {},
  print: () => {},
  saveText: () => {},
};
let done: unknown[][];
beforeEach(() => {
  done = [];
});

function welcome(given: Partial<WelcomeProps> = {}) {
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      void done.push([name, ...args]);
  return show(
    <Welcome
      t={t}
      vault="none"
      hasClients={false}
      isRecoveryUnkept={false}
      isFleeting={false}
      canRead
      icon=""
      purpose={null}
      progress={parseProgress(undefined)}
      refresh={note('refresh')}
      actions={{
        ...noActions,
        importing: {
          readFiles: async () => ({ rows: [], faults: [], store: async () => Promise.reject(new Error()) }),
          readSamples: async () => {
            done.push(['samples']);
            return Promise.reject(new Error('samples-missing'));
          },
          columns: [],
          searchColumns: async () => [],
          nameColumns: async () => {},
          saveTemplate: async () => {},
        },
        keep: note('keep'),
        choosePurpose: note('purpose'),
        switchLanguage: note('language'),
        open: note('open'),
        rehearse: note('rehearse'),
        look: note('look'),
      }}
      {...given}
    />,
  );
}

describe('the first page', () => {
  it('asks for no secret, and says first whom the extension is for', async () => {
    const { root, one } = welcome();
    expect(root.querySelector('input')).toBeNull();
    await doing(() => one('welcome-agency').click());
    expect(done).toEqual([
      ['purpose', 'agency'],
      ['keep', { at: 'profile', way: null }],
    ]);
  });

  it('shows the pre-check on a sample page without a vault', async () => {
    const { one } = welcome();
    await doing(() => one('welcome-look').click());
    expect(done).toEqual([['look']]);
  });
});

describe('the first profile', () => {
  const at = (progress: Progress, given: Partial<WelcomeProps> = {}) => welcome({ progress, ...given });

  const made = ['read', 'typed'] as const;

  it.each(made)(
    'by the way %s is made before a passphrase is asked, which is done as it is saved',
    async (way) => {
      const { one } = at({ at: 'profile', way: null });
      await doing(() => one(`welcome-way-${way}`).click());
      expect(done.at(-1)).toEqual(['open', way]);
    },
  );

  it.each(ways.filter((way) => !made.some((one) => one === way)))(
    'by the way %s comes behind a passphrase',
    async (way) => {
      const { one } = at({ at: 'profile', way: null });
      await doing(() => one(`welcome-way-${way}`).click());
      expect(done).toEqual([['keep', { at: 'secret', way }]]);
      one('vault-passphrase');
    },
  );

  it.each(made)('by the way %s is made where profiles are edited', async (way) => {
    const { one } = at({ at: 'profile', way: null }, { vault: 'open' });
    await doing(() => one(`welcome-way-${way}`).click());
    expect(done.at(-1)).toEqual(['open', way]);
  });

  it('says in a build that cannot read certificates that it cannot', () => {
    const { one } = at({ at: 'profile', way: null }, { canRead: false });
    expect(one('welcome-way-read').hasAttribute('disabled')).toBe(true);
    expect(one('welcome-way-read').textContent).toContain('不带识别');
  });

  it('says when the samples were not loaded, and lets them be requested again', async () => {
    const { one, text } = at({ at: 'profile', way: null }, { vault: 'open' });
    await doing(() => one('welcome-way-sample').click());
    await doing(() => {});
    expect(done.filter(([what]) => what === 'samples')).toHaveLength(1);
    expect(text()).toContain('示例没有装入');
  });

  it('requires for a vault with an unconfirmed recovery code that it is confirmed', () => {
    const { one } = at({ at: 'profile', way: null }, { vault: 'open', isRecoveryUnkept: true });
    expect(one('welcome-recovery-lost').textContent).toContain('换恢复码');
  });
});

describe('the passphrase', () => {
  const passphrases = (root: HTMLElement) => root.querySelectorAll('input[type=password]').length;

  it('is chosen once and asked for afterwards', () => {
    const at: Progress = { at: 'secret', way: 'table' };
    expect(passphrases(welcome({ progress: at }).root)).toBe(2);
    expect(passphrases(welcome({ progress: at, vault: 'locked' }).root)).toBe(1);
  });

  it('is not asked for when it was entered on another surface meanwhile', async () => {
    const { root } = welcome({ progress: { at: 'secret', way: 'table' }, vault: 'locked' });
    expect(passphrases(root)).toBe(1);
    const { one, root: opened } = show(
      <SecretStep
        t={t}
        vault="open"
        way="table"
        actions={noActions}
        refresh={() => {}}
        onOpen={() => done.push(['open'])}
        onRecovered={() => {}}
      />,
    );
    expect(passphrases(opened)).toBe(0);
    await doing(() => one('welcome-go-on').click());
    expect(done).toEqual([['open']]);
  });
});

describe('after an import', () => {
  it('says how many were imported, and leads to the pre-check of all', async () => {
    const progress: Progress = { at: 'portal', way: 'table' };
    const { one } = welcome({ progress, vault: 'open', hasClients: true, clients: 40 });
    expect(one('welcome-imported').textContent).toContain('已导入 40 份');
    await doing(() => one('welcome-precheck').click());
    expect(done).toEqual([['open', 'precheck']]);
  });
});

describe('after the samples', () => {
  it('says that they are samples and made up, however few', () => {
    const progress: Progress = { at: 'portal', way: 'sample' };
    const { one } = welcome({ progress, vault: 'open', hasClients: true, clients: 1 });
    expect(one('welcome-imported').textContent).toContain('已装入 1 份示例，都是虚构的');
    expect(one('welcome-imported').textContent).not.toContain('已导入');
  });
});

describe('the import of a table', () => {
  it('has one title, and asks for the file with the press that chose it', async () => {
    const asked: string[] = [];
    const click = HTMLInputElement.prototype.click;
    HTMLInputElement.prototype.click = function () {
      asked.push(this.dataset.testid ?? '');
    };
    Object.defineProperty(navigator, 'userActivation', { value: { isActive: true }, configurable: true });
    const { root, one } = welcome({ progress: { at: 'profile', way: null }, vault: 'open' });
    await doing(() => one('welcome-way-table').click());
    HTMLInputElement.prototype.click = click;
    expect([...root.querySelectorAll('h1, h2')].map(({ textContent }) => textContent)).toEqual(['导入表格']);
    expect(asked).toEqual(['client-import-file']);
  });
});

describe('a colleague with an invitation', () => {
  it('comes by the passphrase to the form for it', async () => {
    const { one, root } = welcome();
    await doing(() => one('welcome-join').click());
    expect(done).toEqual([['keep', { at: 'secret', way: 'team' }]]);
    expect(root.textContent).toContain('接着加入团队');
    expect(parseProgress({ at: 'secret', way: 'team' })).toEqual({ at: 'secret', way: 'team' });
  });

  it('comes straight there with an open vault, and goes on there where the passphrase was set meanwhile', async () => {
    const { one } = welcome({ vault: 'open' });
    await doing(() => one('welcome-join').click());
    expect(done).toEqual([
      ['keep', { at: 'profile', way: null }],
      ['open', 'team'],
    ]);
    const progress: Progress = { at: 'secret', way: 'team' };
    await doing(() => welcome({ progress, vault: 'open' }).one('welcome-go-on').click());
    expect(done.at(-1)).toEqual(['open', 'team']);
  });
});

describe('the steps', () => {
  const labels = (given: Partial<WelcomeProps>) =>
    [...welcome(given).root.querySelectorAll('.steps li')].map(({ textContent }) =>
      textContent?.replace(/^\d| 已完成$/g, ''),
    );

  it('keep their order from one to the next: the passphrase is part of the details, before or after them', () => {
    const order = ['用途', '备案资料', '去备案页面'];
    const walk: Partial<WelcomeProps>[] = [
      { progress: { at: 'profile', way: null } },
      { progress: { at: 'secret', way: 'table' } },
      { progress: { at: 'profile', way: 'table' }, vault: 'open' },
    ];
    for (const given of walk) {
      expect(labels(given)).toEqual(order);
      const now = welcome(given).root.querySelector('.steps [aria-current]');
      expect(now?.textContent).toBe('2备案资料');
    }
  });

  const ticked = (given: Partial<WelcomeProps>) =>
    [...welcome(given).root.querySelectorAll('.steps .done')].map((step) => step.textContent);

  it('are ticked by what was done, not by what was skipped', () => {
    const progress: Progress = { at: 'portal', way: null };
    expect(ticked({ progress })).toEqual(['用途 已完成']);
    expect(ticked({ progress, vault: 'open' })).toEqual(['用途 已完成']);
    expect(ticked({ progress, vault: 'open', hasClients: true })).toHaveLength(2);
  });
});

describe('coming back', () => {
  it('goes on at the step where the person left', () => {
    for (const at of steps) expect(resume({ at, way: null }, false, false).at).toBe(at);
  });

  it('does not ask again for what was done elsewhere', () => {
    expect(resume({ at: 'secret', way: 'table' }, true, false)).toEqual({ at: 'profile', way: 'table' });
    expect(resume({ at: 'profile', way: null }, true, true).at).toBe('portal');
  });

  it('reads invalid progress as the beginning', () => {
    for (const stored of [undefined, null, 7, 'profile', {}, { at: 'elsewhere', way: 'theft' }])
      expect(parseProgress(stored)).toEqual({ at: 'purpose', way: null });
  });
});

it('the first box of a new passphrase has the focus at once: a focus that comes later takes along what is typed into the second', () => {
  const root = document.body.appendChild(document.createElement('div'));
  const none = () => undefined;
  const given = { t, vault: 'none', way: 'sample', actions: noActions } as const;
  render(<SecretStep {...given} refresh={none} onOpen={none} onRecovered={none} />, root);
  expect(document.activeElement).toBe(root.querySelector('input'));
  render(null, root);
});
