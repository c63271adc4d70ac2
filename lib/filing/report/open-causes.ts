// Which causes of a refusal may still be there? Apart from the reader of refusals, which the panel does not load.
import type { Text } from '../text';
import type { RefusalReason } from './refusal-reasons';
import type { Finding } from './report';

/** A cause that a refusal names, and whether it is mended as far as is known. */
interface NamedCause {
  readonly reason: Pick<RefusalReason, 'id' | 'cause' | 'rules' | 'other'>;
  readonly isMended?: boolean;
}

/** An item of a refusal that names nothing known: a cause all the same, in its own words, which only the person can call mended. */
export interface UnreadCause {
  readonly id: string;
  readonly text: string;
  readonly isMended: boolean;
}

/** So much of an item's words tells it from the others; an id has 80 characters. */
const OF_WORDS = 60;

/** The items that were not understood; `mended`: the ids of what the person called mended. */
export const unreadCauses = (
  items: readonly string[],
  mended: readonly string[] | null | undefined,
): readonly UnreadCause[] =>
  items.map((text) => {
    const id = `unread ${text.length} ${text.slice(0, OF_WORDS)}`; // words stay, however much of the list is understood
    return { id, text, isMended: mended?.includes(id) === true };
  });

/** Everything that a refusal names, understood or not. */
export const namedIn = (
  refusal:
    | {
        readonly reasons: readonly NamedCause[];
        readonly unread?: readonly UnreadCause[];
      }
    | null
    | undefined,
): readonly NamedCause[] => [
  ...(refusal?.reasons ?? []),
  ...(refusal?.unread ?? []).map(({ id, text, isMended }) => ({
    reason: { id, cause: { zh: text, en: text }, rules: [], other: null },
    isMended,
  })),
];

/** A cause that may still be there: a check finds it, or it is not mended as far as is known. */
export interface OpenCause {
  readonly id: string;
  readonly cause: Text;
  readonly isFound: boolean;
}

/**
 * The causes that may still be there, each once; first those that a check finds, whatever was said of them. A check that finds
 * nothing says nothing: it found nothing before the filing came back, too.
 */
export function openCauses(named: readonly NamedCause[], findings: readonly Finding[]): readonly OpenCause[] {
  const counted = findings.filter(({ severity }) => severity !== 'info');
  const failing = new Set(counted.filter(({ state }) => state === 'fails').map(({ rule }) => rule));
  const open = named.flatMap(({ reason, isMended = false }): readonly OpenCause[] => {
    const { id, cause, rules, other } = reason;
    const isFound = [...rules, ...(other?.rules ?? [])].some(({ name }) => failing.has(name));
    return isFound || !isMended ? [{ id, cause, isFound }] : [];
  });
  const each = open.filter(({ id }, at) => open.findIndex((one) => one.id === id) === at);
  return [...each.filter(({ isFound }) => isFound), ...each.filter(({ isFound }) => !isFound)];
}

/** How many causes a refusal names, each once, and how many of them are mended. */
export function countMended(
  named: readonly NamedCause[],
  open: readonly Pick<OpenCause, 'id'>[],
): { readonly done: number; readonly n: number } {
  const ids = new Set(named.map(({ reason }) => reason.id));
  const left = open.filter(({ id }) => ids.has(id)).length;
  return { done: ids.size - left, n: ids.size };
}
