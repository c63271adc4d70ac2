// Which part of the options page is shown, which clients are pre-checked there, and where in a client did another part lead?
import { useState } from 'preact/hooks';
import type { Which } from './filings/actions';
import type { OptionsProps } from './options-props';
import type { ClientPlace, OptionsTab } from './tabs';

export interface ShownTab {
  readonly tab: OptionsTab;
  readonly go: (tab: OptionsTab) => void;
  /** As `go`, to the part as a whole: the list of clients, the board with no filing open, the pre-check of all clients. */
  readonly goAnew: (tab: OptionsTab) => void;
  /** Grows each time that a part is gone to as a whole. */
  readonly turn: number;
  /** The filing that is open on the board; null when none is. */
  readonly opened: Which | null;
  readonly setOpened: (which: Which | null) => void;
  /** Where in a client another part led; null when none did. */
  readonly at: ClientPlace | null;
  readonly lead: (at: ClientPlace) => void;
  /** Back to the part that led there; null when none did. */
  readonly back: (() => void) | null;
  /** The clients that are to be pre-checked; null for all. */
  readonly chosen: readonly string[] | null;
  /** Whether a pre-check of all begins by itself. */
  readonly isChecking: boolean;
  /** To the pre-check of these clients, or of all (null), begun. */
  readonly check: (clients: readonly string[] | null) => void;
}

/** The part in sight; whoever follows is told of each, so that the address names it. */
export function useTabs({ start = 'clients', follow, isPrechecked = false }: OptionsProps): ShownTab {
  const [tab, setTab] = useState(start);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [isChecking, setChecking] = useState(isPrechecked);
  const [led, setLed] = useState<{ readonly at: ClientPlace; readonly from: OptionsTab } | null>(null);
  const [opened, setOpened] = useState<Which | null>(null);
  const [turn, setTurn] = useState(0);
  const go = (next: OptionsTab) => {
    setTab(next);
    follow?.(next);
  };
  return {
    tab,
    go,
    goAnew: (next) => {
      setChosen(null);
      setLed(null);
      setOpened(null);
      setTurn((count) => count + 1);
      go(next);
    },
    turn,
    opened,
    setOpened,
    at: led?.at ?? null,
    lead: (at) => {
      setLed({ at: { ...at }, from: tab }); // led to the same place once more, the editor goes there once more
      go('clients');
    },
    back: led && (() => go(led.from)),
    chosen,
    isChecking,
    check: (clients) => {
      setChosen(clients);
      if (clients === null) setChecking(true);
      go('precheck');
    },
  };
}
