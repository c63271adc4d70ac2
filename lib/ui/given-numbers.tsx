// What remains after the approval? The filing number of each service, the line for its foot, and the police filing.
import { useState } from 'preact/hooks';
import type { FilingStep } from '../filing/calendar/filing-steps';
import type { GivenNumber, NumberFault } from '../filing/site/given-numbers';
import type { FilingDetail } from '../protocol/filings';
import { plain } from './plain';
import { LastDay, type MarkDue, PoliceStep } from './police-step';
import type { Translate } from './translate';
import { useCopy } from './use-copy';
import './given-numbers.css';

const LONGEST = 60;

/** Stores the number of a service, or removes it when it is empty. */
export type KeepNumber = (
  service: string,
  number: string,
) => Promise<{ readonly ok: boolean; readonly why?: NumberFault }>;

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
          <One key={one.service} one={one} t={t} keep={keep} isNamed={given.length > 1} />
        ))}
        {(dues ?? [])
          .filter(({ kind }) => kind === 'footer')
          .map((due) => (
            <div class="given-day" key={due.key}>
              <span>{t('given.footer.until')}</span> <LastDay due={due} t={t} today={today} />
            </div>
          ))}
      </section>
      {steps.map(
        ({ link, ...step }) =>
          link && <PoliceStep key={step.id} step={{ ...step, link }} {...{ dues, done, t, today, mark }} />,
      )}
    </>
  );
}

interface OneProps extends Pick<GivenNumbersProps, 't' | 'keep'> {
  readonly one: GivenNumber;
  /** There are several, so each says which service it is of. */
  readonly isNamed: boolean;
}

function One({ one, t, keep, isNamed }: OneProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<NumberFault | 'failed' | null>(null);
  const save = async () => {
    const answer = await keep(one.service, typed ?? '').catch(() => ({ ok: false }) as const);
    setFault(answer.ok ? null : ('why' in answer && answer.why) || 'failed');
    if (answer.ok) setTyped(null);
  };
  if (one.number !== null && typed === null)
    return (
      <Known one={one} number={one.number} t={t} isNamed={isNamed} change={() => setTyped(one.number)} />
    );
  const id = `given-${one.service}`;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label for={id}>{isNamed ? plain(one.name) : t('given.label')}</label>
      <div class="row">
        <input
          id={id}
          data-testid="given-typed"
          maxLength={LONGEST}
          autocomplete="off"
          spellcheck={false}
          placeholder={one.example}
          aria-describedby={`${id}-about`}
          value={typed ?? ''}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button
          type="submit"
          class="secondary"
          data-testid="given-keep"
          disabled={one.number === null && (typed ?? '').trim() === ''}
        >
          {t('given.keep')}
        </button>
      </div>
      <p id={`${id}-about`} class="small muted">
        {t('given.about')}
      </p>
      {fault && (
        <p class="small bad" role="alert" data-testid="given-fault">
          {t(`given.fault.${fault}`, { example: one.example })}
        </p>
      )}
    </form>
  );
}

interface KnownProps extends Pick<OneProps, 'one' | 't' | 'isNamed'> {
  readonly number: string;
  readonly change: () => void;
}

function Known({ one, number, t, isNamed, change }: KnownProps) {
  return (
    <div class="stack" data-testid="given-number">
      <p>
        {isNamed && `${plain(one.name)} `}
        <strong>{plain(number)}</strong>{' '}
        <button type="button" class="link" data-testid="given-change" onClick={change}>
          {t('filings.order.change')}
        </button>
      </p>
      {one.footer && <Footer code={t.text(one.footer)} t={t} />}
    </div>
  );
}

function Footer({ code, t }: { readonly code: string; readonly t: Translate }) {
  const { isCopied, copy } = useCopy(code);
  return (
    <div class="given-footer">
      <div class="row">
        <span class="small muted">{t('site.snippet')}</span>
        <button type="button" class="chip" data-testid="given-copy" onClick={copy}>
          {t(isCopied ? 'site.copied' : 'site.copy')}
        </button>
      </div>
      <code data-testid="given-footer">{code}</code>
    </div>
  );
}
