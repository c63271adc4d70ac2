// What is on every print page? The agency's name, whose it is, buttons to print or save it; or why there is nothing to show.
import type { ComponentChildren } from 'preact';
import type { Printout } from '../../protocol/filings';
import { plain } from '../plain';
import type { Translate } from '../translate';

export interface PaperPageProps {
  /** null: the ticket is no longer valid; `locked`: the vault is locked. */
  readonly paper: Printout | 'locked' | null;
  readonly t: Translate;
  readonly title: string;
  readonly print: () => void;
  /** Whether there is anything to print. */
  readonly isEmpty?: (paper: Printout) => boolean;
  /** A letter of the client, which carries neither our header nor our footer. */
  readonly isLetter?: boolean;
  /** Absent if there is nothing to save. */
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
  const pairs: readonly (readonly [string, string | null])[] = [
    [t('paper.client'), plain(paper.client)],
    [t('paper.number'), t('paper.number.tail', { last4: paper.last4 })],
    ...(paper.kind ? [[t('field.entity.type'), t.text(paper.kind)] as const] : []),
    [t('paper.place'), t.word('province', paper.province)],
    [t('paper.provider'), t.word('provider', paper.provider)],
    [t('paper.services'), t.list(paper.services.map((service) => serviceWords(service, t)))],
    [t('paper.type'), paper.filingType ? t.text(paper.filingType) : t('paper.type.unknown')],
    [t('paper.state'), stateWords(paper, t)],
    ...sentPairs(paper, t),
    ...(paper.icpNumbers.length > 0 ? [[t('paper.icp'), t.list(paper.icpNumbers.map(plain))] as const] : []),
    [t(paper.sent ? 'paper.rulesOn' : 'paper.date'), t.date(report.asOf)],
    [t('paper.rules'), t.date(paper.rulebookDay)],
    [t('paper.printed'), t.date(paper.printedOn)],
  ];
  return (
    <dl class="paper-facts">
      {pairs.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          {value === null ? <dd class="paper-line" /> : <dd>{value}</dd>}
        </div>
      ))}
    </dl>
  );
}

function serviceWords({ name, kind, domains }: Printout['services'][number], t: Translate): string {
  const more = t.list([t.word('service', kind), ...domains.map(plain)]);
  return t('paper.service', { name: plain(name), more });
}

function stateWords({ state, since }: Printout, t: Translate): string {
  const word = t.word('filings.state', state);
  return since === null ? word : t('paper.state.since', { state: word, day: t.date(since) });
}

/** Of a filing that went off: when, and the number that the portal gave it, or a line for it. */
function sentPairs(
  { sent, orderNumber }: Printout,
  t: Translate,
): readonly (readonly [string, string | null])[] {
  if (sent === null) return [];
  return [
    [t('paper.sent'), sent.on === null ? t('paper.sent.unknown') : t.date(sent.on)],
    [t('paper.order'), orderNumber ? plain(orderNumber) : null],
  ];
}
