// How far is a team synced, in a few words? The same text in the options and in the panel.
import type { TeamLine } from '../protocol/team';
import type { Translate } from './translate';

export type SyncTone = 'ok' | 'todo' | 'ask' | 'block';

/** What waits, the most important first: 1 人申请加入, 3 项待同步, 待决定 2; 已同步 if nothing does. */
export function syncWords(
  t: Translate,
  line: Omit<TeamLine, 'local'>,
): { readonly words: string; readonly tone: SyncTone } {
  const { waiting, kept, held, requests, isAsking, news, undecided, unsendable, isRunning, fault, lastDone } =
    line;
  const parts = [
    ...(fault === null ? [] : [t(fault === 'removed' ? 'team.line.removed' : 'team.line.fault')]),
    ...(isAsking ? [t('team.asking')] : []),
    ...(requests > 0 ? [t('team.line.requests', { n: requests })] : []),
    ...(news === null ? [] : [t('team.line.news', { role: t(`team.role.${news}`) })]),
    ...(waiting > 0 ? [t('team.sync.waiting', { n: waiting })] : []),
    ...(held > 0 ? [t('team.line.held', { n: held })] : []),
    ...(kept > 0 ? [t('team.sync.kept', { n: kept })] : []),
    ...(unsendable > 0 ? [t('team.line.unsendable', { n: unsendable })] : []),
    ...(undecided > 0 ? [t('team.sync.undecided', { n: undecided })] : []),
  ];
  const idle = isRunning ? 'team.sync.running' : lastDone === null ? 'team.sync.never' : 'team.sync.done';
  return { words: parts.length > 0 ? parts.join(' · ') : t(idle), tone: toneOf() };

  function toneOf(): SyncTone {
    if (fault !== null || unsendable > 0) return 'block';
    if (undecided + requests + held > 0) return 'ask';
    return waiting + kept > 0 || isAsking || news !== null || isRunning || lastDone === null ? 'todo' : 'ok';
  }
}
