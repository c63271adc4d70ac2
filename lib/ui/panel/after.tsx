// What happens after the submission? The steps in the order in which they come, each with its own source, the lasting duties, and the channels that are available.
import type { ComponentChildren } from 'preact';
import { BOARD } from '../../filing/calendar/filing-states';
import type { FilingState } from '../../filing/client/client';
import { stillInPerson } from '../../filing/report/in-person';
import type { Report } from '../../filing/report/report';
import { receiversOf } from '../../filing/report/sms';
import type { Citation } from '../../filing/text';
import { Fold } from '../fold';
import { plain } from '../plain';
import type { Translate } from '../translate';
import { Settle } from './settle';
import { Cites, NearCites, oldAmong } from './why';

interface AfterProps {
  readonly report: Report;
  readonly t: Translate;
  readonly today: string;
  /** The steps are told where the filing stands: of this only what lasts is left. */
  readonly isSent?: boolean;
  /** Leads to the questions on which the filing type, and with it the message, depends; absent where none is asked. */
  readonly settle?: (() => void) | undefined;
}

/** One thing that comes after the submission. */
interface Step {
  readonly id: string;
  readonly state: boolean | 'ask';
  /** When it comes: its place among the states of a filing. */
  readonly at: number;
  readonly title: string | null;
  readonly body: ComponentChildren;
  readonly cites: readonly Citation[];
}

const placeOf = (state: FilingState): number => BOARD.indexOf(state);
/** What belongs to no state comes with the result. */
const WITH_RESULT = placeOf('approved') - 0.5;

/** The steps that follow; parts that are known not to apply are not shown. */
export function After(props: AfterProps) {
  const { report, t, today, isSent = false } = props;
  const steps = isSent ? [] : stepsOf(props).toSorted((one, other) => one.at - other.at);
  const lasting = report.deadlines.filter((one) => one.isBefore !== true && !isSpan(one));
  if (steps.length === 0 && lasting.length === 0) return null;
  if (isSent)
    return (
      <Fold title={t('panel.lasting', { n: lasting.length })} id="panel-after">
        <Lasting lasting={lasting} {...{ t, today }} />
      </Fold>
    );
  const old = oldAmong(
    steps.flatMap(({ cites }) => cites),
    today,
  );
  return (
    <Fold title={t('panel.after')} id="panel-after">
      <ol class="duties">
        {steps.map(({ id, state, title, body, cites }) => (
          <li key={id} data-testid={`panel-${id}`} data-value={String(state)}>
            {title && <h3>{title}</h3>}
            {body}
            <Cites cites={cites} t={t} today={today} isAgeTold />
          </li>
        ))}
        {lasting.length > 0 && (
          <li data-testid="panel-lasting">
            <Fold title={t('panel.lasting', { n: lasting.length })} class="inline">
              <Lasting lasting={lasting} {...{ t, today }} />
            </Fold>
          </li>
        )}
      </ol>
      {old > 0 && (
        <p class="small muted" data-testid="panel-after-old">
          {t('panel.after.old', { n: old })}
        </p>
      )}
    </Fold>
  );
}

type Deadline = Report['deadlines'][number];

/** Duties that have no end. */
function Lasting({
  lasting,
  t,
  today,
}: Pick<AfterProps, 't' | 'today'> & { readonly lasting: readonly Deadline[] }) {
  return (
    <>
      {lasting.map(({ id, text, cites }) => (
        <div key={id} class="lasting">
          <p>{t.text(text)}</p>
          <NearCites cites={cites} t={t} today={today} isAgeTold />
        </div>
      ))}
    </>
  );
}

function stepsOf({ report, t, settle }: AfterProps): readonly Step[] {
  const { sms, face, mailing } = report;
  const still = stillInPerson(report);
  const inPerson = t.list(still.map((who) => t(`panel.face.who.${who}`)));
  const isFaceOpen = face.required === 'ask' || still.length > 0;
  const spans = report.deadlines.filter((one) => one.isBefore !== true && isSpan(one));
  // the limit of the message is told with the message
  const others = spans.filter(({ state }) => state !== 'sms' || sms.required === false);
  return [
    ...(isFaceOpen ? [faceStep(face, inPerson, t)] : []),
    ...(mailing.required === false ? [] : [mailingStep(report, t)]),
    ...(sms.required === false ? [] : [smsStep(sms, t, settle)]),
    ...others.map((one) => deadlineStep(one, t)),
  ];
}

function faceStep({ required, cites }: Report['face'], inPerson: string, t: Translate): Step {
  const body = (
    <>
      <p>{required === 'ask' ? t('panel.face.ask') : t('panel.face.yes', { who: inPerson })}</p>
      {required === 'ask' && inPerson !== '' && <p class="muted">{inPerson}</p>}
    </>
  );
  return { id: 'face', state: required, at: placeOf('draft'), title: t('panel.face.title'), body, cites };
}

function smsStep(sms: Report['sms'], t: Translate, settle: AfterProps['settle']): Step {
  const who = receiversOf(sms);
  const body = (
    <>
      <p>
        {sms.required === 'ask' ? t('panel.sms.ask') : t('panel.sms.yes', { hours: sms.deadlineHours })}{' '}
        {sms.required === 'ask' && settle && <Settle t={t} settle={settle} />}
      </p>
      {who && <p class="muted">{t.text(who)}</p>}
      {sms.required === true && <p class="muted">{t('panel.sms.where')}</p>}
    </>
  );
  const { required: state, cites } = sms;
  return { id: 'sms', state, at: placeOf('sms'), title: t('panel.sms.title'), body, cites };
}

function mailingStep({ mailing, documents }: Report, t: Translate): Step {
  const label = (id: string) => {
    const known = documents.find((document) => document.id === id);
    return known ? t.text(known.label) : plain(id);
  };
  const body = (
    <>
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
    </>
  );
  const { required: state, cites } = mailing;
  return { id: 'mailing', state, at: placeOf('mailing'), title: t('panel.mailing.title'), body, cites };
}

/** A time limit: its sentence says what it is of, so it has no title. */
function deadlineStep(one: Deadline, t: Translate): Step {
  const limit = limitOf(one, t);
  const body = (
    <p>
      {t.text(one.text)} {limit && <b>{limit}</b>}
    </p>
  );
  const at = one.state === undefined ? WITH_RESULT : placeOf(one.state);
  return { id: 'deadline', state: true, at, title: null, body, cites: one.cites };
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
