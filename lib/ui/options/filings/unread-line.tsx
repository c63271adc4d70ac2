// Whose filings are missing from the board because the client cannot be read? They are named, with where it says what can be brought back.
import type { BoardPart } from '../../../protocol/filings';
import { fewNames } from '../../few-names';
import type { Translate } from '../../translate';

interface UnreadLineProps {
  readonly t: Translate;
  readonly parts: readonly BoardPart[];
}

/** Nothing while all of them can be read. */
export function UnreadLine({ t, parts }: UnreadLineProps) {
  const names = parts.flatMap(({ unread }) => unread ?? []);
  if (names.length === 0) return null;
  return (
    <p class="small bad" data-testid="filings-unread">
      {t('filings.unread', { n: names.length, names: fewNames(t, names) })}
    </p>
  );
}
