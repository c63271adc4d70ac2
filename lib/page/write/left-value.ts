// Does a control that could not be filled hold something that nobody chose?
import type { Control } from '../dom/control';

/** A sheet may write its first row as soon as it is opened. What a cell of a table held before may show only then, so of a cell this is not said. */
export const leavesOther = (
  reason: string,
  { kind }: Control,
  before: readonly string[],
  left: readonly string[],
): boolean =>
  kind !== 'cell' &&
  (reason === 'option-missing' || reason === 'not-taken') &&
  left.some((text) => text !== '') &&
  left.join('\n') !== before.join('\n');
