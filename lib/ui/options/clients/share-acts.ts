// What happens when a team is chosen for clients? They are shared, moved, taken back, or their scans are kept here; the result is shown.
import type { Ask } from '../../../protocol/protocol';
import type { Done, TeamView } from '../../../protocol/team';
import type { Translate } from '../../translate';
import { faultWords } from '../team/fault-line';

/** The result of an act, as text. */
export interface Said {
  readonly isBad: boolean;
  readonly words: string;
}

interface Means {
  readonly t: Translate;
  readonly ask: Ask;
}

/** Whether clients can be shared with a team from here. */
export const isWritable = ({ standing, role }: TeamView): boolean =>
  standing === 'member' && (role === 'admin' || role === 'editor');

/** Does what was chosen: `local`, `pin`, `unpin`, or the id of a team. */
export async function shareAct({ t, ask }: Means, ids: readonly string[], chosen: string): Promise<Said> {
  const said = <Answer>(done: Done<Answer>, words: (answer: Answer) => string): Said =>
    done.ok
      ? { isBad: false, words: words(done) }
      : { isBad: true, words: faultWords(t, { code: done.reason }) };
  if (chosen === 'local')
    return said(await ask('team.unshare', { ids }), ({ unshared }) =>
      sentence(t, [t('team.unshare.done', { n: unshared })], ids.length - unshared),
    );
  if (chosen === 'pin' || chosen === 'unpin')
    return said(await ask('team.pin', { ids, isPinned: chosen === 'pin' }), ({ pinned }) =>
      pinned === 0
        ? t('team.pin.none')
        : sentence(t, [t(`team.${chosen}.done`, { n: pinned })], ids.length - pinned),
    );
  return said(await ask('team.share', { team: chosen, ids }), ({ shared, moved }) => {
    const acts = [
      ...(shared > 0 || moved === 0 ? [t('team.share.done', { n: shared })] : []),
      ...(moved > 0 ? [t('team.moved.done', { n: moved })] : []),
    ];
    return sentence(t, acts, ids.length - shared - moved);
  });
}

/** What was done, and how many of the clients were left alone. */
function sentence(t: Translate, acts: readonly string[], alone: number): string {
  const said = alone > 0 ? [...acts, t('team.left.alone', { n: alone })] : acts;
  return said.reduce((first, then) => t('team.done.and', { first, then }));
}
