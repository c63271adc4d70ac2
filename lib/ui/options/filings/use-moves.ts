// What was the result of the last change on the board, how is it undone, and what must be asked before it?
import { useState } from 'preact/hooks';
import { isSentAgain } from '../../../filing/calendar/filing-states';
import type { Filing, FilingStanding, FilingState } from '../../../filing/client/client';
import type { OpenCause } from '../../../filing/report/open-causes';
import type { FilingCard } from '../../../protocol/filings';
import type { Ask } from '../../../protocol/protocol';
import type { Translate } from '../../translate';
import type { FilingsActions } from './actions';

interface MovesProps {
  readonly t: Translate;
  readonly actions: FilingsActions;
  readonly renew: (clientId: string) => Promise<void>;
}

/** A move that waits for an answer: causes of the refusal may still be there. */
interface AskedMove {
  readonly to: FilingState;
  readonly causes: readonly OpenCause[];
  readonly confirm: () => void;
  readonly stay: () => void;
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
    ...useAsked(ask, (...given) => void move(...given).catch(() => failed('filings.failed'))),
    said,
    undo,
  };
}

type Move = (card: FilingCard, to: FilingState, on: string) => void;

/** The move, and the question that comes first where a filing that came back goes off again with open causes. */
function useAsked(ask: Ask, move: Move): { readonly move: Move; readonly asked: AskedMove | null } {
  const [asked, setAsked] = useState<AskedMove | null>(null);
  const stay = () => setAsked(null);
  const causesOf = async ({ clientId, filingId, state }: FilingCard, to: FilingState) => {
    if (!isSentAgain(state, to)) return [];
    const detail = await ask('filings.detail', { clientId, filingId }).catch(() => null); // the move itself will fail too, and say so
    return detail?.openCauses ?? [];
  };
  const begin: Move = (...given) =>
    void causesOf(given[0], given[1]).then((causes) => {
      if (causes.length === 0) return move(...given);
      const confirm = () => {
        stay();
        move(...given);
      };
      setAsked({ to: given[1], causes, confirm, stay });
    });
  return { move: begin, asked };
}
