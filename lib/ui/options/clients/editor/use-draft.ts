// What is in the editor, what is wrong with it, and how is it saved? One draft based on one stored revision.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Client } from '../../../../filing/client/client';
import { eachOnce } from '../../../../filing/client/filed-for-self';
import { withValue } from '../../../../filing/client/value-at';
import type { CheckAnswer, FieldFault, SaveAnswer } from '../../../../protocol/clients';
import type { ConflictView } from '../../../../protocol/conflicts';
import { useReturn } from '../../../use-return';
import { codeOf } from '../../../vault/fault';
import { useSynced } from '../../use-arrivals';
import type { Decisions, EditorActions } from '../actions';
import { NO_VAULT } from '../first-profile';
import { newClient, tidy } from './draft';

const PAUSE = 250;

/** The content when the editor was opened or last saved. */
interface Ground {
  readonly client: Client;
  /** Null for a client that is not stored yet. */
  readonly rev: number | null;
  /** The revision whose place it took by itself, as it came from elsewhere. */
  readonly cameAfter?: number | null;
}

export type SaveState =
  | { readonly kind: 'idle' | 'saving' }
  | { readonly kind: 'saved'; readonly merged: boolean }
  | { readonly kind: 'failed'; readonly reason: 'faults' | 'removed' | 'exists' | 'not-stored' }
  | { readonly kind: 'conflict'; readonly seen: number; readonly conflicts: readonly ConflictView[] };

/** A changed name or number of a stored client, before and after. */
export interface IdentityChange {
  readonly part: 'entity.name' | 'entity.certNumber';
  readonly was: string;
  readonly now: string;
}

export interface Draft {
  /** Null while it is loading. */
  readonly draft: Client | null;
  readonly rev: number | null;
  /** Why it cannot be edited; null when it can. */
  readonly trouble: string | null;
  readonly isDirty: boolean;
  /** The revision that was shown before a newer one from elsewhere took its place by itself; null if none did. */
  readonly cameAfter: number | null;
  /** It was saved elsewhere while it is edited here. */
  readonly isBehind: boolean;
  readonly faults: readonly FieldFault[];
  /** Faults that the pre-check would report; they do not prevent saving. */
  readonly mustFixes: NonNullable<CheckAnswer['mustFixes']>;
  /** Which names and numbers of the stored client would change. */
  readonly renamed: readonly IdentityChange[];
  readonly state: SaveState;
  readonly set: (place: string, value: unknown) => void;
  readonly save: (choices?: Decisions) => Promise<SaveAnswer | null>;
  readonly reload: () => void;
  /** Discards unsaved changes. */
  readonly drop: () => void;
}

/** Whether the draft is not what is stored. */
const isChanged = (ground: Ground | null, draft: Client | null): boolean =>
  ground !== null && draft !== null && JSON.stringify(tidy(draft)) !== JSON.stringify(tidy(ground.client));

/**
 * The draft of a stored client, or of a new one (null); `first` is its initial content, `base` the revision on which
 * `first` is based if that is not the present one.
 */
export function useDraft(
  actions: EditorActions,
  id: string | null,
  first?: Client,
  base: number | null = null,
): Draft {
  const stored = useStored(actions, id, first, base);
  const { ground, draft, trouble, state, setState, follow } = stored;
  const command = useRef(actions.token());
  const isDirty = isChanged(ground, draft);
  // what the panel or a colleague stored meanwhile is shown, unless something typed here would be lost
  const synced = useCatchUp(actions, id, () => void (!isDirty && state.kind !== 'saving' && follow()));
  const { faults, mustFixes, storedRev, take } = useCheck(actions, draft, synced);
  useKept(actions, isDirty ? draft : null, ground?.rev ?? null);
  const drop = () => dropKept(actions.ask);
  useEffect(() => (isDirty ? actions.guard() : undefined), [actions, isDirty]);

  const save = async (choices: Decisions = {}) => {
    if (!draft || !ground) return null;
    const seen = state.kind === 'conflict' ? state.seen : null;
    setState({ kind: 'saving' });
    const isTypedMeanwhile = stored.watch();
    const client = { ...tidy(draft) };
    const refused = ground.rev === null ? await refusal(actions, client, take) : null;
    const request = { client, base: ground.rev, seen, choices, command: command.current };
    const answer = refused ?? (await actions.ask('clients.save', request).catch(leftUnsaved));
    if (answer === NO_VAULT || !answer?.ok) setState(stateAfter(answer));
    else if (isTypedMeanwhile()) {
      // what was typed is based on what was sent: after a merge the next save merges once more
      if (!answer.merged) stored.setGround({ client: answer.client, rev: answer.rev });
      setState({ kind: 'idle' });
    } else {
      drop();
      command.current = actions.token(); // the next change gets a new id
      stored.begin(answer.client, answer.rev);
      setState({ kind: 'saved', merged: answer.merged });
    }
    return answer === NO_VAULT ? null : answer;
  };
  return {
    draft,
    rev: ground?.rev ?? null,
    trouble,
    isDirty,
    cameAfter: ground?.cameAfter ?? null,
    isBehind: ground?.rev != null && storedRev !== null && storedRev !== ground.rev,
    faults,
    mustFixes,
    renamed: ground?.rev == null || draft === null ? [] : identityChanges(ground.client, draft),
    state,
    set: (place, value) => {
      command.current = actions.token();
      stored.change((before) => withValue(before, place, value));
      setState((before) => (before.kind === 'saved' ? { kind: 'idle' } : before));
    },
    save,
    reload: () => void stored.load(),
    drop,
  };
}

/** Catches up when the person returns and after each synchronisation with a team; answers how many of these there were. */
function useCatchUp({ ask }: EditorActions, id: string | null, catchUp: () => void): number {
  const [synced, setSynced] = useState(0);
  const present = useRef(catchUp);
  present.current = catchUp;
  useReturn(catchUp);
  useSynced(ask, id !== null, () => {
    present.current();
    setSynced((count) => count + 1); // with something typed, that a newer one came is said at once
  });
  return synced;
}

/**
 * The stored client, read once, with the draft based on it; arguments as of `useDraft`. What was typed while an answer
 * was awaited is kept: the answer is not taken, and the save merges.
 */
function useStored(
  actions: EditorActions,
  id: string | null,
  first: Client | undefined,
  base: number | null,
) {
  const [ground, setGround] = useState<Ground | null>(null);
  const [draft, setDraft] = useState<Client | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const changes = useRef(0);
  const change = (by: (before: Client) => Client) => {
    changes.current += 1;
    setDraft((before) => before && by(before));
  };
  /** Begins to watch; the answer is whether something was typed since. */
  const watch = () => {
    const before = changes.current;
    return () => changes.current !== before;
  };
  const begin = (client: Client, rev: number | null, cameAfter: number | null = null) => {
    setTrouble(null);
    setGround({ client, rev, cameAfter });
    setDraft(client);
    setState({ kind: 'idle' });
  };
  const load = async () => {
    if (id === null) begin(newClient(first?.id ?? `client-${actions.token()}`), null);
    const isTypedMeanwhile = watch();
    const answer = id === null ? null : await actions.ask('clients.read', { id }).catch(() => null);
    if (isTypedMeanwhile()) return;
    if (answer?.ok) begin(answer.client, base ?? answer.rev);
    else if (id !== null) return setTrouble(answer?.reason ?? 'failed');
    if (first !== undefined) setDraft(first);
  };
  const follow = async () => {
    if (id === null || ground === null) return;
    const isTypedMeanwhile = watch();
    const answer = await actions.ask('clients.read', { id }).catch(() => null); // locked, or removed: as it was
    if (answer?.ok && !isTypedMeanwhile() && answer.rev !== ground.rev)
      begin(answer.client, answer.rev, ground.rev);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for each client, whatever is drawn anew
  useEffect(() => void load(), [id]);
  return {
    ground,
    setGround,
    draft,
    change,
    watch,
    trouble,
    state,
    setState,
    begin,
    load,
    follow,
  };
}

/** Stores the draft a moment after the last change, so that a lock loses nothing. */
function useKept({ ask }: Pick<EditorActions, 'ask'>, draft: Client | null, base: number | null): void {
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => {
      const kept = { client: { ...draft }, base };
      ask('clients.keep-draft', { draft: kept }).catch(() => undefined); // locked just now: the previous draft is kept
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [ask, draft, base]);
}

/** Deletes the stored draft; while the vault is locked it stays, and is offered once more. */
export function dropKept(ask: EditorActions['ask']): void {
  ask('clients.keep-draft', { draft: null }).catch(() => undefined);
}

/** The places that must be corrected before filing, each value once; a warning need not be heeded. */
export function toCorrect({ mustFixes, draft }: Pick<Draft, 'mustFixes' | 'draft'>): readonly string[] {
  const places = mustFixes.filter(({ isWarning }) => isWarning !== true).map(({ place }) => place);
  return draft === null ? places : eachOnce(draft, places);
}

/** The client's name and number, where the draft differs from what is stored. */
function identityChanges(stored: Client, draft: Client): readonly IdentityChange[] {
  const parts = ['name', 'certNumber'] as const;
  return parts
    .filter((part) => stored.entity[part].trim() !== draft.entity[part].trim())
    .map((part) => ({ part: `entity.${part}`, was: stored.entity[part], now: draft.entity[part] }));
}

/** Why a save came to nothing: the person set no passphrase, or it could not be stored (null). */
const leftUnsaved = (fault: unknown) => (codeOf(fault) === NO_VAULT ? NO_VAULT : null);

function stateAfter(answer: Exclude<SaveAnswer, { ok: true }> | typeof NO_VAULT | null): SaveState {
  if (answer === NO_VAULT) return { kind: 'idle' }; // put off by the person: nothing failed
  if (answer === null) return { kind: 'failed', reason: 'not-stored' };
  if (answer.reason === 'conflict')
    return { kind: 'conflict', seen: answer.seen, conflicts: answer.conflicts };
  return { kind: 'failed', reason: answer.reason };
}

interface Check extends Pick<Draft, 'faults' | 'mustFixes'> {
  readonly storedRev: number | null;
  /** Shows an answer that came by another way. */
  readonly take: (answer: CheckAnswer) => void;
}

const checked = ({ ask }: Pick<EditorActions, 'ask'>, client: Record<string, unknown>) =>
  ask('clients.check', { client }).catch(() => null);

/** Why a new profile cannot be stored: told before anybody is asked to set a passphrase for it. */
async function refusal(
  actions: EditorActions,
  client: Record<string, unknown>,
  take: Check['take'],
): Promise<SaveAnswer | null> {
  const answer = await checked(actions, client);
  if (answer === null) return null;
  take(answer);
  const { faults } = answer;
  return faults.length > 0 ? { ok: false, reason: 'faults', faults } : null;
}

const NOTHING_WRONG: CheckAnswer = { faults: [], rev: null };
const NO_FIXES: Draft['mustFixes'] = [];

/** The draft's faults, checked a moment after the last change; and which revision is stored. */
function useCheck(actions: EditorActions, draft: Client | null, synced: number): Check {
  const [{ faults, mustFixes = NO_FIXES, rev }, take] = useState(NOTHING_WRONG);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a synchronisation may have brought another revision
  useEffect(() => {
    if (!draft) return;
    let isWanted = true;
    const timer = setTimeout(async () => {
      const answer = await checked(actions, { ...tidy(draft) });
      if (isWanted && answer) take(answer);
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [actions, draft, synced]);
  return { faults, mustFixes, storedRev: rev, take };
}
