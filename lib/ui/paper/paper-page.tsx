// What stands on every page to print? Head, whose it is, the way to print or save it; or why there is nothing to show.
import type { ComponentChildren } from 'preact';
import type { Printout } from '../../protocol/filings';
import { plain } from '../plain';
import type { Translate } from '../translate';

export interface PaperPageProps {
  /** null: the ticket is not known any more; `locked`: the vault is. */
  readonly paper: Printout | 'locked' | null;
  readonly t: Translate;
  readonly title: string;
  readonly print: () => void;
  /** Whether there is anything to print. */
  readonly isEmpty?: (paper: Printout) => boolean;
  /** A letter of the client: neither our head nor our foot is on it. */
  readonly isLetter?: boolean;
  /** Absent where there is nothing to keep. */
  readonly save?: () => void;
  readonly children: (paper: Printout) => ComponentChildren;
}

/** The frame of a page to print. */
export function PaperPage(props: PaperPageProps) {
  const { paper, t, title, isLetter = false, children } = props;
  if (paper === null || paper === 'locked') {
    return (
      <main class="paper">{<p class="notice">{t(paper === null ? 'paper.gone' : 'paper.locked')}</p>}</main>
    );
  }
  return (
    <>
      {!props.isEmpty?.(paper) && <Acts {...props} />}
      <main class={`paper ${isLetter ? 'letters' : ''}`} data-testid="paper">
        <header class="paper-head">
          {paper.agency.logo && <img src={paper.agency.logo} alt="" />}
          <div>
            {paper.agency.name && <p class="muted">{plain(paper.agency.name)}</p>}
            <h1>{title}</h1>
          </div>
        </header>
        <Facts paper={paper} t={t} />
        {children(paper)}
        {!isLetter && (
          <footer class="muted">
            <p>{t('paper.law')}</p>
          </footer>
        )}
      </main>
    </>
  );
}

function Acts({ t, print, save }: Pick<PaperPageProps, 't' | 'print' | 'save'>) {
  return (
    <div class="paper-acts">
      <button type="button" class="primary" data-testid="paper-print" onClick={() => print()}>
        {t('paper.print')}
      </button>
      {save && (
        <button type="button" class="secondary" data-testid="paper-save" onClick={() => save()}>
          {t('paper.save')}
        </button>
      )}
    </div>
  );
}

function Facts({ paper, t }: { readonly paper: Printout; readonly t: Translate }) {
  const { report } = paper;
  const pairs: readonly (readonly [string, string])[] = [
    [t('paper.client'), plain(paper.client)],
    [t('paper.number'), t('paper.number.tail', { last4: paper.last4 })],
    [t('paper.place'), t.word('province', paper.province)],
    [t('paper.provider'), t.word('provider', paper.provider)],
    [t('paper.services'), t.list(paper.services.map(plain))],
    [t('paper.type'), paper.filingType ? t.text(paper.filingType) : t('paper.type.unknown')],
    [t('paper.date'), t.date(report.asOf)],
    [t('paper.rules'), t.date(paper.rulebookDay)],
  ];
  return (
    <dl class="paper-facts">
      {pairs.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
