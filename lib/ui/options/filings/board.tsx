// What is the state of every filing? Columns from draft to approved; a card moves by keyboard, by drag, or in its own window.

import { useEffect, useRef, useState } from 'preact/hooks';
import { BOARD, neighbour } from '../../../filing/calendar/filing-states';
import type { FilingState } from '../../../filing/client/client';
import type { FilingCard, FilingDetail } from '../../../protocol/filings';
import type { Ask } from '../../../protocol/protocol';
import { ClientDot } from '../../dot';
import { filingWords } from '../../filing-words';
import { Joined } from '../../joined';
import { plain } from '../../plain';
import { reviewWords } from '../../review-words';
import type { Translate } from '../../translate';
import { useDrop } from '../../use-drop';
import { DraftCounts, useVerdicts } from './draft-counts';
import { DueTag } from './left';

const SHOWN = 50;

interface BoardProps {
  readonly cards: readonly FilingCard[];
  readonly t: Translate;
  readonly today: string;
  readonly move: (card: FilingCard, to: FilingState) => void;
  readonly open: (card: FilingCard) => void;
  readonly ask: Ask;
}

/** The name of a card within the board. */
export const nameOf = ({ clientId, filingId }: Pick<FilingCard, 'clientId' | 'filingId'>): string =>
  `${clientId} ${filingId}`;

/** The board. A card that was moved by keyboard keeps the focus in its new column. */
export function Board({ cards, t, today, move, open, ask }: BoardProps) {
  const verdicts = useVerdicts(ask, cards);
  const root = useRef<HTMLElement>(null);
  const [held, setHeld] = useState<string | null>(null);
  useEffect(() => {
    if (cards.length > 0 && held !== null)
      buttonsIn(root.current)
        .find((one) => one.dataset.name === held)
        ?.focus();
  }, [cards, held]);
  const onKey = (card: FilingCard, event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    if (step === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const to = neighbour(card.state, step);
    if (event.shiftKey && to) {
      setHeld(nameOf(card));
      move(card, to);
    } else if (!event.shiftKey) {
      const all = buttonsIn(root.current);
      const at = all.findIndex((one) => one.dataset.name === nameOf(card));
      all[at + step]?.focus();
    }
  };
  return (
    <section class="board" ref={root} aria-label={t('filings.title')} aria-describedby="board-keys">
      {BOARD.map((state) => (
        <Column
          key={state}
          state={state}
          cards={cards.filter((card) => card.state === state)}
          t={t}
          drop={(name) => {
            const card = cards.find((one) => nameOf(one) === name);
            if (card && card.state !== state) move(card, state);
          }}
          render={(card) => (
            <Card
              key={nameOf(card)}
              card={card}
              verdict={card.state === 'draft' ? verdicts.get(card.clientId) : null}
              {...{ t, today, open, onKey }}
            />
          )}
        />
      ))}
    </section>
  );
}

function buttonsIn(board: HTMLElement | null): HTMLElement[] {
  return [...(board?.querySelectorAll<HTMLElement>('[data-testid="filing-card"]') ?? [])];
}

interface ColumnProps {
  readonly state: FilingState;
  readonly cards: readonly FilingCard[];
  readonly t: Translate;
  readonly drop: (name: string) => void;
  readonly render: (card: FilingCard) => preact.ComponentChild;
}

function Column({ state, cards, t, drop, render }: ColumnProps) {
  const [shown, setShown] = useState(SHOWN);
  const { isOver, dropProps } = useDrop((dropped) => drop(dropped?.getData('text/plain') ?? ''));
  const rest = Math.min(cards.length - shown, SHOWN);
  return (
    <section
      aria-label={t('filings.column', { state: t(`filings.state.${state}`), n: cards.length })}
      class={`board-column state-${state}${isOver ? ' over' : ''}${cards.length === 0 ? ' bare' : ''}`}
      data-testid="filing-column"
      data-state={state}
      {...dropProps}
    >
      <h3>
        <span>{t(`filings.state.${state}`)}</span> <span class="muted">{cards.length}</span>
      </h3>
      <ul>{cards.slice(0, shown).map(render)}</ul>
      {rest > 0 && (
        <button type="button" class="ghost" onClick={() => setShown(shown + SHOWN)}>
          {t('filings.more', { n: rest })}
        </button>
      )}
    </section>
  );
}

interface CardProps {
  readonly card: FilingCard;
  readonly verdict: FilingDetail['verdict'];
  readonly t: Translate;
  readonly today: string;
  readonly open: (card: FilingCard) => void;
  readonly onKey: (card: FilingCard, event: KeyboardEvent) => void;
}

function Card({ card, verdict, t, today, open, onKey }: CardProps) {
  const [due] = card.dues;
  const named = due && due.kind !== card.state ? [t(`due.${due.kind}`)] : [];
  const kind = filingWords(card, t);
  const waits = due?.kind === 'review' ? reviewWords(card, t, today) : null; // the term is not the person's
  return (
    <li>
      <button
        type="button"
        class="filing-card"
        data-testid="filing-card"
        data-name={nameOf(card)}
        data-state={card.state}
        draggable
        onDragStart={(event) => event.dataTransfer?.setData('text/plain', nameOf(card))}
        onKeyDown={(event) => onKey(card, event)}
        onClick={() => open(card)}
      >
        <span class="filing-who">
          <ClientDot name={card.client} colour={card.colour} />
          <strong>{plain(card.client)}</strong>
        </span>
        <small class="muted">
          <Joined parts={[...kind, ...card.services.slice(0, 2).map(plain)]} />
        </small>
        {(card.since || card.state !== 'draft') && (
          <small class="muted">
            {card.since ? t('filings.since', { day: t.near(card.since, today) }) : t('filings.since.unknown')}
          </small>
        )}
        {card.orderNumber && (
          <small class="muted">{t('filings.order.of', { number: plain(card.orderNumber) })}</small>
        )}
        {card.refusal && (
          <small class="muted" data-testid="filing-card-mended">
            {t('filings.refusal.count', card.refusal)}
          </small>
        )}
        <DraftCounts verdict={verdict} t={t} />
        {waits && <small class="muted">{waits}</small>}
        {due && due.kind !== 'review' && <DueTag due={due} today={today} t={t} named={named} />}
      </button>
    </li>
  );
}
