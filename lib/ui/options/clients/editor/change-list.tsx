// What did one step change of a client? Each part by the label of its field, whose it is, and both values in words.
import type { Answer } from '../../../../filing/client/client';
import type { Change } from '../../../../filing/client/client-changes';
import { plain } from '../../../plain';
import { answerWords } from './answers-given';
import { type Form, wordFor } from './form';
import { PartValue, UNSAID } from './part-value';

/** What is needed to describe a change. */
type Words = Pick<Form, 't' | 'choices'> & { readonly draft: Pick<Form['draft'], 'people' | 'services'> };

interface ChangesProps {
  readonly form: Words;
  /** Null when the previous version is no longer stored. */
  readonly changes: readonly Change[] | null;
}

/** Every change in its own line. */
export function ChangeList({ form, changes }: ChangesProps) {
  const { t } = form;
  if (changes === null) return <p class="muted small">{t('clients.history.first')}</p>;
  if (changes.length === 0) return <p class="muted small">{t('clients.history.same')}</p>;
  return (
    <ul class="clients-changes">
      {notableIn(changes).map((change) => (
        <li key={`${change.part} ${change.of} ${change.kind}`} data-testid="revision-change">
          <strong>{t.word('field', change.part)}</strong>{' '}
          {change.of && <span>{ownerWords(form, change)}</span>} <ChangeWords form={form} change={change} />
        </li>
      ))}
    </ul>
  );
}

const MOST_NAMED = 3;

/** The labels of the first changed parts and how many there are; '' if nothing can be named. */
export function changedLabels({ t }: Pick<Form, 't'>, changes: readonly Change[] | null): string {
  const labels = [...new Set(notableIn(changes ?? []).map(({ part }) => t.word('field', part)))];
  const named = t.labels(labels.slice(0, MOST_NAMED));
  return labels.length > MOST_NAMED ? t('clients.history.more', { named, n: labels.length }) : named;
}

/** The date of an answer is shown with the answer. */
const notableIn = (changes: readonly Change[]) => {
  const isNews = ({ part, of }: Change) =>
    part !== 'filings.answers.on' ||
    !changes.some((other) => other.of === of && other.part === 'filings.answers.value');
  return changes.filter(isNews);
};

/** Whose value it is: for an answer the provider and the question, which the client file has by their ids. */
function ownerWords(form: Words, { part, of }: Change): string {
  const { t } = form;
  if (part.startsWith('services.apps')) {
    const [service = '', id] = of.split(' › ');
    const platform = id && t('clients.app.platform', { platform: wordFor(form, 'platforms', id) });
    return plain([service, platform].filter(Boolean).join(' › '));
  }
  if (!part.startsWith('filings')) return plain(of);
  const [provider = '', ...rest] = of.split(' › ');
  const words = [wordFor(form, 'providers', provider), ...rest.map((fact) => wordFor(form, 'facts', fact))];
  return plain(words.join(' › '));
}

function ChangeWords({ form, change }: { readonly form: Words; readonly change: Change }) {
  const { t, choices, draft } = form;
  const { part, kind, of, before, after } = change;
  if (part.startsWith('filings.answers') && part !== 'filings.answers.on') {
    const fact = of.split(' › ').at(-1) ?? '';
    const words = (value: unknown) =>
      value === null ? t('clients.nothing') : answerWords(form, { fact, value: value as Answer['value'] }); // out of a parsed client
    return <span>{`${words(before)} → ${words(after)}`}</span>;
  }
  if (kind !== 'changed' || UNSAID.has(part)) return <span class="muted">{t(`clients.change.${kind}`)}</span>;
  const shown = { t, choices, people: draft.people, services: draft.services };
  return (
    <span>
      <PartValue form={shown} part={part} value={before} />
      {' → '}
      <PartValue form={shown} part={part} value={after} />
    </span>
  );
}
