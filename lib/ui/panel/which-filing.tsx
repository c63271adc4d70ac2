// Which of a client's open filings is this page for? Asked before anything is filled, and asked again when the person wants another.
import type { FilingChoice } from '../../protocol/filing-choice';
import { plain } from '../plain';
import { Question } from '../question';
import type { Translate } from '../translate';

interface WhichFilingProps {
  readonly asked: FilingChoice;
  readonly t: Translate;
  readonly choose: (filingId: string) => void;
  readonly leave: () => void;
}

/** One button for each filing, which says what it is for, its services, its provider and its state. */
export function WhichFiling({ asked: { client, filings }, t, choose, leave }: WhichFilingProps) {
  const acts = filings.map((filing) => (
    <button
      key={filing.id}
      type="button"
      class="chip choice-line"
      data-testid="panel-which-filing-choose"
      data-filing={filing.id}
      onClick={() => choose(filing.id)}
    >
      {[...whatFor(filing, t), ...whereAt(filing, t)].join(' · ')}
    </button>
  ));
  return (
    <section class="section">
      <Question
        title={t('panel.which', { client: plain(client.name), n: filings.length })}
        testId="panel-which-filing"
        stay={leave}
        stayWord={t('panel.which.leave')}
        acts={acts}
      >
        <p class="small">{t('panel.which.hint')}</p>
      </Question>
    </section>
  );
}

type Shown = FilingChoice['filings'][number];

/** What a filing is for, and its services. */
export const whatFor = ({ purpose, services }: Shown, t: Translate): readonly string[] => [
  ...(purpose === null ? [] : [t.begin(purpose)]),
  ...(services.length === 0 ? [] : [t.list(services.map(plain))]),
];

/** Its provider and its state. */
export const whereAt = ({ provider, state }: Shown, t: Translate): readonly string[] => [
  t.word('provider', provider),
  t.word('filings.state', state),
];

interface OtherFilingsProps {
  readonly n: number;
  readonly t: Translate;
  readonly choose: () => void;
}

/** That the client has other open filings for this page, with a way to choose one of them. */
export function OtherFilings({ n, t, choose }: OtherFilingsProps) {
  if (n === 0) return null;
  return (
    <p class="section small muted" data-testid="panel-other-filings">
      {t('panel.which.others', { n })}{' '}
      <button type="button" class="link" data-testid="panel-other-filings-choose" onClick={choose}>
        {t('panel.which.again')}
      </button>
    </p>
  );
}
