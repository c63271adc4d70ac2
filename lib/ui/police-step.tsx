// What is to be done at the public security platform, until when, and is it done? Marked here, and taken back here.
import { useContext } from 'preact/hooks';
import { type FilingStep, POLICE } from '../filing/calendar/filing-steps';
import type { GivenNumber } from '../filing/site/given-numbers';
import type { DueView, FilingDetail } from '../protocol/filings';
import { DoneToggle } from './done-toggle';
import { type KeepNumber, NumberBox } from './number-box';
import { Cites, FiledAt } from './panel/why';
import type { Translate } from './translate';

/** Marks a due date of the filing as done, or as not done after all. */
export type MarkDue = (key: string, isDone: boolean) => void;

interface PoliceStepProps extends Pick<FilingDetail, 'dues' | 'done'> {
  readonly step: FilingStep & { readonly link: string };
  readonly t: Translate;
  readonly today: string;
  readonly given: readonly GivenNumber[];
  readonly keep: KeepNumber;
  readonly mark: MarkDue;
}

/** The step, its last day where the opening day is known, and its button. */
export function PoliceStep({ step, given, dues = [], done = [], t, today, keep, mark }: PoliceStepProps) {
  const provider = useContext(FiledAt);
  const running = dues.filter(({ kind }) => kind === 'police');
  const marked = done.filter((key) => key.split('|')[1] === POLICE);
  const isDone = step.place === 'past';
  const own = step.cites.filter(
    ({ provider: by }) => by === undefined || provider === null || by === provider,
  );
  const markAll = (isNow: boolean) => {
    for (const key of isNow ? running.map((due) => due.key) : marked) mark(key, isNow);
  };
  return (
    <section class="section given" data-testid="given-next" data-step={step.id}>
      <h2>{t('submitted.police')}</h2>
      {!isDone && (
        <>
          <p>{t.text(step.text)}</p>
          {running.map((due) => (
            <LastDay key={due.key} due={due} t={t} today={today} />
          ))}
          {running.length === 0 && <p class="muted">{t('given.police.open')}</p>}
          <p class="small muted">{t('given.police.prepare')}</p>
          <div class="row">
            <a class="secondary as-button" href={step.link} target="_blank" rel="noreferrer noopener">
              {t('given.open', { host: new URL(step.link).host })}
            </a>
          </div>
        </>
      )}
      {(running.length > 0 || isDone) && (
        <DoneToggle
          isDone={isDone}
          words={{ before: t('given.police.done'), after: t('given.police.is-done') }}
          label={t(isDone ? 'given.police.is-done' : 'given.police.done')}
          testId="given-police-done"
          mark={markAll}
        />
      )}
      {given
        .filter(({ police }) => isDone || police.number !== null)
        .map((one) => (
          <NumberBox
            key={one.service}
            of={one}
            shown={one.police}
            by="police"
            {...{ t, keep }}
            isNamed={given.length > 1}
          />
        ))}
      {!isDone && <Cites cites={own} t={t} today={today} />}
    </section>
  );
}

interface LastDayProps extends Pick<PoliceStepProps, 't' | 'today'> {
  readonly due: DueView;
}

/** The last day of a term, with the service that it is of. */
export function LastDay({ due, t, today }: LastDayProps) {
  return (
    <p data-testid="given-last-day" data-kind={due.kind}>
      {due.about && <span class="muted">{t.text(due.about)} </span>}
      <strong>{t('due.on', { day: t.near(due.day, today) })}</strong>
    </p>
  );
}
