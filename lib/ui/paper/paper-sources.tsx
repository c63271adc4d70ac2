// Where is a printed statement from?
import type { Citation } from '../../filing/text';
import type { Translate } from '../translate';

/** Each source once with its day, however many places of it are cited. */
export function PaperSources({ cites, t }: { readonly cites: readonly Citation[]; readonly t: Translate }) {
  const once = new Map(cites.map((cite) => [`${cite.source} ${cite.date}`, cite]));
  return (
    <ul class="paper-sources">
      {[...once].map(([key, cite]) => (
        <li key={key}>
          {t('paper.source', {
            title: t.text(cite.title),
            date: cite.date ? t.date(cite.date) : t('paper.source.undated'),
          })}
        </li>
      ))}
    </ul>
  );
}
