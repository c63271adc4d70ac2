// What was the result of the last change on the board, and how is it undone?
import { useState } from 'preact/hooks';
import type { Filing, FilingStanding, FilingState } from '../../../filing/client/client';
import type { FilingCard } from '../../../protocol/filings';
import type { Translate } from '../../translate';
import type { FilingsActions } from './actions';

interface MovesProps {
  readonly t: Translate;
  readonly actions: FilingsActions;
  readonly renew: (clientId: string) => Promise<void>;
}

/** Moves a filing to another state on a date or removes a draft, shows the result, and undoes the last of these. */
export function useMoves({ t, actions: { ask }, renew }: MovesProps) {
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const tell = (client: string, state: FilingState, back: (() => void) | null) => {
    setSaid(t('filings.moved', { client, state: t(`filings.state.${state}`) }));
    setUndo(() => back);
  };
  const failed = (key: 'filings.gone' | 'filings.failed') => {
    setSaid(t(key));
    setUndo(null);
  };
  const move = async ({ clientId, filingId, client }: FilingCard, to: FilingState, on: string) => {
    const which = { clientId, filingId };
    const takeBack = async (before: FilingStanding) => {
      const { ok } = await ask('filings.move-back', { ...which, before });
      if (ok) tell(client, before.state, null);
      else failed('filings.gone');
      await renew(clientId);
    };
    const { ok, before } = await ask('filings.move', { ...which, to, on });
    if (ok)
      tell(client, to, before ? () => void takeBack(before).catch(() => failed('filings.failed')) : null);
    else failed('filings.gone');
    await renew(clientId);
  };
  const remove = async ({ clientId, filingId, client }: FilingCard) => {
    const putBack = async (filing: Filing) => {
      const { ok } = await ask('filings.put-back', { clientId, filing });
      if (ok) setSaid(t('filings.put-back', { client }));
      else setSaid(t('filings.gone'));
      setUndo(null);
      await renew(clientId);
    };
    const { removed } = await ask('filings.remove', { clientId, filingId });
    if (removed === null) failed('filings.gone');
    else {
      setSaid(t('filings.removed', { client }));
      setUndo(() => () => void putBack(removed).catch(() => failed('filings.failed')));
    }
    await renew(clientId);
  };
  return {
    remove: (card: FilingCard) => void remove(card).catch(() => failed('filings.failed')),
    move: (...moved: Parameters<typeof move>) => void move(...moved).catch(() => failed('filings.failed')),
    said,
    undo,
  };
}
