// Which values of a portal's pages does the client lack, and which of them did a press store?
import type { Text } from '../filing/text';

/** What the person typed in a page of this filing, for which the client has nothing. */
export interface TypedValue {
  readonly fieldId: string;
  /** The index of the filing's service that it belongs to; null outside service blocks. */
  readonly service: number | null;
  readonly label: Text;
  /** As a person reads it. */
  readonly value: readonly string[];
  /** The page has set it itself: nobody pressed it. */
  readonly isPreset?: boolean;
}

/** Values of the pages that a press has stored in the client. */
export interface TakenView {
  /** What was pressed: the list of typed values, or the plan of the page. */
  readonly from: 'typed' | 'plan';
  readonly stored: readonly TypedValue[];
  /** Those with which the client could not be stored. */
  readonly left: readonly TypedValue[];
  /** It was taken back: all of it, or what was not changed since. */
  readonly undone?: 'all' | 'rest';
}

/** What tells one from the others. */
export const nameOfTyped = ({ fieldId, service }: Pick<TypedValue, 'fieldId' | 'service'>): string =>
  `${fieldId} ${service ?? ''}`.trim();
