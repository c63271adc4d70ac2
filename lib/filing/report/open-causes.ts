// Which causes of a refusal may still be there? Apart from the reader of refusals, which the panel does not load.
import type { Text } from '../text';
import type { RefusalReason } from './refusal-reasons';
import type { Finding } from './report';

/** A cause that a refusal names, and whether it is mended as far as is known. */
interface NamedCause {
  readonly reason: RefusalReason;
  readonly isMended?: boolean;
}

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
