// Whose filings are missing from the board because the client cannot be read? They are named, with where it says what can be brought back.
import type { BoardPart } from '../../../protocol/filings';
import { plain } from '../../plain';
import type { Translate } from '../../translate';

const MOST_NAMES = 5;

interface UnreadLineProps {
  readonly t: Translate;
  readonly parts: readonly BoardPart[];
}

/** Nothing while all of them can be read. */
export function UnreadLine({ t, parts }: UnreadLineProps) {
  const names = parts.flatMap(({ unread }) => unread ?? []).map(plain);
  if (names.length === 0) return null;
  const said = t.list(names.slice(0, MOST_NAMES)) + (names.length > MOST_NAMES ? ' …' : '');
  return (
    <p class="small bad" data-testid="filings-unread">
      {t('filings.unread', { n: names.length, names: said })}
    </p>
  );
}
