// What happens after the submission? SMS codes, documents by mail, face checks, deadlines, and the channels that are available.
import type { ComponentChildren } from 'preact';
import { stillInPerson } from '../../filing/report/in-person';
import type { Report } from '../../filing/report/report';
import { Fold } from '../fold';
import { plain } from '../plain';
import type { Translate } from '../translate';
import { Cites } from './why';

interface AfterProps {
  readonly report: Report;
  readonly t: Translate;
  readonly today: string;
}

/** The duties that follow; parts that are known not to apply are not shown. */
export function After({ report, t, today }: AfterProps) {
  const { sms, face, mailing, deadlines } = report;
  const still = stillInPerson(report);
  const isFaceOpen = face.required === 'ask' || still.length > 0;
  const shown = sms.required !== false || isFaceOpen || mailing.required !== false;
  if (!shown && deadlines.length === 0) return null;
  const inPerson = t.list(still.map((who) => t(`panel.face.who.${who}`)));
  return (
    <Fold title={t('panel.after')} id="panel-after">
      <ul class="duties">
        {sms.required !== false && (
          <Duty id="sms" state={sms.required} title={t('panel.sms.title')}>
            <p>
              {sms.required === 'ask' ? t('panel.sms.ask') : t('panel.sms.yes', { hours: sms.deadlineHours })}
            </p>
            <p class="muted">{t.list(sms.phones.map((phone) => t(`panel.sms.phone.${phone}`)))}</p>
            <Cites cites={sms.cites} t={t} today={today} />
          </Duty>
        )}
        {isFaceOpen && (
          <Duty id="face" state={face.required} title={t('panel.face.title')}>
            <p>{face.required === 'ask' ? t('panel.face.ask') : t('panel.face.yes', { who: inPerson })}</p>
            {face.required === 'ask' && inPerson !== '' && <p class="muted">{inPerson}</p>}
            <Cites cites={face.cites} t={t} today={today} />
          </Duty>
        )}
        {mailing.required !== false && <Mailing report={report} t={t} today={today} />}
        {deadlines.length > 0 && <Deadlines report={report} t={t} today={today} />}
      </ul>
    </Fold>
  );
}

interface DutyProps {
  readonly id: string;
  readonly state: boolean | 'ask';
  readonly title: string;
  readonly children: ComponentChildren;
}

function Duty({ id, state, title, children }: DutyProps) {
  return (
    <li data-testid={`panel-${id}`} data-value={String(state)}>
      <h3>{title}</h3>
      {children}
    </li>
  );
}

function Mailing({ report, t, today }: AfterProps) {
  const { mailing } = report;
  const label = (id: string) => {
    const known = report.documents.find((document) => document.id === id);
    return known ? t.text(known.label) : plain(id);
  };
  return (
    <Duty id="mailing" state={mailing.required} title={t('panel.mailing.title')}>
      <p>{t(mailing.required === 'ask' ? 'panel.mailing.ask' : 'panel.mailing.yes')}</p>
      {mailing.items.map((item) => (
        <p class="muted" key={item.case}>
          {t.list(item.documents.map(label))}
          {item.address && (
            <>
              <br />
              {t('panel.mailing.to', { address: item.address })}
            </>
          )}
        </p>
      ))}
      <Cites cites={mailing.cites} t={t} today={today} />
    </Duty>
  );
}

type Deadline = Report['deadlines'][number];

/** The deadlines after the submission; permanent duties and fines are folded below. */
function Deadlines({ report, t, today }: AfterProps) {
  const after = report.deadlines.filter(({ isBefore }) => isBefore !== true);
  const spans = after.filter(isSpan);
  const lasting = after.filter((one) => !isSpan(one));
  const line = (one: Deadline) => (
    <div key={one.id}>
      <p>
        {t.text(one.text)} {limitOf(one, t) && <b>{limitOf(one, t)}</b>}
      </p>
      <Cites cites={one.cites} t={t} today={today} />
    </div>
  );
  return (
    <>
      {spans.length > 0 && (
        <Duty id="deadlines" state={true} title={t('panel.deadlines.title')}>
          {spans.map(line)}
        </Duty>
      )}
      {lasting.length > 0 && (
        <li data-testid="panel-lasting">
          <Fold title={t('panel.lasting', { n: lasting.length })} class="inline">
            {lasting.map(line)}
          </Fold>
        </li>
      )}
    </>
  );
}

/** Does it have a deadline? Otherwise it is a permanent duty. */
const isSpan = ({ hours, days, workingDays }: Deadline): boolean =>
  [hours, days, workingDays].some((span) => span !== undefined);

/** The time limit, unless the sentence names it already: otherwise "after 3 days" would be beside "within 3 days". */
function limitOf({ text, ...limit }: Report['deadlines'][number], t: Translate): string | null {
  for (const unit of ['hours', 'days', 'workingDays'] as const) {
    const n = limit[unit];
    if (n !== undefined && !t.text(text).includes(String(n))) return t(`panel.deadline.${unit}`, { n });
  }
  return null;
}

/** Through which channels this filing can go, in one line that unfolds. */
export function Channels({ report, t }: Pick<AfterProps, 'report' | 't'>) {
  const channels = Object.entries(report.channels);
  if (channels.length === 0) return null;
  const open = channels.filter(([, answer]) => answer === 'yes' || answer === 'organization-only');
  return (
    <Fold title={t('panel.channels')} note={`${open.length} / ${channels.length}`}>
      <dl class="pairs">
        {channels.map(([id, answer]) => (
          <div key={id} data-testid="panel-channel" data-channel={id} data-value={answer}>
            <dt>{t.word('channel', id)}</dt>
            <dd>{t(`panel.channel.${answer}`)}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
