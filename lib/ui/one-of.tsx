// How are documents shown of which one is enough? Under one head, with what demands one of them, as a single thing to prepare.
import type { ComponentChildren } from 'preact';
import type { Finding } from '../filing/report/report';
import { demandsFor, type ToPrepare } from '../filing/report/to-prepare';
import type { Translate } from './translate';

interface OneOfProps {
  readonly entry: ToPrepare;
  readonly findings: readonly Finding[];
  readonly t: Translate;
  /** The rows of its choices. */
  readonly children: ComponentChildren;
}

/** The head and the rows. */
export function OneOf({ entry, findings, t, children }: OneOfProps) {
  const demands = demandsFor(entry, { findings });
  return (
    <div class="one-of" data-testid="documents-one-of" data-document={entry.id}>
      <p class="small">
        <b>{t('panel.documents.oneOf')}</b>
        {demands.map((demand) => (
          <span key={demand.zh} class="muted">
            {t.text(demand)}
          </span>
        ))}
      </p>
      {children}
    </div>
  );
}
