// Does the line about synchronization name first what is wrong, what has to be decided and what waits, before it says that all is well?
import { describe, expect, it } from 'vitest';
import type { TeamLine } from '../../../lib/protocol/team';
import { syncWords } from '../../../lib/ui/sync-words';
import { createTranslate } from '../../../lib/ui/translate';

const t = createTranslate('zh');
const quiet: TeamLine = {
  waiting: 0,
  kept: 0,
  held: 0,
  requests: 0,
  isAsking: false,
  news: null,
  local: 0,
  undecided: 0,
  unsendable: 0,
  isRunning: false,
  fault: null,
  lastDone: 1,
};

describe('the line of the teams', () => {
  it.each<[string, Partial<TeamLine>, string]>([
    ['已同步', {}, 'ok'],
    ['还没有同步过', { lastDone: null }, 'todo'],
    ['正在同步…', { isRunning: true }, 'todo'],
    ['3 项待同步', { waiting: 3 }, 'todo'],
    ['1 项只在本机', { kept: 1 }, 'todo'],
    ['1 人申请加入', { requests: 1 }, 'ask'],
    ['等管理员同意', { isAsking: true, lastDone: null }, 'todo'],
    ['您的角色改为“只读”', { news: 'viewer' }, 'todo'],
    ['本机已被移出团队 · 1 项只在本机', { fault: 'removed', kept: 1 }, 'block'],
    ['待决定 2', { undecided: 2 }, 'ask'],
    ['3 项待同步 · 待决定 2', { waiting: 3, undecided: 2, isRunning: true }, 'ask'],
    ['1 份已损坏，没有发出去', { unsendable: 1 }, 'block'],
    ['团队没有同步', { fault: 'wrong-key' }, 'block'],
    ['团队没有同步 · 3 项待同步', { fault: 'unreachable', waiting: 3 }, 'block'],
  ])('is “%s”', (words, line, tone) => {
    expect(syncWords(t, { ...quiet, ...line })).toEqual({ words, tone });
  });

  it('is also in English', () => {
    const line = { ...quiet, waiting: 3, undecided: 2 };
    expect(syncWords(createTranslate('en'), line).words).toBe('3 to sync · 2 to decide');
  });
});
