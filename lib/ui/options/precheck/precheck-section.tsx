// What is the status of all clients' filings? Runs the pre-check over every client, shows the rows, and one of them in full.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { BatchRow } from '../../../filing/report/batch';
import { DayBox } from '../../day-box';
import { Icon } from '../../icon';
import type { Translate } from '../../translate';
import { PageHead } from '../page-head';

import type { FilingPlace, OpenClient, PrecheckActions } from './actions';
import { BatchResults } from './batch-results';
import { ClientAsksBox } from './client-asks';
import { Exports } from './exports';
import { FilingDetail } from './filing-detail';
import { RunButton, type RunButtonProps, RunLine } from './run-line';
import { type Run, useRun } from './use-run';
import { useScrollPlace } from './use-scroll-place';

interface PrecheckSectionProps {
  readonly t: Translate;
  readonly today: string;
  readonly actions: PrecheckActions;
  /** Starts without a press of the button. */
  readonly isStartedAtOnce?: boolean;
  /** Back to the clients, if a single one was checked from there. */
  readonly toClients?: () => void;
  /** False while another tab is shown. */
  readonly isShown?: boolean;
  readonly openClient?: OpenClient;
  readonly onStart?: (() => void) | undefined;
  /** To the pre-check of all clients, from that of some. */
  readonly toAll?: (() => void) | undefined;
}

interface Opened {
  readonly row: BatchRow;
  readonly at: FilingPlace;
  /** The filings after it in the list. */
  readonly rest: readonly BatchRow[];
}

/**
 * The pre-check tab; its rows stay while one of them is shown. A single client is checked at once and its only filing
 * opened, since there is nothing to choose.
 */
export function PrecheckSection(props: PrecheckSectionProps) {
  const { t, today, actions, isShown = true, toClients, openClient, onStart } = props;
  const [asOf, setAsOf] = useState(today);
  const { run, rows, start, stop, renew } = useRun(actions, asOf, onStart);
  const { opened, open, next, refresh, close, isOnly } = useOpened(run, rows);
  useBeginning(props, run !== null, start);
  useComeBack(isShown, () => {
    refresh();
    if (run?.state === 'done') start(); // only what changed since is computed again
  });
  const isStale = useRef(false);
  const back = () => {
    if (isOnly && toClients) return toClients();
    close();
    if (isStale.current) start();
    isStale.current = false;
  };
  const at = opened && `${opened.at.client} ${opened.at.filing} ${opened.at.service}`;
  useScrollPlace(isShown ? (at ?? 'list') : null);
  return (
    <>
      {opened && (
        <FilingDetail
          key={at}
          row={opened.row}
          at={opened.at}
          t={t}
          today={today}
          actions={actions}
          back={back}
          next={next}
          changed={() => {
            isStale.current = true;
          }}
          edit={openClient}
        />
      )}
      <div class="precheck-list" hidden={opened !== null}>
        <Beginning
          {...{ t, asOf, run, start, stop }}
          toAll={props.toAll}
          set={(day) => setAsOf(day || today)}
        />
        <Found
          rows={rows}
          run={run}
          t={t}
          actions={actions}
          open={open}
          openClient={openClient}
          again={(clients) => (clients === undefined ? start() : renew(clients))}
        />
      </div>
    </>
  );
}

/** A requested run, and that of a single client, starts by itself. */
function useBeginning(
  { actions, isStartedAtOnce = false, isShown = true }: PrecheckSectionProps,
  isBegun: boolean,
  start: () => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the section is first in sight and wanted
  useEffect(() => {
    if (!isShown || isBegun) return;
    if (isStartedAtOnce) return start();
    actions.clients().then(
      (ids) => ids.length === 1 && start(),
      () => {}, // locked meanwhile: then this goes anyway
    );
  }, [isStartedAtOnce, isShown]);
}

/** The filing that is shown; if there is only one, it opens by itself after each run. */
function useOpened(run: Run | null, rows: readonly BatchRow[]) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const placeOf = (row: BatchRow, rest: readonly BatchRow[] = []): Opened | null => {
    if (row.filing === null || run === null) return null;
    const { client, filing, service } = row;
    return { row, at: { client, filing, service, asOf: run.asOf }, rest };
  };
  const behind = opened?.rest.find(({ filing }) => filing !== null);
  const [first, ...others] = rows;
  const only = run?.state === 'done' && first && others.length === 0 ? placeOf(first) : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each run, and not again after a way back
  useEffect(() => {
    if (only) setOpened(only);
  }, [rows]);
  return {
    opened,
    isOnly: only !== null,
    open: (row: BatchRow, among: readonly BatchRow[]) =>
      setOpened(placeOf(row, among.slice(among.indexOf(row) + 1))),
    next:
      opened && behind
        ? () => setOpened(placeOf(behind, opened.rest.slice(opened.rest.indexOf(behind) + 1)))
        : null,
    /** Its report is read again. */
    refresh: () => setOpened((one) => one && { ...one, at: { ...one.at } }),
    close: () => setOpened(null),
  };
}

interface BeginningProps extends RunButtonProps {
  readonly asOf: string;
  readonly set: (day: string) => void;
  readonly toAll: PrecheckSectionProps['toAll'];
}

/** The date of the check, and the button. */
function Beginning({ t, asOf, run, start, stop, set, toAll }: BeginningProps) {
  return (
    <>
      <PageHead title={t('precheck.title')} />
      <section class={run === null ? 'box empty-box' : 'box precheck-again'}>
        {run === null && <Icon name="list" />}
        {run === null && <p class="muted">{t('precheck.about')}</p>}
        <div class="row">
          <AsOf t={t} asOf={asOf} isFixed={run?.state === 'running'} set={set} />
          <RunButton run={run} t={t} start={start} stop={stop} />
          {toAll && (
            <button type="button" class="link" data-testid="precheck-all" onClick={toAll}>
              {t('precheck.toAll')}
            </button>
          )}
        </div>
        {run !== null && <RunLine run={run} t={t} />}
      </section>
    </>
  );
}

interface AsOfProps {
  readonly t: Translate;
  readonly asOf: string;
  readonly isFixed: boolean;
  readonly set: (day: string) => void;
}

function AsOf({ t, asOf, isFixed, set }: AsOfProps) {
  const id = useId(); // that of many and that of one client are both on the page
  return (
    <label class="row" for={id}>
      <span>{t('precheck.asOf')}</span>
      <DayBox id={id} t={t} data-testid="precheck-as-of" value={asOf} disabled={isFixed} onDay={set} />
    </label>
  );
}

type FoundProps = Pick<PrecheckSectionProps, 't' | 'actions' | 'openClient'> & {
  readonly rows: readonly BatchRow[];
  readonly run: Run | null;
  readonly open: (row: BatchRow, among: readonly BatchRow[]) => void;
  readonly again: (clients?: readonly string[]) => void;
};

/** The results of the run, and their export. */
function Found({ rows, run, t, actions, ...acts }: FoundProps) {
  if (rows.length === 0 || run === null) return null;
  return (
    <>
      <BatchResults rows={rows} t={t} asOf={run.asOf} actions={actions} {...acts}>
        <ClientAsksBox
          {...{ t, actions }}
          key={run.asOf}
          clients={[...new Set(rows.map(({ client }) => client))]}
          asOf={run.asOf}
        />
      </BatchResults>
      <section class="box">
        <Exports t={t} save={(kind) => actions.save(kind, rows, run.asOf)} />
      </section>
    </>
  );
}

/** Calls back whenever the tab is shown again. */
function useComeBack(isShown: boolean, act: () => void): void {
  const was = useRef(isShown);
  useEffect(() => {
    if (isShown && !was.current) act();
    was.current = isShown;
  });
}
