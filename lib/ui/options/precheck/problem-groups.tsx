// Which problem do many filings share, and what is done about it in one go? The most common first, one deed each.
import { useState } from 'preact/hooks';
import type { FactValue } from '../../../rules/operator-names';
import { Limited } from '../../limited';
import type { Translate } from '../../translate';
import { ConfirmMany } from './confirm-many';
import type { Problem } from './problems';

export interface GroupActs {
  /** Shows the filings that have it, one by one. */
  readonly show: (problem: Problem) => void;
  /** Opens the place where a folder of scans is taken. */
  readonly addPapers: () => void;
  /** Confirms the ordinary answer in all of them. */
  readonly answer: (problem: Problem, value: FactValue) => void;
}

interface GroupsProps extends GroupActs {
  readonly problems: readonly Problem[];
  readonly isBusy: boolean;
  readonly t: Translate;
}

const MOST = 8;

/** The groups. A question is confirmed only after its sentence and its number were read once more. */
export function ProblemGroups({ problems, t, ...acts }: GroupsProps) {
  const most = problems[0]?.count ?? 1;
  return (
    <Limited items={problems} most={MOST} t={t}>
      {(some) =>
        some.map((problem) => (
          <Group key={`${problem.kind} ${problem.id}`} problem={problem} most={most} t={t} {...acts} />
        ))
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
          problem={problem}
          t={t}
          close={() => setAsked(false)}
          confirm={(rows) => {
            setAsked(false);
            if (problem.ordinary !== undefined) acts.answer({ ...problem, rows }, problem.ordinary);
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
  const isUsual = problem.ordinary !== undefined;
  const words =
    problem.kind === 'document'
      ? 'precheck.group.addPapers'
      : isUsual
        ? 'precheck.group.confirm'
        : 'precheck.group.each';
  const press = problem.kind === 'document' ? addPapers : isUsual ? ask : () => show(problem);
  return (
    <button
      type="button"
      class="chip deed-chip"
      data-testid="precheck-group-deed"
      disabled={isBusy}
      onClick={press}
    >
      {t(words)}
    </button>
  );
}
