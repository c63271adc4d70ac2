// Who gets the message with the code? Their phones, or where to say what is not known of them.
import { receiversOf } from '../../filing/report/sms';
import type { FilingDetail, PhoneView } from '../../protocol/filings';
import { maskNumbers } from '../mask';
import { plain } from '../plain';
import type { Translate } from '../translate';
import { VerifiedToggle } from '../verified-toggle';
import { Settle } from './settle';

interface ReceiversProps {
  readonly detail: FilingDetail;
  readonly t: Translate;
  /** Leads to the questions on which the filing type depends. */
  readonly settle: () => void;
  /** Opens the client at a field; null where nothing can. */
  readonly fillIn: ((field: string) => void) | null;
  /** null before a message can have come: there is no code that anybody could have entered. */
  readonly verify: ((person: string, isDone: boolean) => void) | null;
}

/** Those who get a code, each with their phone and whether the code was entered. */
export function Receivers(props: ReceiversProps) {
  const { detail, t, fillIn, verify } = props;
  const { sms, phones } = detail;
  const who = receiversOf(sms);
  const isBoth = sms.isOnePerson === true && phones.length === 1; // the one phone stands for both contacts
  const rolesOf = ({ role }: PhoneView) => phoneWords(isBoth ? sms.phones : [role], t);
  if (phones.length === 0)
    return (
      <section class="section" data-testid="panel-sms-unknown">
        <h2>{t('submitted.who')}</h2>
        <p class="muted">
          <Unknown {...props} />
        </p>
      </section>
    );
  return (
    <section class="section">
      <h2>
        {t('submitted.who')} <span class="note">{t('submitted.sender')}</span>
      </h2>
      {who && <p class="small sms-who">{t.text(who)}</p>}
      <ul class="rows">
        {phones.map((phone) => (
          <li class="sms-phone" key={phone.person} data-testid="panel-sms-phone">
            <div>
              {phone.mobile === '' ? (
                <NoPhone roles={[phone.role]} t={t} fillIn={fillIn} />
              ) : (
                <strong>{maskNumbers(phone.mobile)}</strong>
              )}
              <br />
              <small class="muted">
                {plain(phone.name)} · {rolesOf(phone)}
              </small>
            </div>
            {verify && <VerifiedToggle phone={phone} t={t} mark={verify} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Role = PhoneView['role'];

const phoneWords = (roles: readonly Role[], t: Translate) =>
  t.list(roles.map((one) => t(`panel.sms.phone.${one}`)));

/** Nobody is named: what it waits for, and where that is said. */
function Unknown({ detail: { asked, sms }, t, settle, fillIn }: ReceiversProps) {
  if (asked.length > 0)
    return (
      <>
        {t('submitted.who.type')} <Settle t={t} settle={settle} />
      </>
    );
  if (sms.phones.length > 0) return <NoPhone roles={sms.phones} t={t} fillIn={fillIn} />;
  return <>{t('filings.sms.unknown')}</>;
}

interface NoPhoneProps extends Pick<ReceiversProps, 't' | 'fillIn'> {
  readonly roles: readonly Role[];
}

/** The client lacks the phones of these contacts; a press leads to the first. */
function NoPhone({ roles, t, fillIn }: NoPhoneProps) {
  return (
    <>
      {t('submitted.who.missing', { phones: phoneWords(roles, t) })}{' '}
      {fillIn && (
        <button
          type="button"
          class="link"
          data-testid="panel-sms-fill-in"
          onClick={() => fillIn(`${roles[0]}Principal.mobile`)}
        >
          {t('panel.question.inClient')}
        </button>
      )}
    </>
  );
}
