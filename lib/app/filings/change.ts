// How does a filing change on the board? Each change is stored in the client with its day, and recorded in the audit.
import { isSmsVerified } from '../../filing/calendar/due-dates';
import { moveCount, moveFiling, takeBackMove } from '../../filing/calendar/filing-states';
import type { Client, Filing, FilingStanding } from '../../filing/client/client';
import { orderNumberIn } from '../../filing/site/order-status';
import type { Request } from '../../protocol/protocol';
import { changeClient } from '../clients/edit';
import type { App } from '../state/app';
import { begunFiling, type WhichFiling, withBegun } from './begun';

type Changed = Promise<{ readonly ok: boolean }>;

/** Moves the filing to another state; returns its previous state. */
export async function move(
  app: App,
  { to, on, ...which }: Request<'filings.move'>,
): Promise<{ readonly ok: boolean; readonly before: FilingStanding | null }> {
  const at = new Date(app.now()).toISOString();
  let before: FilingStanding | null = null;
  const changed = await change(app, which, 'filings.move', to, (filing) => {
    before = standingOf(filing);
    return moveFiling(filing, to, { on, at });
  });
  return { ...changed, before };
}

function standingOf({ state, moves, smsSentAt, smsVerified, mailedOn, refusal }: Filing): FilingStanding {
  const [at, verified, posted] = [smsSentAt ?? null, smsVerified ?? null, mailedOn ?? null];
  return {
    state,
    moves: moves ?? null,
    smsSentAt: at,
    smsVerified: verified,
    mailedOn: posted,
    refusal: refusal ?? null,
  };
}

/** Undoes a move: the previous state is restored, and the move is removed from the history. */
export function moveBack(app: App, { before, ...which }: Request<'filings.move-back'>): Changed {
  return change(app, which, 'filings.move', before.state, (filing) => ({ ...filing, ...before }));
}

/** Takes the last move back, unless the filing was moved since the person saw it. */
export function takeBack(app: App, { seen, ...which }: Request<'filings.take-back'>): Changed {
  return change(app, which, 'filings.move', '', (filing) =>
    moveCount(filing) === seen ? takeBackMove(filing) : filing,
  );
}

/** Notes when the SMS code was sent; its 24 hours run from then on. */
export function markSmsSent(app: App, { at, ...which }: Request<'filings.sms-sent'>): Changed {
  return change(app, which, 'filings.sms-sent', '', (filing) => ({ ...filing, smsSentAt: at }));
}

/** Notes that this person's phone is verified, or is not. With the last phone the order is at the administration. */
export function markSmsVerified(
  app: App,
  { person, isDone, ...which }: Request<'filings.sms-verified'>,
): Changed {
  const on = app.today();
  return change(app, which, 'filings.sms-verified', '', (filing, client) => {
    const others = (filing.smsVerified ?? []).filter((one) => one !== person);
    const noted = { ...filing, smsVerified: isDone ? [...others, person] : others };
    const isLast = isDone && filing.state === 'sms' && isSmsVerified(app.rulebook(), client, noted, on);
    const at = new Date(app.now()).toISOString();
    return isLast ? moveFiling(noted, 'administration-review', { on, at }) : noted;
  });
}

/** Notes the day on which the documents were posted; null removes it. */
export function markMailed(app: App, { on, ...which }: Request<'filings.mailed'>): Changed {
  return change(app, which, 'filings.mailed', '', (filing) => ({ ...filing, mailedOn: on }));
}

/** Notes the number that the portal gave the order; an empty one removes the property, which earlier versions do not know. */
export function noteOrder(app: App, { number, ...which }: Request<'filings.order'>): Changed {
  const orderNumber = orderNumberIn(app.rulebook(), number ?? '').slice(0, 60);
  return change(app, which, 'filings.order', '', ({ orderNumber: _, ...filing }) =>
    orderNumber === '' ? filing : { ...filing, orderNumber },
  );
}

/** Stores the text of a refusal with the filing; null removes it. */
export function keepRefusal(app: App, { text, ...which }: Request<'filings.refusal'>): Changed {
  const said = text?.trim() ?? '';
  const refusal = said === '' ? null : { text: said, on: app.today() };
  return change(app, which, 'filings.refusal', '', (filing) => ({ ...filing, refusal }));
}

/** Notes that a cause of the refusal is mended, or is not after all, whatever was changed; a list is absent while nothing is in it. */
export function markMended(app: App, { cause, isDone, ...which }: Request<'filings.mended'>): Changed {
  return change(app, which, 'filings.mended', '', (filing) => {
    if (!filing.refusal) return filing;
    const { mended, unmended, ...notice } = filing.refusal;
    const without = (ids: readonly string[] | null | undefined) => (ids ?? []).filter((one) => one !== cause);
    const lists = {
      mended: [...without(mended), ...(isDone ? [cause] : [])],
      unmended: [...without(unmended), ...(isDone ? [] : [cause])],
    };
    const kept = Object.entries(lists).filter(([, ids]) => ids.length > 0);
    return { ...filing, refusal: { ...notice, ...Object.fromEntries(kept) } };
  });
}

/** Notes which of two causes a sentence of the refusal means. */
export function markMeant(app: App, { cause, other, ...which }: Request<'filings.meant'>): Changed {
  return change(app, which, 'filings.mended', '', (filing) => {
    if (!filing.refusal) return filing;
    const others = (filing.refusal.meant ?? []).filter((one) => one !== cause && one !== other);
    return { ...filing, refusal: { ...filing.refusal, meant: [...others, cause] } };
  });
}

/** Marks a due date as done, or as not done. */
export function markDone(app: App, { key, isDone, ...which }: Request<'filings.done'>): Changed {
  return change(app, which, 'filings.done', '', (filing) => {
    const others = (filing.done ?? []).filter((one) => one !== key);
    return { ...filing, done: isDone ? [...others, key] : others };
  });
}

/** The filing as it is to be stored; the client is the one of whom it is. */
type EditFiling = (filing: Filing, client: Client) => Filing;

/** Changes the filing and records the act; returns whether the filing still exists. */
async function change(app: App, which: WhichFiling, act: string, detail: string, edit: EditFiling): Changed {
  if (!(await changeFiling(app, which, edit))) return { ok: false };
  await app.vault.note(act, which.clientId, detail);
  return { ok: true };
}

/**
 * Changes the filing as it is stored now, or stores the draft that a tab has begun; returns whether it still exists.
 */
export async function changeFiling(
  app: App,
  { clientId, filingId }: WhichFiling,
  edit: EditFiling,
): Promise<boolean> {
  const begun = await begunFiling(app.sessions, { clientId, filingId });
  const changed = await changeClient(app.vault, clientId, (stored) => {
    const client = withBegun(stored, begun);
    return {
      ...client,
      filings: client.filings.map((filing) => (filing.id === filingId ? edit(filing, client) : filing)),
    };
  });
  return changed?.filings.some(({ id }) => id === filingId) === true;
}
