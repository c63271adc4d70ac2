// How is a number of a service typed, shown and changed? The box, and the line for the foot of the site.
import { useState } from 'preact/hooks';
import type { GivenNumber, NumberFault, NumberShown } from '../filing/site/given-numbers';
import { plain } from './plain';
import type { Translate } from './translate';
import { useCopy } from './use-copy';
import './given-numbers.css';

const LONGEST = 60;

/** Who gives the number. */
type Giver = 'authority' | 'police';

/** Stores the number of a service, or removes it when it is empty; that of the ministry unless said otherwise. */
export type KeepNumber = (
  service: string,
  number: string,
  by?: Giver,
) => Promise<{ readonly ok: boolean; readonly why?: NumberFault }>;

const WORDS = {
  authority: { label: 'given.label', keep: 'given.keep', about: 'given.about', footer: 'site.snippet' },
  police: {
    label: 'given.police.label',
    keep: 'given.police.keep',
    about: 'given.police.about',
    footer: 'site.snippet.police',
  },
} as const;

interface NumberBoxProps {
  readonly of: Pick<GivenNumber, 'service' | 'name'>;
  readonly shown: NumberShown;
  readonly by: Giver;
  readonly t: Translate;
  readonly keep: KeepNumber;
  /** There are several, so each says which service it is of. */
  readonly isNamed: boolean;
}

/** What is typed or shown, with why the line for the foot has another number; both as high, so that saving moves nothing below. */
export function NumberBox(props: NumberBoxProps) {
  const { shown, by, t } = props;
  const suffix = /-\d+$/u.exec(shown.number ?? '')?.[0] ?? '-1';
  return (
    <>
      <div class={by === 'authority' && shown.footerOf ? 'given-box' : undefined}>
        <TypedOrKnown {...props} />
      </div>
      {shown.footerOf === 'entity' && <p class="small muted">{t('given.footer.entity', { suffix })}</p>}
    </>
  );
}

/** The number once it is known, with its line; else the box for it. */
function TypedOrKnown({ of, shown: one, by, t, keep, isNamed }: NumberBoxProps) {
  const words = WORDS[by];
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<NumberFault | 'failed' | null>(null);
  const save = async () => {
    const answer = await keep(of.service, typed ?? '', by).catch(() => ({ ok: false }) as const);
    setFault(answer.ok ? null : ('why' in answer && answer.why) || 'failed');
    if (answer.ok) setTyped(null);
  };
  if (one.number !== null && typed === null)
    return (
      <Known
        {...{ of, by, t, isNamed }}
        shown={one}
        number={one.number}
        change={() => setTyped(one.number)}
      />
    );
  const id = `given-${by}-${of.service}`;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label for={id}>{isNamed ? plain(of.name) : t(words.label)}</label>
      <div class="row">
        <input
          id={id}
          data-testid={by === 'police' ? 'given-police-typed' : 'given-typed'}
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
          data-testid={by === 'police' ? 'given-police-keep' : 'given-keep'}
          disabled={one.number === null && (typed ?? '').trim() === ''}
        >
          {t(words.keep)}
        </button>
      </div>
      <p id={`${id}-about`} class="small muted">
        {t(words.about)}
      </p>
      {fault && <Fault fault={fault} example={one.example} t={t} />}
    </form>
  );
}

interface FaultProps extends Pick<NumberBoxProps, 't'> {
  readonly fault: NumberFault | 'failed';
  readonly example: string;
}

function Fault({ fault, example, t }: FaultProps) {
  return (
    <p class="small bad" role="alert" data-testid="given-fault">
      {t(`given.fault.${fault}`, { example })}
    </p>
  );
}

interface KnownProps extends Pick<NumberBoxProps, 'of' | 'shown' | 'by' | 't' | 'isNamed'> {
  readonly number: string;
  readonly change: () => void;
}

function Known({ of, shown, by, number, t, isNamed, change }: KnownProps) {
  return (
    <div class="stack" data-testid={by === 'police' ? 'given-police-number' : 'given-number'}>
      <p>
        {isNamed && `${plain(of.name)} `}
        <strong>{plain(number)}</strong>{' '}
        <button type="button" class="link" data-testid="given-change" onClick={change}>
          {t('filings.order.change')}
        </button>
      </p>
      {shown.footer && <Footer code={t.text(shown.footer)} title={t(WORDS[by].footer)} t={t} />}
    </div>
  );
}

interface FooterProps extends Pick<NumberBoxProps, 't'> {
  readonly code: string;
  readonly title: string;
}

function Footer({ code, title, t }: FooterProps) {
  const { isCopied, copy } = useCopy(code);
  return (
    <div class="given-footer">
      <div class="row">
        <span class="small muted">{title}</span>
        <button type="button" class="chip" data-testid="given-copy" onClick={copy}>
          {t(isCopied ? 'site.copied' : 'site.copy')}
        </button>
      </div>
      <code data-testid="given-footer">{code}</code>
    </div>
  );
}
