// How are many clients named in one sentence? The first few, and a sign that there are more.
import { plain } from './plain';
import type { Translate } from './translate';

const MOST = 5;

/** At most five names as a list in the language of the interface, then “…” where there are more. */
export const fewNames = (t: Translate, names: readonly string[]): string =>
  t.list(names.slice(0, MOST).map(plain)) + (names.length > MOST ? ' …' : '');
