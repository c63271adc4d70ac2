// What was the result of the last change on the board, how is it undone, and what must be asked before it?
import { useState } from 'preact/hooks';
import { isSentAgain } from '../../../filing/calendar/filing-states';
import type { Filing, FilingStanding, FilingState } from '../../../filing/client/client';
import type { OpenCause } from '../../../filing/report/open-causes';
import type { FilingCard } from '../../../protocol/filings';
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
  const [asked, setAsked] = useState<AskedMove | null>(null);
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
  const begin = async (...given: Parameters<typeof move>) => {
    const [{ clientId, filingId, state }, to] = given;
    const detail = isSentAgain(state, to) ? await ask('filings.detail', { clientId, filingId }) : null;
    const causes = detail?.openCauses ?? [];
    const stay = () => setAsked(null);
    if (causes.length === 0) return move(...given);
    const confirm = () => {
      stay();
      void move(...given).catch(() => failed('filings.failed'));
    };
    setAsked({ to, causes, confirm, stay });
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
    move: (...moved: Parameters<typeof move>) => void begin(...moved).catch(() => failed('filings.failed')),
    asked,
    said,
    undo,
  };
}
