// Which causes of a refusal may still be there? Apart from the reader of refusals, which the panel does not load.
import type { Text } from '../text';
import type { RefusalReason } from './refusal-reasons';
import type { Finding } from './report';

/** A cause that a refusal names, and whether the person called it mended. */
interface NamedCause {
  readonly reason: RefusalReason;
  readonly isMended?: boolean;
}

/** A cause that may still be there: a check finds it, or no check can tell and nobody called it mended. */
export interface OpenCause {
  readonly id: string;
  readonly cause: Text;
  readonly isFound: boolean;
}

/** The causes that may still be there, each once; first those that a check finds, whatever was said of them. */
export function openCauses(named: readonly NamedCause[], findings: readonly Finding[]): readonly OpenCause[] {
  const counted = findings.filter(({ severity }) => severity !== 'info');
  const failing = new Set(counted.filter(({ state }) => state === 'fails').map(({ rule }) => rule));
  const undecided = new Set(counted.filter(({ state }) => state !== 'fails').map(({ rule }) => rule));
  const open = named.flatMap(({ reason, isMended = false }): readonly OpenCause[] => {
    const { id, cause, rules, other } = reason;
    const checks = [...rules, ...(other?.rules ?? [])].map(({ name }) => name);
    const isFound = checks.some((name) => failing.has(name));
    const isUnchecked = checks.length === 0 || checks.some((name) => undecided.has(name));
    return isFound || (isUnchecked && !isMended) ? [{ id, cause, isFound }] : [];
  });
  const each = open.filter(({ id }, at) => open.findIndex((one) => one.id === id) === at);
  return [...each.filter(({ isFound }) => isFound), ...each.filter(({ isFound }) => !isFound)];
}
