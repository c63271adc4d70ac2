// Who gets a code, until when, and what must be entered on the authority's page?
import { receiversOf } from '../../../filing/report/sms';
import type { FilingDetail } from '../../../protocol/filings';
import { Fold } from '../../fold';
import { MessageSent } from '../../message-sent';
import { Cites } from '../../panel/why';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { Value } from '../../value';
import { VerifiedToggle } from '../../verified-toggle';

interface SmsHelpProps {
  readonly detail: FilingDetail;
  readonly t: Translate;
  readonly today: string;
  readonly sent: (at: Date) => void;
  readonly verify: (person: string, isDone: boolean) => void;
}

/** The help about the SMS. */
export function SmsHelp({ detail, t, today, sent, verify }: SmsHelpProps) {
  const { sms, phones, help, smsSentAt } = detail;
  const who = receiversOf(sms);
  return (
    <section data-testid="filing-sms" data-value={String(sms.required)}>
      <h3>{t('filings.sms.title')}</h3>
      {sms.required === false && <p class="muted">{t('filings.sms.no')}</p>}
      {sms.required === 'ask' && <p>{t('panel.sms.ask')}</p>}
      {sms.required !== false && (
        <>
          <p class="sms-who">
            {phones.length === 0 ? t('filings.sms.unknown') : who ? t.text(who) : t('filings.sms.who')}
          </p>
          <Verifiers phones={phones} t={t} verify={verify} />
          <MessageSent at={smsSentAt} t={t} sent={sent} />
          <ol class="help-lines">
            {help.map((line) => (
              <li key={line.id}>{t.text(line.text)}</li>
            ))}
          </ol>
          <Fold class="inline" title={t('panel.sources')}>
            <Cites
              cites={[
                ...new Map(
                  [...sms.cites, ...help.flatMap(({ cites }) => cites)].map((one) => [
                    `${one.source} ${one.locator}`,
                    one,
                  ]),
                ).values(),
              ]}
              t={t}
              today={today}
            />
          </Fold>
        </>
      )}
    </section>
  );
}

/** The people who get a code, each with whether it was entered. */
function Verifiers({ phones, t, verify }: Pick<FilingDetail, 'phones'> & Pick<SmsHelpProps, 't' | 'verify'>) {
  return (
    <ul class="phones">
      {phones.map((phone) => (
        <li class="sms-phone" key={phone.person}>
          <div>
            {t(`panel.sms.phone.${phone.role}`)} · {plain(phone.name)}{' '}
            <Value
              t={t}
              fieldId="mobile"
              texts={phone.mobile === '' ? [] : [phone.mobile]}
              label={phone.name}
            />
          </div>
          <VerifiedToggle phone={phone} t={t} mark={verify} />
        </li>
      ))}
    </ul>
  );
}
