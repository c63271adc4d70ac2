// Which tab of the options page is shown, which clients are pre-checked there, and to which place in a client did another tab lead?
import { useState } from 'preact/hooks';
import type { Which } from './filings/actions';
import type { OptionsProps } from './options-props';
import type { ClientPlace, LedFrom, OptionsTab } from './tabs';

export interface ShownTab {
  readonly tab: OptionsTab;
  readonly go: (tab: OptionsTab) => void;
  /**
   * Like `go`, but to the tab's start: the list of clients, the board with no filing open, the last pre-check of many
   * instead of that of a single client.
   */
  readonly goAnew: (tab: OptionsTab) => void;
  /** Increases each time a tab's start is requested. */
  readonly turn: number;
  /** Whether the team's tab begins with the form for an invitation. */
  readonly isJoining: boolean;
  /** Leads to that form. */
  readonly join: () => void;
  /** The filing that is open on the board; null when none is. */
  readonly opened: Which | null;
  readonly setOpened: (which: Which | null) => void;
  /** Leads to a filing on the board. */
  readonly openFiling: (which: Which) => void;
  /** The place in a client to which another tab led; null for none. */
  readonly at: ClientPlace | null;
  /** Leads to a client; `rest` are those that come after it in the list it stands in. */
  readonly lead: (at: ClientPlace, rest?: readonly ClientPlace[]) => void;
  /** A licence of which a new client is to be made; null for none. */
  readonly paper: { readonly file: File } | null;
  /** Leads to where that is done. */
  readonly readPaper: (file: File) => void;
  /** Leads to where these clients are decided about: to the only one, or to the list of them. */
  readonly toUndecided: (clients: readonly string[]) => void;
  /** Increases each time that list is requested. */
  readonly onlyUndecided: number;
  /** Back to the tab that led there; null for none. */
  readonly back: (() => void) | null;
  /** The tab that led there, and the way to the next client of its list; null for none. */
  readonly ledFrom: LedFrom | null;
  /** The clients that are to be pre-checked; null for all. */
  readonly chosen: readonly string[] | null;
  /** Whether a pre-check of all starts by itself. */
  readonly isChecking: boolean;
  /** Leads to the pre-check of these clients, or of all (null), and starts it. */
  readonly check: (clients: readonly string[] | null) => void;
}

interface Led {
  readonly at: ClientPlace;
  readonly from: OptionsTab;
  readonly rest: readonly ClientPlace[];
}

/** The present tab; `follow` is called with each, so that the address names it. */
export function useTabs(props: OptionsProps): ShownTab {
  const { start = 'clients', follow } = props;
  const [tab, setTab] = useState(start);
  const [led, setLed] = useState<Led | null>(null);
  const [opened, setOpened] = useState<Which | null>(null);
  const [turn, setTurn] = useState(0);
  const [onlyUndecided, setOnlyUndecided] = useState(0);
  const [isJoining, setJoining] = useState(props.isJoining ?? false);
  const go = (next: OptionsTab) => {
    setTab(next);
    follow?.(next);
  };
  const { ofMany, ...checking } = useChecked(() => go('precheck'), props.isPrechecked);
  const leadFrom = (from: OptionsTab, at: ClientPlace, rest: readonly ClientPlace[]) => {
    setLed({ at: { ...at }, from, rest }); // a new object, so that the editor shows the same place again
    go('clients');
  };
  const [following, ...others] = led?.rest ?? [];
  const goAnew = (next: OptionsTab) => {
    if (next === 'precheck') ofMany();
    setLed(null);
    setOpened(null);
    setJoining(false);
    setTurn((count) => count + 1);
    // a tab's start is at its top; the list of a pre-check returns to its own place
    if (next !== 'precheck') window.scrollTo?.(0, 0);
    go(next);
  };
  const lead = (at: ClientPlace, rest: readonly ClientPlace[] = []) => leadFrom(tab, at, rest);
  return {
    tab,
    go,
    goAnew,
    ...{ turn, isJoining },
    join: () => {
      setJoining(true);
      go('team');
    },
    ...{ opened, setOpened },
    openFiling: (which) => {
      setOpened(which);
      go('filings');
    },
    at: led?.at ?? null,
    lead,
    ...usePaper(() => go('clients')),
    toUndecided: ([clientId, ...others]) => {
      if (clientId !== undefined && others.length === 0) return lead({ clientId, place: null });
      setOnlyUndecided((count) => count + 1);
      goAnew('clients');
    },
    onlyUndecided,
    back: led && (() => go(led.from)),
    ledFrom: led && {
      tab: led.from,
      next: following ? () => leadFrom(led.from, following, others) : null,
    },
    ...checking,
  };
}

/** The licence of which a new client is to be made; the same one again is another wish. */
function usePaper(go: () => void): Pick<ShownTab, 'paper' | 'readPaper'> {
  const [paper, setPaper] = useState<ShownTab['paper']>(null);
  const readPaper = (file: File) => {
    setPaper({ file });
    go();
  };
  return { paper, readPaper };
}

/** Which clients are pre-checked; `ofMany` returns from a single one to the last pre-check of many. */
function useChecked(go: () => void, isPrechecked = false) {
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [isChecking, setChecking] = useState(isPrechecked);
  const [many, setMany] = useState<readonly string[] | null>(null);
  return {
    chosen,
    isChecking,
    ofMany: () => setChosen(many),
    check: (clients: readonly string[] | null) => {
      setChosen(clients);
      if (clients?.length !== 1) setMany(clients);
      if (clients === null) setChecking(true);
      go();
    },
  };
}
