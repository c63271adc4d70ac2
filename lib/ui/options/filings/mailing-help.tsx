// What must be posted, where to, and was it sent?
import type { FilingDetail } from '../../../protocol/filings';
import { DayBox } from '../../day-box';
import { Cites } from '../../panel/why';
import { plain } from '../../plain';
import type { Translate } from '../../translate';

interface MailingHelpProps {
  readonly detail: FilingDetail;
  readonly t: Translate;
  readonly today: string;
  readonly mailed: (on: string | null) => void;
  readonly print: () => void;
}

/** The help about documents to post. */
export function MailingHelp({ detail, t, today, mailed, print }: MailingHelpProps) {
  const { mailing, mailedOn } = detail;
  return (
    <section data-testid="filing-mailing" data-value={String(mailing.required)}>
      <h3>{t('filings.mailing.title')}</h3>
      {mailing.required === false && <p class="muted">{t('filings.mailing.no')}</p>}
      {mailing.required === 'ask' && <p>{t('filings.mailing.ask')}</p>}
      {mailing.items.map((item) => (
        <div key={item.case} class="parcel">
          <ul class="help-lines">
            {item.documents.map((document) => (
              <li key={document.en}>{t.text(document)}</li>
            ))}
          </ul>
          <p>
            {item.address === null
              ? t('filings.mailing.address.unknown')
              : t('panel.mailing.to', { address: plain(item.address) })}
          </p>
        </div>
      ))}
      <Cites cites={mailing.cites} t={t} today={today} />
      {mailing.required !== false && (
        <div class="row">
          <label for="filing-mailed">
            {t('filings.mailing.sent')}{' '}
            <DayBox
              id="filing-mailed"
              t={t}
              data-testid="filing-mailed"
              max={today}
              value={mailedOn ?? ''}
              onDay={(day) => mailed(day || null)}
            />
          </label>
          {mailing.items.length > 0 && (
            <button type="button" class="secondary" data-testid="filing-sheet" onClick={print}>
              {t('filings.mailing.sheet')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
