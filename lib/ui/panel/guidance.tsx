// What must the person do on a page that we do not fill? Its steps, and whose phone gets which code.
import type { PageGuidance } from '../../protocol/tab';
import { plain } from '../plain';
import type { Translate } from '../translate';
import { Value } from '../value';

interface GuidanceProps {
  readonly guidance: PageGuidance;
  readonly t: Translate;
}

/** The lines of the page with their source, then the phones of the bound filing. */
export function Guidance({ guidance, t }: GuidanceProps) {
  const sources = [
    ...new Set(guidance.lines.flatMap(({ source }) => (source === null ? [] : t.text(source)))),
  ];
  return (
    <section class="section" data-testid="panel-guidance">
      <h2>{t('guidance.title')}</h2>
      <ol class="guidance">
        {guidance.lines.map(({ text }) => (
          <li key={text.en}>{t.text(text)}</li>
        ))}
      </ol>
      {guidance.sms === false && <p>{t('guidance.none')}</p>}
      {guidance.sms === 'ask' && <p>{t('guidance.ask')}</p>}
      {guidance.phones.length > 0 && <Phones phones={guidance.phones} t={t} />}
      <p class="small muted">{t('guidance.handsOff')}</p>
      {sources.map((title) => (
        <p class="small muted" key={title}>
          {t('guidance.source', { title })}
        </p>
      ))}
    </section>
  );
}

function Phones({ phones, t }: { readonly phones: PageGuidance['phones']; readonly t: Translate }) {
  return (
    <>
      <h3>{t('guidance.phones')}</h3>
      <ul>
        {phones.map(({ role, name, mobile, last6 }) => (
          <li key={`${role} ${name}`} class="guidance-phone" data-testid="panel-guidance-phone">
            <strong>{plain(name)}</strong> <small class="muted">{t(`guidance.${role}`)}</small>
            <br />
            {t('guidance.mobile')}{' '}
            <Value t={t} fieldId="sms.mobile" texts={[mobile]} label={t('guidance.mobile')} />
            <br />
            {t('guidance.last6')}{' '}
            <Value t={t} fieldId="sms.certLast6" texts={[last6]} label={t('guidance.last6')} />
          </li>
        ))}
      </ul>
    </>
  );
}
