// Which problems do many filings share, and how are they fixed together? The most common first, each with one button.
import { useState } from 'preact/hooks';
import { eachFilingOnce } from '../../../filing/report/standings';
import { Limited } from '../../limited';
import type { Translate } from '../../translate';
import { AnswerEach } from './answer-each';
import { ConfirmMany } from './confirm-many';
import { type GivenAnswer, inMatters, type Matter, type Problem } from './problems';
import { isFillable } from './values/value-items';

export interface GroupActs {
  /** Shows the filings that have it, one by one. */
  readonly show: (problem: Problem) => void;
  /** Opens the form for a folder of scans. */
  readonly addPapers: () => void;
  /** Gives each answer in its filings. */
  readonly answer: (answers: readonly GivenAnswer[]) => void;
}

interface GroupsProps extends GroupActs {
  readonly problems: readonly Problem[];
  readonly isBusy: boolean;
  readonly t: Translate;
}

const MOST = 8;

/** The groups. A question is confirmed only after its sentence and number were shown once more. */
export function ProblemGroups({ problems, t, ...acts }: GroupsProps) {
  const most = problems[0]?.count ?? 1;
  return (
    <Limited items={inMatters(problems)} most={MOST} t={t}>
      {(some) =>
        some.map((one) =>
          'problems' in one ? (
            <MatterGroup key={one.id} matter={one} t={t} {...acts} />
          ) : (
            <Group key={`${one.kind} ${one.id}`} problem={one} most={most} t={t} {...acts} />
          ),
        )
      }
    </Limited>
  );
}

type GroupProps = Omit<GroupsProps, 'problems'> & { readonly problem: Problem; readonly most: number };

function Group({ problem, most, t, ...acts }: GroupProps) {
  const [isAsked, setAsked] = useState(false);
  const { kind, id, text, count } = problem;
  return (
    <article
      class={`group ${kind}`}
      data-testid="precheck-group"
      data-kind={kind}
      data-id={id}
      data-count={count}
    >
      <span class="group-count">{t('precheck.group.unit', { n: count })}</span>
      <div class="group-what">
        <button
          type="button"
          class="plain"
          data-testid="precheck-group-show"
          onClick={() => acts.show(problem)}
        >
          {t(`precheck.group.${kind}`, { text: t.text(text) })}
        </button>
        <i class="group-bar" style={{ width: `${(count / most) * 100}%` }} aria-hidden="true" />
      </div>
      <ProblemAction problem={problem} t={t} ask={() => setAsked(!isAsked)} {...acts} />
      {isAsked && problem.ordinary !== undefined && (
        <ConfirmMany
          problems={[problem]}
          t={t}
          close={() => setAsked(false)}
          confirm={(answers) => {
            setAsked(false);
            acts.answer(answers);
          }}
        />
      )}
      {isAsked && problem.isYesNo && (
        <AnswerEach
          problem={problem}
          t={t}
          close={() => setAsked(false)}
          give={(answers) => {
            setAsked(false);
            acts.answer(answers);
          }}
        />
      )}
    </article>
  );
}

type MatterProps = Omit<GroupsProps, 'problems' | 'addPapers'> & { readonly matter: Matter };

/** Statements of one matter under its name, as the panel asks them; a filing in which only some are open gets those. */
function MatterGroup({ matter: { id, label, problems, rows }, isBusy, t, show, answer }: MatterProps) {
  const [isAsked, setAsked] = useState(false);
  const count = eachFilingOnce(rows).length;
  return (
    <article
      class="group question"
      data-testid="precheck-group"
      data-kind="question"
      data-id={id}
      data-count={count}
    >
      <span class="group-count">{t('precheck.group.unit', { n: count })}</span>
      <div class="group-what">
        <h4>{t('precheck.group.question', { text: t.text(label) })}</h4>
        {!isAsked && // the sentences that are being confirmed are below, each with its filings
          problems.map((problem) => (
            <button
              key={problem.id}
              type="button"
              class="plain"
              data-testid="precheck-group-show"
              onClick={() => show(problem)}
            >
              {t.begin(problem.text)}
              {problem.count < count && ` (${t('precheck.group.unit', { n: problem.count })})`}
            </button>
          ))}
      </div>
      <button
        type="button"
        class="chip action-chip"
        data-testid="precheck-group-deed"
        disabled={isBusy}
        onClick={() => setAsked(!isAsked)}
      >
        {t('precheck.group.confirm')}
      </button>
      {isAsked && (
        <ConfirmMany
          problems={problems}
          t={t}
          close={() => setAsked(false)}
          confirm={(answers) => {
            setAsked(false);
            answer(answers);
          }}
        />
      )}
    </article>
  );
}

type ActionProps = Omit<GroupProps, 'most'>;

function ProblemAction({
  problem,
  t,
  ask,
  isBusy,
  addPapers,
  show,
}: ActionProps & { readonly ask: () => void }) {
  const isAnswered = problem.ordinary !== undefined || problem.isYesNo === true;
  const words =
    problem.kind === 'document'
      ? 'precheck.group.addPapers'
      : problem.isYesNo
        ? 'precheck.group.answer'
        : problem.kind === 'decision'
          ? 'team.decide'
          : isAnswered
            ? 'precheck.group.confirm'
            : isFillable(problem)
              ? 'values.fill'
              : problem.kind === 'question'
                ? 'precheck.group.answer'
                : 'precheck.group.each';
  const press = problem.kind === 'document' ? addPapers : isAnswered ? ask : () => show(problem);
  return (
    <button
      type="button"
      class="chip action-chip"
      data-testid="precheck-group-deed"
      disabled={isBusy}
      onClick={press}
    >
      {t(words)}
    </button>
  );
}
