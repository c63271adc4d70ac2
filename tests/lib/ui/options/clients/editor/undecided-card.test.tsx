// @vitest-environment happy-dom
// Does the card ask about each value that both sides changed, with its origin, and decide only what was answered?
import { describe, expect, it, vi } from 'vitest';
import type { UndecidedView } from '../../../../../../lib/protocol/conflicts';
import { UndecidedCard } from '../../../../../../lib/ui/options/clients/editor/undecided-card';
import { createTranslate } from '../../../../../../lib/ui/translate';
import { doing, show } from '../../../render';

const seen = { mine: 'a'.repeat(32), theirs: 'b'.repeat(32) };
const open: UndecidedView = {
  seen,
  mine: { isHere: true, deviceName: null, at: 0 },
  theirs: { isHere: false, deviceName: null, at: 86_400_000 },
  conflicts: [
    { place: 'entity.name', part: 'entity.name', of: '', mine: '甲公司', theirs: '乙公司', with: [] },
  ],
};

async function card(
  answer: UndecidedView | null,
  over: { isDirty?: boolean; ok?: boolean; removed?: (words: string) => void } = {},
) {
  const asked: unknown[] = [];
  const done: string[] = [];
  const ask = async (type: string, body: object) => {
    asked.push([type, body]);
    return type === 'clients.decide' ? { ok: over.ok ?? true } : answer;
  };
  const t = createTranslate('zh');
  const shown = show(
    <UndecidedCard
      // only what the card uses of the form and of what can be asked
      form={{ t, choices: {}, draft: { id: 'c1', people: [] } } as never}
      actions={{ ask } as never}
      work={{ rev: 2, isDirty: over.isDirty ?? false, reload: () => done.push('decided') }}
      close={over.removed}
    />,
  );
  await doing(() => {});
  return { ...shown, asked, done };
}

/** The card of an open client over answers that change; `lastDone` tells when the team was synchronised last. */
function cardOver(said: { readonly answer: UndecidedView | null; readonly lastDone: number }) {
  const ask = async (type: string) => {
    if (type === 'team.line') return { lastDone: said.lastDone, fault: null, undecided: 0 };
    return type === 'clients.decide' ? { ok: true } : said.answer;
  };
  const work = { rev: 2, isDirty: false, reload: () => {} };
  const form = { t: createTranslate('zh'), choices: {}, draft: { id: 'c1', people: [] } } as never;
  return show(<UndecidedCard form={form} actions={{ ask } as never} work={work} />);
}

describe('the card of what is undecided', () => {
  it('shows nothing where nothing is open', async () => {
    const { all } = await card(null);
    expect(all('undecided-view')).toHaveLength(0);
  });

  it('shows both values with their origin, and decides about the two revisions that were shown', async () => {
    const { one, asked, done } = await card(open);
    const text = one('undecided-view').textContent ?? '';
    for (const part of ['甲公司', '乙公司', '本机', '其他设备']) expect(text).toContain(part);
    expect((one('undecided-save') as HTMLButtonElement).disabled).toBe(true);
    await doing(() => one('conflict-theirs').click());
    await doing(() => one('undecided-save').click());
    expect(asked).toContainEqual([
      'clients.decide',
      { id: 'c1', seen, choices: { 'entity.name': 'theirs' } },
    ]);
    expect(done).toEqual(['decided']);
  });

  it('appears in an open page after a synchronisation, and says when it was decided', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }); // rendering waits with the others
    const said = { answer: null as UndecidedView | null, lastDone: 1 };
    const { one, all } = cardOver(said);
    await doing(() => {});
    expect(all('undecided-view')).toHaveLength(0);
    [said.answer, said.lastDone] = [open, 2];
    for (let time = 0; time < 3; time += 1) await doing(() => vi.advanceTimersByTime(5_000));
    expect(one('undecided-view').textContent).toContain('乙公司');
    await doing(() => one('conflict-theirs').click());
    said.answer = null;
    await doing(() => one('undecided-save').click());
    await doing(() => {});
    expect(one('undecided-done').textContent).toContain('已按您的选择保存');
    vi.useRealTimers();
  });

  it('says who decided what elsewhere, reads the result, and waits to be put away', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }); // rendering waits with the others
    let answer: UndecidedView | null = open;
    let lastDone = 1;
    const read: string[] = [];
    const ask = async (type: string) => {
      if (type === 'team.line') return { lastDone, fault: null, undecided: 0 };
      if (type === 'clients.history')
        return [
          { source: { isHere: true, deviceName: null, at: 1 } },
          { source: { isHere: false, deviceName: '周明 · 办公室', at: Date.UTC(2026, 10, 24, 4) } },
        ];
      return answer;
    };
    const work = { rev: 2, isDirty: false, reload: () => read.push('read') };
    const form = { t: createTranslate('zh'), choices: {}, draft: { id: 'c1', people: [] } } as never;
    const { one, all } = show(<UndecidedCard form={form} actions={{ ask } as never} work={work} />);
    await doing(() => {});
    expect(all('undecided-view')).toHaveLength(1);
    await doing(() => vi.advanceTimersByTime(5_000));
    [answer, lastDone] = [null, 2];
    for (let time = 0; time < 3; time += 1) await doing(() => vi.advanceTimersByTime(5_000));
    await doing(() => {});
    expect(one('undecided-elsewhere').textContent).toMatch(/^周明 · 办公室 已决定：.*2026年11月24日/);
    expect(read).toEqual(['read']);
    await doing(() => one('undecided-seen').click());
    expect(all('undecided-elsewhere')).toHaveLength(0);
    vi.useRealTimers();
  });

  it('says who decided otherwise at the same time, where the question comes back', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }); // rendering waits with the others
    const said = { answer: open as UndecidedView | null, lastDone: 1 };
    const { one, all } = cardOver(said);
    await doing(() => {});
    expect(all('undecided-crossed')).toHaveLength(0);
    await doing(() => one('conflict-mine').click());
    said.answer = null;
    await doing(() => one('undecided-save').click());
    await doing(() => vi.advanceTimersByTime(5_000));
    const wang = { isHere: false, deviceName: '王芳 · 前台', at: Date.UTC(2026, 10, 24, 4) };
    [said.answer, said.lastDone] = [{ ...open, seen: { mine: 'c', theirs: 'd' }, theirs: wang }, 2];
    for (let time = 0; time < 3; time += 1) await doing(() => vi.advanceTimersByTime(5_000));
    expect(one('undecided-crossed').textContent).toMatch(/王芳 · 前台 也决定了，选的不一样/);
    vi.useRealTimers();
  });

  it('names the device of a member, and the day', async () => {
    const { one } = await card({
      ...open,
      theirs: { isHere: false, deviceName: '王芳 · Windows', at: Date.UTC(2026, 10, 24, 4) },
    });
    const [mine, theirs] = [one('conflict-mine'), one('conflict-theirs')].map(
      (choice) => choice.closest('label')?.textContent ?? '',
    );
    expect(mine).toMatch(/甲公司.*本机/);
    expect(theirs).toMatch(/乙公司.*王芳 · Windows · 2026年11月24日/);
  });

  it('shows a change against a removal with both sides in words', async () => {
    const { one } = await card({
      ...open,
      conflicts: [{ place: 'removed', part: 'removed', of: '', mine: false, theirs: true, with: [] }],
    });
    expect(one('conflict-mine').closest('label')?.textContent).toMatch(/保留在列表中.*本机/);
    expect(one('conflict-theirs').closest('label')?.textContent).toMatch(/已删除.*其他设备/);
  });

  it('waits while something is not saved, and says when the client changed meanwhile', async () => {
    const dirty = await card(open, { isDirty: true });
    await doing(() => dirty.one('conflict-mine').click());
    expect((dirty.one('undecided-save') as HTMLButtonElement).disabled).toBe(true);
    const changed = await card(open, { ok: false });
    await doing(() => changed.one('conflict-mine').click());
    await doing(() => changed.one('undecided-save').click());
    expect(changed.one('undecided-view').textContent).toContain('刚刚变过');
    expect(changed.done).toEqual([]);
  });
});

const gone: UndecidedView = {
  ...open,
  theirs: { ...open.theirs, deviceName: '周明 · 办公室' },
  conflicts: [{ place: 'removed', part: 'removed', of: '', mine: false, theirs: true, with: [] }],
  edited: ['entity.mailAddress'],
};

it('asks of a client that one removed and the other changed whether it stays, and who did which', async () => {
  const { one } = await card(gone);
  expect(one('undecided-view').querySelector('.card-title')?.textContent).toBe(
    '待决定：周明 · 办公室 删除了这份主体档案，您改了通信地址，保留还是删除？',
  );
  const { one: other } = await card({
    ...gone,
    conflicts: [{ place: 'removed', part: 'removed', of: '', mine: true, theirs: false, with: [] }],
  });
  expect(other('undecided-view').querySelector('.card-title')?.textContent).toBe(
    '待决定：您删除了这份主体档案，周明 · 办公室 改了通信地址，保留还是删除？',
  );
});

it('leads back to the list once it was decided to remove it, and stays where it was kept', async () => {
  const said: string[] = [];
  const { one, done } = await card(gone, { removed: (words) => said.push(words) });
  await doing(() => one('conflict-theirs').click());
  await doing(() => one('undecided-save').click());
  await doing(() => {});
  expect([said, done]).toEqual([['已按您的选择删除'], []]);
  const kept = await card(gone, { removed: (words) => said.push(words) });
  await doing(() => kept.one('conflict-mine').click());
  await doing(() => kept.one('undecided-save').click());
  await doing(() => {});
  expect([said.length, kept.done]).toEqual([1, ['decided']]);
});
