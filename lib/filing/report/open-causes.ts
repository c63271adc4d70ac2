// Which causes of a refusal does the pre-check still find? Apart from the reader of refusals, which the panel does not load.
import type { RefusalReason } from './refusal-reasons';
import type { Finding } from './report';

/** Of the causes that a refusal names, those that a check behind them still finds in the report; each once. */
export function openCauses(
  reasons: readonly RefusalReason[],
  findings: readonly Finding[],
): readonly RefusalReason[] {
  const failing = findings.filter(({ state, severity }) => state === 'fails' && severity !== 'info');
  const names = new Set(failing.map(({ rule }) => rule));
  const open = reasons.filter(({ rules, other }) =>
    [...rules, ...(other?.rules ?? [])].some(({ name }) => names.has(name)),
  );
  return open.filter(({ id }, at) => open.findIndex((one) => one.id === id) === at);
}
