// Where does a filing stand, since when, and where may it go next? Moves are added, never rewritten.
//
// A round begins with a draft and goes on to submitted, whichever of initial-review, mailing, sms and
// administration-review the province knows, and ends approved or refused; from refused the next round begins. Whoever
// looks after the filing may move it anywhere. What is read from a page moves it only from draft or refused to submitted,
// and only where nothing has moved it since the page was filled: a page goes on saying 已提交 long after the answer came.
import { type Filing, FilingState } from '../client/client';

/** The columns of the board, in the order in which a filing gets through them. */
export const BOARD: readonly FilingState[] = FilingState.options;

/** What a move needs besides the state: the day, and the moment for the message that runs 24 hours. */
export interface MoveTime {
  readonly on: string;
  /** With offset, as 2026-11-24T09:30:00+08:00. */
  readonly at: string;
}

/** The filing in its new state with the move noted; the same filing when it is there already. */
export function moveFiling(filing: Filing, to: FilingState, { on, at }: MoveTime): Filing {
  if (filing.state === to) return filing;
  const moves = [...(filing.moves ?? []), { to, on }];
  // the administration sends its message anew for each round: a number that was verified before must be verified again
  const isNewRound = isSentAgain(filing.state, to);
  const unsent = isNewRound ? { smsSentAt: null, smsVerified: null } : {};
  const sent = to === 'sms' ? { smsSentAt: (isNewRound ? null : filing.smsSentAt) ?? at } : {};
  const posted = filing.state === 'mailing' && to !== 'draft' && to !== 'refused';
  const settled = to === 'approved' ? { refusal: null } : {};
  const back = to === 'refused' && filing.refusal ? { refusal: noticeOf(filing, filing.refusal, on) } : {};
  const again = to === 'draft' ? { smsSentAt: null, smsVerified: null, mailedOn: null } : {}; // a new round has new messages and papers
  return {
    ...filing,
    state: to,
    moves,
    ...unsent,
    ...sent,
    ...(posted ? { mailedOn: filing.mailedOn ?? on } : {}),
    ...again,
    ...settled,
    ...back,
  };
}

type Notice = NonNullable<Filing['refusal']>;

/**
 * The notice of a filing that comes back on a day, without what was called mended; null for one that answered an earlier
 * round, since it says nothing of this one. Sent off and back with one move on one day, it was moved by mistake.
 */
function noticeOf({ moves = [] }: Filing, { text, on: noted, meant }: Notice, day: string): Notice | null {
  const known = moves ?? [];
  const since = known.slice(known.findLastIndex(({ to }) => to === 'refused') + 1);
  const [sending, ...later] = since;
  const isFirst = since.length === known.length;
  const isMistake = later.length === 0 && sending?.on === day;
  if (isFirst || isMistake || sending === undefined || noted > sending.on)
    return { text, on: noted, ...(meant && { meant }) };
  return null;
}

/** Does a move say that a filing that came back went off once more? */
export const isSentAgain = (from: FilingState, to: FilingState): boolean =>
  from === 'refused' && to !== 'draft' && to !== 'refused' && to !== 'approved';

/** How often the filing was moved. */
export const moveCount = ({ moves }: Pick<Filing, 'moves'>): number => moves?.length ?? 0;

/** Does a page that says 已提交 tell anything new of a filing that had this many moves when the page was filled? */
export function isNewSubmission(filing: Filing, movesAtFill: number): boolean {
  const isBeforeIt = filing.state === 'draft' || filing.state === 'refused';
  return isBeforeIt && moveCount(filing) === movesAtFill;
}

/** The day on which the filing last came to a state; null when nobody noted it. */
export function dayOfState(filing: Filing, state: FilingState): string | null {
  return filing.moves?.findLast(({ to }) => to === state)?.on ?? null;
}

/** The day since which the filing stands where it stands; null when nobody noted it. */
export function sinceDay(filing: Filing): string | null {
  const last = filing.moves?.at(-1);
  return last?.to === filing.state ? last.on : null;
}

/** The move with which a filing went off in its present round. */
export interface Sending {
  /** Its place among the moves; null when nobody noted it. */
  readonly at: number | null;
  readonly on: string | null;
}

/** How a filing that is on its way, or approved, went off; null for a draft and for one that came back. */
export function sendingOf({ state, moves }: Pick<Filing, 'state' | 'moves'>): Sending | null {
  if (state === 'draft' || state === 'refused') return null;
  const known = moves ?? [];
  const begun = known.findLastIndex(({ to }) => to === 'draft' || to === 'refused');
  const first = known[begun + 1];
  return first ? { at: begun + 1, on: first.on } : { at: null, on: null };
}

/**
 * The state to which the last move is taken back; null for a draft, and where nothing tells what came before. An imported
 * filing has no moves: it goes back to the step before, which is the mailing only where papers were posted.
 */
export function stateBefore({
  state,
  moves,
  mailedOn,
}: Pick<Filing, 'state' | 'moves' | 'mailedOn'>): FilingState | null {
  const known = moves ?? [];
  if (known.at(-1)?.to === state) return known.at(-2)?.to ?? 'draft';
  if (state === 'draft' || state === 'refused') return null;
  const before = neighbour(state, -1);
  return before === 'mailing' && !mailedOn ? neighbour('mailing', -1) : before;
}

/**
 * The filing as if it had not made its last move: the move goes, and with it what the move noted. A message that was
 * never sent has no time and no verified numbers. The same filing where there is no way back.
 */
export function takeBackMove(filing: Filing): Filing {
  const to = stateBefore(filing);
  if (to === null) return filing;
  const { state, moves, mailedOn } = filing;
  const last = moves?.at(-1);
  const isNoted = last?.to === state;
  const unsent = state === 'sms' ? { smsSentAt: null, smsVerified: null } : {};
  const unposted = to === 'mailing' && isNoted && mailedOn === last?.on ? { mailedOn: null } : {};
  return { ...filing, state: to, ...(isNoted ? { moves: moves?.slice(0, -1) } : {}), ...unsent, ...unposted };
}

/** The column beside a state, or null at the end of the board. */
export function neighbour(state: FilingState, step: -1 | 1): FilingState | null {
  return BOARD[BOARD.indexOf(state) + step] ?? null;
}
