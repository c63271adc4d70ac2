// @vitest-environment happy-dom
// Is a rule pack used only after the person has seen what it changes and agreed, and is every error reported in one line?
import { describe, expect, it, vi } from 'vitest';
import type { PackActions } from '../../../../../lib/ui/options/rulebook/actions';
import { Update } from '../../../../../lib/ui/options/rulebook/update';
import { createTranslate } from '../../../../../lib/ui/translate';
import { waitFor } from '../../../../wait-for';
import { doing, show } from '../../render';

const FAULT = { zh: '签名与内容不符', en: 'The signature does not fit' };
const ownKey = { id: 'rules-2026', publicKey: '04', until: null, fingerprint: 'aaaa bbbb', isNamed: false };
const packagedBook = { version: 1, pack: null, packaged: 1, back: null, fault: null, keys: [ownKey] };
const pack = {
  text: 'the pack',
  version: 3,
  day: '2026-11-25',
  key: 'rules-2026',
  changes: [
    { kind: 'added', province: null, text: { zh: '名称不得为成语', en: 'No idiom' } },
    { kind: 'changed', province: 'zhejiang', text: { zh: '浙江：自2026-11-01起为 36', en: 'Zhejiang: 36' } },
  ],
} as const;
const changedClient = {
  client: 'c1',
  name: '杭州示例科技有限公司',
  differences: [
    {
      kind: 'status',
      id: 'status',
      before: 'ready',
      after: 'blocked',
      text: { zh: '结论', en: 'Verdict' },
    },
  ],
} as const;

const actionsWith = (over: Partial<PackActions>): PackActions => ({
  inUse: async () => packagedBook,
  look: async () => ({ pack }),
  clients: async () => [changedClient],
  take: async () => null,
  goBack: async () => {},
  get: async () => ({ file: new Blob(['x']) }),
  readKey: async () => ({ key: { ...ownKey, id: 'agency-2026', isNamed: true } }),
  trust: async () => null,
  distrust: async () => {},
  ...over,
});

async function showUpdate(over: Partial<PackActions> = {}) {
  const changed = vi.fn();
  const actions = actionsWith(over);
  const page = show(<Update t={createTranslate('zh')} actions={actions} onChanged={changed} />);
  const settle = async () => {
    for (let turn = 0; turn < 4; turn += 1) await doing(() => {});
  };
  await settle();
  const press = async (id: string) => {
    await doing(() => page.one(id).click());
    await settle();
  };
  const choose = async () => {
    const input = page.one('rulebook-pack-file');
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'a.rules.json')] });
    await doing(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
  };
  const type = async (id: string, value: string) => {
    const box = page.one(id) as HTMLInputElement;
    box.value = value;
    await doing(() => box.dispatchEvent(new Event('input', { bubbles: true })));
  };
  return { ...page, changed, press, choose, type };
}

describe('a build without a key', () => {
  it('says so, and has no field for a file', async () => {
    const { one, all } = await showUpdate({ inUse: async () => ({ ...packagedBook, keys: [] }) });
    expect(one('rulebook-no-key').textContent).toBe(
      '还没有信任的发布者密钥，不能导入规则包。请先在下面添加。',
    );
    expect(all('rulebook-pack-file')).toEqual([]);
  });
});

describe('a pack that was chosen', () => {
  it('is shown with what changes and for whom, and used only when pressed', async () => {
    const take = vi.fn(async () => null);
    const { one, all, choose, press, changed } = await showUpdate({ take });
    await choose();
    expect(one('rulebook-pack-preview').textContent).toContain('第 3 版');
    expect(all('rulebook-change').map((change) => change.textContent)).toEqual([
      '新增 名称不得为成语',
      '改动 浙江：自2026-11-01起为 36',
    ]);
    expect(one('rulebook-pack-clients').textContent).toBe('1 份主体档案的预检结果会变');
    expect(one('rulebook-pack-client').textContent).toContain('杭州示例科技有限公司');
    expect(take).not.toHaveBeenCalled();
    await press('rulebook-pack-take');
    expect(take).toHaveBeenCalledWith('the pack');
    expect(changed).toHaveBeenCalledOnce();
  });

  it('changes nothing when it is not used', async () => {
    const take = vi.fn(async () => null);
    const { all, choose, press, changed } = await showUpdate({ take });
    await choose();
    await press('rulebook-pack-leave');
    expect(all('rulebook-pack-preview')).toEqual([]);
    expect([take.mock.calls, changed.mock.calls]).toEqual([[], []]);
  });

  it('is refused in one line when it fails a check, and offers nothing to press', async () => {
    const { one, all, choose } = await showUpdate({ look: async () => ({ fault: FAULT }) });
    await choose();
    expect(one('rulebook-pack-refused').textContent).toBe('没有采用：签名与内容不符。');
    expect(all('rulebook-pack-take')).toEqual([]);
  });

  it('is refused in one line when the background does not accept it', async () => {
    const { one, choose, press, changed } = await showUpdate({ take: async () => FAULT });
    await choose();
    await press('rulebook-pack-take');
    expect(one('rulebook-pack-refused').textContent).toContain('签名与内容不符');
    expect(changed).not.toHaveBeenCalled();
  });

  it('says that nothing changed when the check stops early', async () => {
    const { text, choose } = await showUpdate({ look: () => Promise.reject(new Error('gone')) });
    await choose();
    expect(text()).toContain('没有做完，规则库没有变');
  });

  it('can be stopped while its cases run', async () => {
    let goesOn: boolean | null = null;
    const look: PackActions['look'] = async (_, progress) => {
      progress(1, 2);
      await new Promise((next) => setTimeout(next, 5));
      goesOn = progress(2, 2);
      return { fault: FAULT };
    };
    const { choose, press } = await showUpdate({ look });
    await choose();
    await press('rulebook-pack-stop');
    await waitFor(() => expect(goesOn).toBe(false));
  });

  it('says that clients are locked, and compares again', async () => {
    let isLocked = true;
    const clients = async () => {
      if (isLocked) throw new Error('locked');
      return [];
    };
    const { text, choose, press } = await showUpdate({ clients });
    await choose();
    expect(text()).toContain('请先解锁');
    isLocked = false;
    await press('rulebook-pack-compare');
    expect(text()).toContain('已存主体档案的预检结果都不变');
  });

  it('shows hidden characters of a key and a name', async () => {
    const { text, choose } = await showUpdate({
      look: async () => ({ pack: { ...pack, key: 'rules\u202E' } }),
      clients: async () => [{ ...changedClient, name: '杭州\u200B公司' }],
    });
    await choose();
    expect(text()).toContain('rules⟨U+202E⟩');
    expect(text()).toContain('杭州⟨U+200B⟩公司');
  });
});

describe('a pack from an address', () => {
  it('is fetched at the press and then goes the way of a chosen file', async () => {
    const file = new Blob(['fetched']);
    const get = vi.fn(async () => ({ file }));
    const look = vi.fn(async () => ({ pack }));
    const { all, press, type } = await showUpdate({ get, look });
    await type('rulebook-pack-address', 'https://rules.example.com/book.rules.json');
    expect(get).not.toHaveBeenCalled();
    await press('rulebook-pack-get');
    expect(get).toHaveBeenCalledWith('https://rules.example.com/book.rules.json');
    expect(look).toHaveBeenCalledWith(file, expect.anything());
    expect(all('rulebook-pack-preview')).toHaveLength(1);
  });

  it('is refused in one line when nothing is received', async () => {
    const { one, all, press, type } = await showUpdate({ get: async () => ({ fault: FAULT }) });
    await type('rulebook-pack-address', 'https://rules.example.com/');
    await press('rulebook-pack-get');
    expect(one('rulebook-pack-refused').textContent).toBe('没有采用：签名与内容不符。');
    expect(all('rulebook-pack-preview')).toEqual([]);
  });
});

describe('a publisher’s key', () => {
  it('is trusted only after its fingerprint was shown', async () => {
    const trust = vi.fn(async () => null);
    const { one, all, press, type } = await showUpdate({ trust });
    await type('rulebook-key-text', '{"id":"agency-2026"}');
    expect(all('rulebook-key-trust')).toEqual([]);
    await press('rulebook-key-read');
    expect(one('rulebook-key-seen').textContent).toContain('aaaa bbbb');
    expect(trust).not.toHaveBeenCalled();
    await press('rulebook-key-trust');
    expect(trust).toHaveBeenCalledWith('{"id":"agency-2026"}');
    expect(all('rulebook-key-seen')).toEqual([]);
  });

  it('must be confirmed again when it was changed', async () => {
    const { all, press, type } = await showUpdate();
    await type('rulebook-key-text', '{"id":"agency-2026"}');
    await press('rulebook-key-read');
    await type('rulebook-key-text', '{"id":"another-2026"}');
    expect(all('rulebook-key-trust')).toEqual([]);
  });

  it('that is invalid is reported in one line', async () => {
    const { one, all, press, type } = await showUpdate({ readKey: async () => ({ fault: FAULT }) });
    await type('rulebook-key-text', 'abc');
    await press('rulebook-key-read');
    expect(one('rulebook-key-fault').textContent).toBe('签名与内容不符');
    expect(all('rulebook-key-trust')).toEqual([]);
  });

  it('can be removed when the person added it, and not when it came with the package', async () => {
    const distrust = vi.fn(async () => {});
    const keys = [ownKey, { ...ownKey, id: 'agency-2026', isNamed: true }];
    const { all, press } = await showUpdate({ inUse: async () => ({ ...packagedBook, keys }), distrust });
    expect(all('rulebook-key')).toHaveLength(2);
    expect(all('rulebook-key-remove')).toHaveLength(1);
    await press('rulebook-key-remove');
    expect(distrust).toHaveBeenCalledWith('agency-2026');
  });
});

describe('a pack in use', () => {
  const inUse = async () => ({
    ...packagedBook,
    version: 3,
    pack: { day: '2026-11-25', key: 'rules-2026' },
    back: 2,
  });

  it('is named with its day and key, and can be replaced by the one before', async () => {
    const goBack = vi.fn(async () => {});
    const { one, press, changed } = await showUpdate({ inUse, goBack });
    expect(one('rulebook-in-use').textContent).toMatch(/第 3 版.*2026.*rules-2026/);
    expect(one('rulebook-pack-back').textContent).toBe('回到上一版（第 2 版）');
    await press('rulebook-pack-back');
    expect([goBack.mock.calls.length, changed.mock.calls.length]).toEqual([1, 1]);
  });

  it('says in one line why it is not in use any more', async () => {
    const { one } = await showUpdate({ inUse: async () => ({ ...packagedBook, back: 1, fault: FAULT }) });
    expect(one('rulebook-pack-fault').textContent).toBe(
      '已导入的规则包不能再用，现用随扩展发布的规则：签名与内容不符。',
    );
    expect(one('rulebook-pack-back').textContent).toBe('回到上一版（随扩展发布的第 1 版）');
  });
});
