// What remains after the approval? The filing number of each service, the line for its foot, and the police filing.
import { type FilingStep, FOOTER } from '../filing/calendar/filing-steps';
import type { GivenNumber } from '../filing/site/given-numbers';
import type { FilingDetail } from '../protocol/filings';
import { DoneToggle } from './done-toggle';
import { type KeepNumber, NumberBox } from './number-box';
import { LastDay, type MarkDue, PoliceStep } from './police-step';
import type { Translate } from './translate';
import './given-numbers.css';

interface GivenNumbersProps extends Pick<FilingDetail, 'dues' | 'done'> {
  readonly given: readonly GivenNumber[];
  readonly steps: readonly FilingStep[];
  readonly t: Translate;
  readonly today: string;
  readonly keep: KeepNumber;
  readonly mark: MarkDue;
}

/** The numbers, and where the steps that follow are done. */
export function GivenNumbers({ given, steps, dues, done, t, today, keep, mark }: GivenNumbersProps) {
  return (
    <>
      <section class="section given" data-testid="given-numbers">
        <h2>{t('given.title')}</h2>
        {given.map((one) => (
          <NumberBox
            key={one.service}
            of={one}
            shown={one}
            by="authority"
            {...{ t, keep }}
            isNamed={given.length > 1}
          />
        ))}
        <FooterDays {...{ dues, done, t, today, mark }} />
      </section>
      {steps.map(
        ({ link, ...step }) =>
          link && (
            <PoliceStep
              key={step.id}
              step={{ ...step, link }}
              {...{ given, dues, done, t, today, keep, mark }}
            />
          ),
      )}
    </>
  );
}

/** Until when the number has to stand in the footer, and that it stands there; both are marked here. */
function FooterDays({
  dues = [],
  done = [],
  t,
  today,
  mark,
}: Pick<GivenNumbersProps, 'dues' | 'done' | 't' | 'today' | 'mark'>) {
  const toggle = (key: string, isDone: boolean) => (
    <DoneToggle
      isDone={isDone}
      words={{ before: t('given.footer.mark'), after: t('given.footer.done') }}
      label={t(isDone ? 'given.footer.done' : 'given.footer.mark.of')}
      testId="given-footer-done"
      mark={(isNow) => mark(key, isNow)}
    />
  );
  return (
    <>
      {dues
        .filter(({ kind }) => kind === 'footer')
        .map((due) => (
          <div class="given-day" key={due.key}>
            <span>{t('given.footer.until')}</span> <LastDay due={due} t={t} today={today} />
            {toggle(due.key, false)}
          </div>
        ))}
      {done
        .filter((key) => key.split('|')[1] === FOOTER)
        .map((key) => (
          <div class="given-day" key={key}>
            {toggle(key, true)}
          </div>
        ))}
    </>
  );
}
