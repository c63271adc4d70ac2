// Which answer holds for which filing? Yes, no or not known, chosen for each or for all in sight; nothing is chosen beforehand.
import { useState } from 'preact/hooks';
import type { BatchRow } from '../../../filing/report/batch';
import { eachFilingOnce, filingName } from '../../../filing/report/standings';
import { Limited } from '../../limited';
import { plain } from '../../plain';
import { SearchBox } from '../../search-box';
import type { Translate } from '../../translate';
import { answersChosen, type Chosen, type GivenAnswer, type Problem } from './problems';

const MOST = 20;

interface AnswerEachProps {
  /** A question of yes or no, with the filings that it is open in. */
  readonly problem: Problem;
  readonly t: Translate;
  readonly give: (answers: readonly GivenAnswer[]) => void;
  readonly close: () => void;
}

/** The question once more, the filings with the three choices, and one press that gives all the answers. */
export function AnswerEach({ problem, t, give, close }: AnswerEachProps) {
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const filings = eachFilingOnce(problem.rows);
  const choose = (rows: readonly BatchRow[], value: boolean | null) =>
    setChosen(new Map([...chosen, ...rows.map((row) => [filingName(row), value] as const)]));
  const answers = answersChosen(problem, chosen);
  const count = (value: boolean) => answers.find((one) => one.value === value)?.filings.length ?? 0;
  const [yes, no] = [count(true), count(false)];
  const rest = filings.length - yes - no;
  return (
    <div class="group-confirm" data-testid="precheck-answer-each">
      <div>
        <p>
          <strong>{t.text(problem.text)}</strong>
        </p>
        <small class="muted">{t('precheck.answer.hint')}</small>
      </div>
      <Filings rows={filings} chosen={chosen} choose={choose} t={t} />
      <div class="row">
        <button
          type="button"
          class="primary"
          data-testid="precheck-answer-apply"
          disabled={answers.length === 0}
          onClick={() => give(answers)}
        >
          {answers.length === 0 ? t('precheck.answer.none') : t('precheck.answer.apply', { yes, no })}
        </button>
        <button type="button" class="secondary" onClick={close}>
          {t('precheck.group.cancel')}
        </button>
        {answers.length > 0 && rest > 0 && (
          <span class="small muted">{t('precheck.answer.rest', { n: rest })}</span>
        )}
      </div>
    </div>
  );
}

interface FilingsProps {
  readonly rows: readonly BatchRow[];
  readonly chosen: Chosen;
  readonly choose: (rows: readonly BatchRow[], value: boolean | null) => void;
  readonly t: Translate;
}

/** The filings by name, each with its choices; what is chosen for all is chosen for those that the search leaves. */
function Filings({ rows, chosen, choose, t }: FilingsProps) {
  const [text, setText] = useState('');
  const word = text.trim().toLowerCase();
  const found = rows.filter((row) => wordsOf(row).toLowerCase().includes(word));
  return (
    <div class="answer-each">
      {rows.length > MOST && (
        <SearchBox
          testId="precheck-answer-search"
          label={t('precheck.search')}
          value={text}
          onInput={setText}
        />
      )}
      {found.length > 1 && (
        <Choices
          name={t('precheck.answer.all', { n: found.length })}
          testId="precheck-answer-all"
          value={commonOf(found, chosen)}
          choose={(value) => choose(found, value)}
          t={t}
        />
      )}
      <Limited items={found} most={MOST} t={t}>
        {(some) =>
          some.map((row) => (
            <Choices
              key={filingName(row)}
              name={wordsOf(row)}
              testId="precheck-answer-filing"
              value={chosen.get(filingName(row))}
              choose={(value) => choose([row], value)}
              t={t}
            />
          ))
        }
      </Limited>
    </div>
  );
}

const wordsOf = ({ name, serviceName }: BatchRow): string =>
  [name, ...(serviceName === null ? [] : [serviceName])].map(plain).join(' · ');

/** What is chosen for all of them alike. */
function commonOf(rows: readonly BatchRow[], chosen: Chosen): boolean | null | undefined {
  const [first, ...others] = rows.map((row) => chosen.get(filingName(row)));
  return others.every((one) => one === first) ? first : undefined;
}

interface ChoicesProps {
  readonly name: string;
  readonly testId: string;
  /** Left out: nothing is chosen. */
  readonly value: boolean | null | undefined;
  readonly choose: (value: boolean | null) => void;
  readonly t: Translate;
}

const CHOICES = [
  [true, 'precheck.answer.yes'],
  [false, 'precheck.answer.no'],
  [null, 'panel.question.unsure'],
] as const;

function Choices({ name, testId, value, choose, t }: ChoicesProps) {
  return (
    <fieldset class="answer-row" aria-label={name} data-testid={testId}>
      <span class={testId === 'precheck-answer-all' ? 'muted' : ''}>{name}</span>
      <span class="answer-choices">
        {CHOICES.map(([choice, words]) => (
          <button
            key={words}
            type="button"
            class="chip"
            aria-pressed={value === choice}
            data-value={String(choice)}
            onClick={() => choose(choice)}
          >
            {t(words)}
          </button>
        ))}
      </span>
    </fieldset>
  );
}
