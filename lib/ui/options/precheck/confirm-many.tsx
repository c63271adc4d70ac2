// For which filings is each sentence confirmed? For all that it was asked of, except those that the person names.
import { useState } from 'preact/hooks';
import type { BatchRow } from '../../../filing/report/batch';
import { eachFilingOnce, filingName } from '../../../filing/report/standings';
import { Fold } from '../../fold';
import { Limited } from '../../limited';
import { plain } from '../../plain';
import { SearchBox } from '../../search-box';
import type { Translate } from '../../translate';
import { answerIn, type GivenAnswer, type Problem } from './problems';

const MOST = 20;

interface ConfirmManyProps {
  /** The confirmed statements: one, or several of one matter, each with the filings that it is asked of. */
  readonly problems: readonly Problem[];
  readonly t: Translate;
  readonly confirm: (answers: readonly GivenAnswer[]) => void;
  readonly close: () => void;
}

type Names = ReadonlySet<string>;
const NONE: Names = new Set();

const withTurned = (names: Names, name: string): Names => {
  const next = new Set(names);
  if (!next.delete(name)) next.add(name);
  return next;
};

/** What is left out: whole sentences, filings of one sentence, and filings of all. */
function useLeftOut() {
  const [sentences, setSentences] = useState<Names>(NONE);
  const [filings, setFilings] = useState<Names>(NONE);
  const [ofSentence, setOfSentence] = useState<ReadonlyMap<string, Names>>(new Map());
  const outOf = (id: string): Names => ofSentence.get(id) ?? NONE;
  return {
    sentences,
    filings,
    outOf,
    turnSentence: (id: string) => setSentences(withTurned(sentences, id)),
    turnFiling: (name: string) => setFilings(withTurned(filings, name)),
    turnIn: (id: string, name: string) =>
      setOfSentence(new Map(ofSentence).set(id, withTurned(outOf(id), name))),
    /** The filings in which a sentence is confirmed. */
    kept: ({ id, rows }: Problem): readonly BatchRow[] =>
      sentences.has(id)
        ? []
        : rows.filter((row) => !filings.has(filingName(row)) && !outOf(id).has(filingName(row))),
  };
}

/** Each sentence with its number of filings and those of which it is not true, and the button, which stays in sight. */
export function ConfirmMany({ problems, t, confirm, close }: ConfirmManyProps) {
  const left = useLeftOut();
  const isOne = problems.length === 1;
  const all = [...new Set(problems.flatMap(({ rows }) => rows))];
  const given = problems
    .map((one) => ({ ...one, rows: left.kept(one) }))
    .filter(({ rows }) => rows.length > 0);
  const n = eachFilingOnce([...new Set(given.flatMap(({ rows }) => rows))]).length;
  return (
    <div class="group-confirm" data-testid="precheck-group-ask">
      <small class="muted">
        {isOne
          ? t('precheck.group.confirm.hint', { n: eachFilingOnce(all).length })
          : t('precheck.group.confirm.each')}
      </small>
      {problems.map((problem) => (
        <Sentence key={problem.id} problem={problem} isOne={isOne} left={left} t={t} />
      ))}
      {!isOne && (
        <Except
          title={t('precheck.group.exceptAll')}
          testId="precheck-group-except-all"
          rows={all}
          out={left.filings}
          turn={left.turnFiling}
          t={t}
        />
      )}
      <div class="row group-confirm-acts">
        <button
          type="button"
          class="primary"
          data-testid="precheck-group-apply"
          disabled={n === 0}
          onClick={() => confirm(given.map((one) => answerIn(one, one.ordinary ?? null)))}
        >
          {t('precheck.group.apply', { n })}
        </button>
        <button type="button" class="secondary" onClick={close}>
          {t('precheck.group.cancel')}
        </button>
        {!isOne && (
          <span class="small muted" data-testid="precheck-group-sentences">
            {t('precheck.group.sentences', { n: given.length, of: problems.length })}
          </span>
        )}
      </div>
    </div>
  );
}

interface SentenceProps extends Pick<ConfirmManyProps, 't'> {
  readonly problem: Problem;
  /** There is no other sentence, so it is not taken out by itself. */
  readonly isOne: boolean;
  readonly left: ReturnType<typeof useLeftOut>;
}

/** One sentence: how many filings it is about, in which of them it is not so, and whether it is confirmed at all. */
function Sentence({ problem, isOne, left, t }: SentenceProps) {
  const { id, text, rows } = problem;
  const isOut = left.sentences.has(id);
  const n = eachFilingOnce(left.kept(problem)).length;
  return (
    <div class={isOut ? 'group-sentence out' : 'group-sentence'} data-testid="precheck-sentence" data-id={id}>
      {!isOne && (
        <p>
          <span>{t.begin(text)}</span> {!isOut && <b class="small">{t('precheck.group.unit', { n })}</b>}
          <button
            type="button"
            class="link small"
            data-testid="precheck-sentence-out"
            aria-pressed={isOut}
            onClick={() => left.turnSentence(id)}
          >
            {t(isOut ? 'precheck.group.sentence.in' : 'precheck.group.sentence.out')}
          </button>
        </p>
      )}
      {!isOut && (
        <Except
          title={t('precheck.group.except')}
          testId="precheck-group-except"
          rows={rows}
          out={left.outOf(id)}
          turn={(name) => left.turnIn(id, name)}
          t={t}
        />
      )}
    </div>
  );
}

interface ExceptProps extends Pick<ConfirmManyProps, 't'> {
  readonly title: string;
  readonly testId: string;
  readonly rows: readonly BatchRow[];
  readonly out: Names;
  readonly turn: (name: string) => void;
}

/** The filings by name, each once; a ticked one is not confirmed. */
function Except({ title, testId, rows, out, turn, t }: ExceptProps) {
  const [text, setText] = useState('');
  const filings = eachFilingOnce(rows);
  const word = text.trim().toLowerCase();
  const found = filings.filter(({ name }) => name.toLowerCase().includes(word));
  const note = out.size === 0 ? '' : t('precheck.group.unit', { n: out.size });
  return (
    <Fold title={title} note={note} class="inline" testId={testId} isLazy>
      <div class="stack">
        {filings.length > MOST && (
          <SearchBox
            testId="precheck-except-search"
            label={t('precheck.search')}
            value={text}
            onInput={setText}
          />
        )}
        <Limited items={found} most={MOST} t={t}>
          {(some) =>
            some.map((row) => (
              <label key={filingName(row)} class="check">
                <input
                  type="checkbox"
                  data-testid="precheck-except"
                  checked={out.has(filingName(row))}
                  onChange={() => turn(filingName(row))}
                />
                <span>{plain(row.name)}</span>
              </label>
            ))
          }
        </Limited>
      </div>
    </Fold>
  );
}
