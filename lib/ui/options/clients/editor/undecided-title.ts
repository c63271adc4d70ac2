// What is asked of two versions of a client? Which to keep of what both changed; or, where one side removed it, whether it stays.
import type { RevisionSource, UndecidedView } from '../../../../protocol/conflicts';
import type { Translate } from '../../../translate';
import type { Decisions } from '../actions';
import { whoText } from './source-text';

const removalIn = ({ conflicts }: Pick<UndecidedView, 'conflicts'>) =>
  conflicts.find(({ place }) => place === 'removed');

/** The heading of the questions. */
export function undecidedTitle(t: Translate, view: UndecidedView): string {
  const removal = removalIn(view);
  if (removal === undefined) return t('clients.undecided');
  const isMine = removal.mine === true;
  const who = ({ isHere, ...source }: RevisionSource) =>
    isHere ? t('clients.undecided.you') : `${whoText(t, { isHere, ...source })} `;
  const [gone, stays] = isMine ? [view.mine, view.theirs] : [view.theirs, view.mine];
  const parts = t.labels((view.edited ?? []).map((part) => t.word('field', part)));
  return t(parts === '' ? 'clients.undecided.removal.any' : 'clients.undecided.removal', {
    who: who(gone),
    other: who(stays),
    parts,
  });
}

/** Whether the client is removed by these choices. */
export function isRemovedBy(view: UndecidedView, choices: Decisions): boolean {
  const removal = removalIn(view);
  const chosen = removal && choices[removal.place];
  return chosen !== undefined && removal?.[chosen] === true;
}
