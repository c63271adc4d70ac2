// What are the results for all filings? The bar, the problems that many share with what helps, the provinces, and the rows.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BatchProblem, BatchRow } from '../../../filing/report/batch';
import { eachFilingOnce } from '../../../filing/report/standings';
import type { Ask } from '../../../protocol/protocol';
import type { ProvinceDemands } from '../../../protocol/rules';
import type { Translate } from '../../translate';
import { type Revealed, useReveal } from '../../use-reveal';
import { FolderScans } from '../documents/folder-scans';

import type { OpenClient, PrecheckActions } from './actions';
import { AlsoOpen } from './also-open';
import { BeginFilings } from './begin-filings';
import { ProblemGroups } from './problem-groups';
import { commonProblems, type Problem, problemName } from './problems';
import { ResultTable } from './result-table';
import { StatusBar } from './status-bar';
import { areFew, areSeveral, TileMap } from './tile-map';
import { Total } from './total';
import { UnreadClients } from './unread-clients';
import { Answered, useAnswers } from './use-answers';
import { type HeldValues, openItems, useHeldValues } from './values/held-values';
import { rowsWithoutItems } from './values/value-items';
import { ValueList } from './values/value-list';
import { newStore } from './values/values-store';
import './batch.css';
import './values/values.css';

interface ResultsProps {
  readonly rows: readonly BatchRow[];
  readonly t: Translate;
  /** The day of the rules. */
  readonly asOf: string;
  readonly actions: PrecheckActions;
  readonly open: (row: BatchRow, among: readonly BatchRow[]) => void;
  /** Leads to where something is fixed in a client. */
  readonly openClient?: OpenClient | undefined;
  /** Called when clients were changed, so that these, or all of them, are checked again. */
  readonly again: (clients?: readonly string[]) => void;
  /** What stands between how they are and what is to be done. */
  readonly children?: ComponentChildren;
}

/** All results. Province and problem filter the rows below. */
export function BatchResults(props: ResultsProps) {
  const { rows, t, asOf, actions, open, openClient, again, children } = props;
  const demands = useDemands(actions.ask, asOf);
  const [province, setProvince] = useState<string | null>(null);
  const { only, setOnly, list, held } = useOnly(actions.ask);
  const folder = useReveal();
  const inPlace = useMemo(
    () => (province === null ? rows : rows.filter((row) => row.province === province)),
    [rows, province],
  );
  const problems = useMemo(() => commonProblems(inPlace), [inPlace]);
  const bare = rows.filter(({ status }) => status === 'no-filing').map(({ client }) => client);
  const one = only && problems.find((problem) => problemName(problem) === problemName(only));
  const { isBusy, last, answer, undo } = useAnswers(actions.ask, () => again());
  const isFew = areFew(rows);
  const isAbove = isFew && areSeveral(rows); // one line above the problems, which it narrows
  const choose = (next: string | null) => {
    setProvince(next);
    setOnly(null);
  };
  const map = <TileMap {...{ rows, demands, t, choose }} chosen={province} />;
  return (
    <>
      <section class="box">
        <Standing rows={inPlace} t={t} ask={actions.ask} />
        {bare.length > 0 && <BeginFilings clients={bare} t={t} ask={actions.ask} done={() => again()} />}
      </section>
      {!isOfOneClient(rows) && (
        <div class={isFew ? 'batch few' : 'batch'}>
          {isAbove && map}
          <section class="box" data-testid="precheck-groups">
            <GroupsHead t={t} isFolder={folder.isOpen} setFolder={folder.setOpen} />
            {last && <Answered last={last} isBusy={isBusy} t={t} undo={undo} />}
            <Waiting n={held.waiting} t={t} />
            <Beginning rows={inPlace} isNone={problems.length === 0} t={t} />
            <ProblemGroups
              problems={problems}
              isBusy={isBusy}
              t={t}
              show={setOnly}
              addPapers={() => folder.setOpen(true)}
              answer={answer}
            />
          </section>
          {!isAbove && map}
        </div>
      )}
      {children}
      <Folder folder={folder} t={t} actions={actions} again={again} />
      <section ref={list} class="box" tabIndex={-1} data-testid="precheck-list">
        {only && <OnlyLine only={only} t={t} end={() => setOnly(null)} />}
        <Listed
          rows={only === null ? inPlace : (one?.rows ?? [])}
          {...{ only, held, t, asOf, actions, open, openClient, again }}
          problem={one ?? undefined}
        />
      </section>
    </>
  );
}

/** That values filled in before a lock wait to be saved. */
const Waiting = ({ n, t }: Pick<ResultsProps, 't'> & { readonly n: number }) =>
  n === 0 ? null : (
    <p class="notice" data-testid="precheck-kept">
      {t('values.kept', { n })}
    </p>
  );

interface ListedProps extends Omit<ResultsProps, 'rows'> {
  readonly rows: readonly BatchRow[];
  readonly only: BatchProblem | null;
  /** The same with the filings that have it now; undefined where none has. */
  readonly problem: Problem | undefined;
  readonly held: HeldValues;
}

/** The rows; of a problem that is settled by a value, a box for each, and the rows of the filings that have no such field. */
function Listed({ rows, only, problem, held, t, asOf, actions, open, openClient, again }: ListedProps) {
  const table = { only, t, open, openClient };
  const { store, items } = only === null ? NOTHING_HELD : held.of(problemName(only), problem);
  if (items.length === 0) return <ResultTable rows={rows} {...table} />;
  const rest = problem ? rowsWithoutItems(problem) : [];
  return (
    <>
      <ValueList
        key={only && problemName(only)}
        {...{ store, items, t, actions, openClient }}
        today={asOf}
        isOpen={openItems(problem)}
        renew={again}
      />
      {rest.length > 0 && (
        <>
          <p>{t('values.rest', { n: rest.length })}</p>
          <ResultTable rows={rest} {...table} />
        </>
      )}
    </>
  );
}

const NOTHING_HELD = { store: newStore(), items: [] };

/** A single filing has nothing in common with others, and no distribution over provinces. */
const isOfOneClient = (rows: readonly BatchRow[]) => new Set(rows.map(({ client }) => client)).size === 1;

interface BeginningProps extends Pick<ResultsProps, 'rows' | 't'> {
  readonly isNone: boolean;
}

/** The line before the groups: that there are none, or that more will follow. */
const Beginning = ({ rows, isNone, t }: BeginningProps) => (
  <>
    <TypesOpen rows={rows} t={t} />
    {isNone ? <p class="good">{t('precheck.groups.none')}</p> : <WhyGroups rows={rows} t={t} />}
  </>
);

/** That all of these hold up a submission, and how many warnings do not. */
function WhyGroups({ rows, t }: Pick<ResultsProps, 'rows' | 't'>) {
  const warnings = rows.reduce((n, { counts }) => n + counts.warn, 0);
  return (
    <p class="small muted" data-testid="precheck-groups-why">
      {t('precheck.groups.why')} {warnings > 0 && t('precheck.groups.minor', { n: warnings })}
    </p>
  );
}

/** Filings of unknown type are checked only partly so far. */
function TypesOpen({ rows, t }: Pick<ResultsProps, 'rows' | 't'>) {
  const open = rows.filter(({ filing, filingType }) => filing !== null && filingType === null);
  const n = eachFilingOnce(open).length;
  return n === 0 ? null : (
    <p class="small muted" data-testid="precheck-types-open">
      {t('precheck.types.open', { n })}
    </p>
  );
}

/** How many filings there are, by status, and which clients could not be checked. */
function Standing({ rows, t, ask }: Pick<ResultsProps, 'rows' | 't'> & { readonly ask: Ask }) {
  return (
    <div class="batch-standing">
      <Total rows={rows} t={t} />
      <StatusBar rows={rows} t={t} />
      <AlsoOpen rows={rows} t={t} />
      <UnreadClients rows={rows} t={t} ask={ask} />
    </div>
  );
}

/** The problem whose filings are listed; the list is scrolled into view with it. */
function useOnly(ask: Ask) {
  const [only, choose] = useState<BatchProblem | null>(null);
  const list = useRef<HTMLElement>(null);
  const held = useHeldValues(ask);
  const setOnly = (problem: BatchProblem | null) => {
    choose(problem);
    if (problem === null) return;
    held.open(problemName(problem));
    list.current?.scrollIntoView?.({ block: 'start' });
    list.current?.focus({ preventScroll: true });
  };
  return { only, setOnly, list, held };
}

/** The documents that single provinces require; none while loading. */
function useDemands(ask: Ask, asOf: string): readonly ProvinceDemands[] {
  const [demands, setDemands] = useState<readonly ProvinceDemands[]>([]);
  useEffect(() => {
    let isWanted = true;
    ask('rules.demands', { asOf }).then(
      (found) => isWanted && setDemands(found),
      () => isWanted && setDemands([]),
    );
    return () => {
      isWanted = false;
    };
  }, [ask, asOf]);
  return demands;
}

type FolderProps = Pick<ResultsProps, 't' | 'actions' | 'again'> & { readonly folder: Revealed };

function Folder({ folder: { part, isOpen }, t, actions, again }: FolderProps) {
  return isOpen ? (
    <div ref={part} tabIndex={-1}>
      <FolderScans t={t} actions={actions.folder} done={again} />
    </div>
  ) : null;
}

interface GroupsHeadProps {
  readonly t: Translate;
  /** The scans of a folder are being matched below. */
  readonly isFolder: boolean;
  readonly setFolder: (isFolder: boolean) => void;
}

function GroupsHead({ t, isFolder, setFolder }: GroupsHeadProps) {
  return (
    <div class="row groups-head">
      <h3>{t('precheck.groups')}</h3>
      <button
        type="button"
        class="chip"
        data-testid="precheck-folder"
        aria-expanded={isFolder}
        onClick={() => setFolder(!isFolder)}
      >
        {t('folder.add')}
      </button>
    </div>
  );
}

interface OnlyProps {
  readonly only: BatchProblem;
  readonly t: Translate;
  readonly end: () => void;
}

/** Says that only the rows of one problem are shown. */
function OnlyLine({ only, t, end }: OnlyProps) {
  return (
    <p class="row" data-testid="precheck-only">
      <strong>{t('precheck.only', { text: t.text(only.text) })}</strong>
      <button type="button" class="link" onClick={end}>
        {t('precheck.only.end')}
      </button>
    </p>
  );
}
