// Which sources do printed statements have?
import type { Citation } from '../../filing/text';
import { plain } from '../plain';
import { printedAddressOf } from '../source-address';
import type { Translate } from '../translate';

/** Each source once with its date, however many places of it are cited. */
export function sourcesOf(cites: readonly Citation[]): readonly Citation[] {
  return [...new Map(cites.map((cite) => [`${cite.source} ${cite.date}`, cite])).values()];
}

/** The sources as numbered notes, the first is 1. */
export function PaperSources({
  sources,
  t,
}: {
  readonly sources: readonly Citation[];
  readonly t: Translate;
}) {
  if (sources.length === 0) return null;
  return (
    <div class="paper-sources">
      <p>{t('paper.sources')}</p>
      <ol>
        {sources.map((cite) => (
          <li key={`${cite.source} ${cite.date}`}>
            {t('paper.source', {
              title: t.text(cite.title),
              date: cite.date ? t.date(cite.date) : t('paper.source.undated'),
            })}
            <Address locator={cite.locator} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** On paper nothing can be pressed: the address stands there as text. */
function Address({ locator }: { readonly locator: string | undefined }) {
  const address = printedAddressOf(locator);
  return address && <span class="paper-address-of">{plain(address)}</span>;
}
