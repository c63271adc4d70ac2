// What does a printed report keep of a filing that went off? Who has verified the message, what was answered when it was sent, what a refusal said.
import type { Printout } from '../../protocol/filings';
import { answerWords } from '../answer-words';
import { Icon } from '../icon';
import { maskNumbers } from '../mask';
import { plain } from '../plain';
import type { Translate } from '../translate';

interface SentProps {
  readonly paper: Printout;
  readonly t: Translate;
}

/** Who gets a code of the authority, and whether it was typed; nothing of a draft, and where nobody gets one. */
export function Phones({ paper, t }: SentProps) {
  if (paper.sent === null || paper.phones.length === 0) return null;
  return (
    <ul class="paper-list">
      {paper.phones.map(({ person, name, isVerified }) => (
        <li key={person} data-testid="paper-phone">
          {t(isVerified ? 'paper.phone.verified' : 'paper.phone.open', { name: plain(name) })}
        </li>
      ))}
    </ul>
  );
}

/** The answers as they were when the filing went off. */
export function Answers({ paper, t }: SentProps) {
  if (paper.sent === null || paper.answers.length === 0) return null;
  return (
    <section data-testid="paper-answers">
      <h2>{t('paper.answers')}</h2>
      {!paper.sent.isKept && (
        <p class="muted" data-testid="paper-not-kept">
          {t('paper.sent.notKept')}
        </p>
      )}
      <dl class="paper-answers">
        {paper.answers.map(({ fact, text, value, words }) => (
          <div key={fact}>
            <dt>{t.text(text)}</dt>
            <dd>{answerWords(value, words, t)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What a refusal said of the filing, and the causes that it names. */
export function RefusalSaid({ paper: { refusal, sent }, t }: SentProps) {
  if (!refusal) return null;
  return (
    <section data-testid="paper-refusal">
      <h2>{t('paper.refusal', { day: t.date(refusal.on) })}</h2>
      <blockquote class="as-written">{maskNumbers(plain(refusal.text))}</blockquote>
      <ul class="paper-documents">
        {refusal.reasons.map(({ reason, isMended }) => (
          <li
            key={`${reason.id} ${reason.sentence}`}
            class={isMended || sent !== null ? 'attached' : 'invalid'}
          >
            <span class="paper-box">{isMended && <Icon name="check" />}</span>
            <span>{t.text(reason.cause)}</span>
            {isMended && <b>{t('filings.refusal.mended')}</b>}
            {!isMended && sent === null && <b>{t('paper.refusal.open')}</b>}
          </li>
        ))}
      </ul>
    </section>
  );
}
