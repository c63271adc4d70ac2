// What was answered for a filing, and how is an answer removed?
import type { Answer, Filing } from '../../../../filing/client/client';
import { Fold } from '../../../fold';
import { plain } from '../../../plain';
import { type Form, wordFor } from './form';

interface AnswersGivenProps {
  readonly form: Form;
  readonly filing: Filing;
  /** The place of the filing: filings[0]. */
  readonly base: string;
}

/** The answers with their dates; a removed one is asked again once the client is saved. */
export function AnswersGiven({ form, filing: { answers }, base }: AnswersGivenProps) {
  const { t, set } = form;
  const title = t('clients.filing.answers', { n: answers.length });
  if (answers.length === 0) return <p class="small muted">{title}</p>;
  return (
    <Fold title={title} class="inline" testId="filing-answers" isLazy>
      <ul class="clients-changes">
        {answers.map((answer) => (
          <li key={answer.fact} data-testid="filing-answer" data-fact={answer.fact}>
            {plain(wordFor(form, 'facts', answer.fact))} <strong>{answerWords(form, answer)}</strong>{' '}
            <span class="muted small">{t.date(answer.on)}</span>{' '}
            <button
              type="button"
              class="link small"
              data-testid="filing-answer-back"
              onClick={() =>
                set(
                  `${base}.answers`,
                  answers.filter(({ fact }) => fact !== answer.fact),
                )
              }
            >
              {t('clients.answer.back')}
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** The answer to a question in words. */
export function answerWords(
  form: Pick<Form, 't' | 'choices'>,
  { fact, value }: Pick<Answer, 'fact' | 'value'>,
): string {
  const { t } = form;
  if (typeof value === 'boolean') return t(value ? 'clients.yes' : 'clients.no');
  const texts = (Array.isArray(value) ? value : [value]).map(String);
  return t.list(
    texts.map((text) => {
      const known = form.choices.answers.find(({ id }) => id === `${fact} ${text}`);
      return known ? t.text(known.label) : plain(text);
    }),
  );
}
