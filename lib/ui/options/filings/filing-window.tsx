// What is known about one filing? Its next states, due dates, who gets a code, what to post, and its history.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FilingState } from '../../../filing/client/client';
import type { FilingCard, FilingDetail } from '../../../protocol/filings';
import type { Ask } from '../../../protocol/protocol';
import { filingWords } from '../../filing-words';
import { GivenNumbers } from '../../given-numbers';
import type { KeepNumber } from '../../number-box';
import { OrderNumber } from '../../order-number';
import { plain } from '../../plain';
import { portalLinks } from '../../portal-links';
import { Timeline } from '../../timeline';
import type { Translate } from '../../translate';
import type { FilingsActions } from './actions';
import { DraftCounts } from './draft-counts';
import { Drawer } from './drawer';
import { DueList } from './due-list';
import { History } from './history';
import { MailingHelp } from './mailing-help';
import { MoveForm } from './move-form';
import { OpenDues, tell } from './open-dues';
import { OpenType } from './open-type';
import { Refused } from './refused';
import { SmsHelp } from './sms-help';

interface WindowProps {
  readonly card: FilingCard;
  readonly t: Translate;
  readonly today: string;
  readonly actions: FilingsActions;
  readonly move: (card: FilingCard, to: FilingState, on: string) => void;
  /** What a move must be asked about first. */
  readonly question?: ComponentChildren;
  /** Removes the draft; the window closes. */
  readonly remove: (card: FilingCard) => void;
  /** Leads to a place of the client; null: to its beginning. */
  readonly openPlace?: ((place: string | null) => void) | undefined;
  /** Called when the filing changed, so that the board reads it again. */
  readonly changed: () => void;
  /** Leads to the next filing on the board; null after the last. */
  readonly next?: (() => void) | null;
  readonly close: () => void;
}

/** A window over the board; Escape closes it and returns the focus to the card. */
export function FilingWindow(props: WindowProps) {
  const { card, t, today, actions, move, changed, close, openPlace } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const { ask } = actions;
  const detail = useDetail(ask, card, close);
  const which = { clientId: card.clientId, filingId: card.filingId };
  const after = (work: Promise<unknown>) => void work.then(changed, changed);
  return (
    <Drawer
      dialog={dialog}
      titleId="filing-window-title"
      testId="filing-window"
      close={close}
      head={<Head card={card} t={t} next={props.next} close={() => dialog.current?.close()} />}
    >
      <Ways card={card} t={t} openPlace={openPlace} />
      <DraftCounts verdict={detail?.verdict} t={t} />
      {card.state === 'refused' && detail && (
        <Refused
          {...{ t, today, openPlace }}
          refusal={detail.refusal}
          open={detail.openCauses ?? []}
          choose={(cause, other) => after(ask('filings.meant', { ...which, cause, other }))}
          keep={(text) => after(ask('filings.refusal', { ...which, text }))}
          mend={(cause, isDone) => after(ask('filings.mended', { ...which, cause, isDone }))}
        />
      )}
      {detail && card.state !== 'refused' && <Timeline steps={detail.steps} t={t} />}
      {detail && <Given {...{ card, t, today, detail, ask, after }} />}
      {detail && <Order key={card.state} {...{ card, t, detail, ask, after }} />}
      <MoveForm key={card.state} card={card} t={t} today={today} move={move} />
      {props.question}
      <Outputs card={card} t={t} actions={actions} />
      {detail && <OpenType detail={detail} t={t} which={which} ask={ask} changed={changed} />}
      <h3>{t('filings.dues')}</h3>
      {card.dues.length + card.open.length === 0 && <p class="muted">{t('filings.dues.none')}</p>}
      <OpenDues open={card.open} t={t} tell={(one) => tell(one, dialog.current, openPlace)} />
      {card.dues.length > 0 && (
        <DueList
          dues={card.dues}
          t={t}
          today={today}
          isNamed={false}
          done={(due) => after(ask('filings.done', { ...which, key: due.key, isDone: true }))}
        />
      )}
      {detail && <OnItsWay {...props} detail={detail} after={after} />}
      {detail && <History detail={detail} t={t} />}
      <RemoveDraft
        card={card}
        t={t}
        remove={() => {
          dialog.current?.close();
          props.remove(card);
        }}
      />
    </Drawer>
  );
}

/** Removes a draft whose services have another filing; this can be undone on the board. */
function RemoveDraft({ card, t, remove }: Pick<WindowProps, 'card' | 't'> & { readonly remove: () => void }) {
  if (!card.isRemovable) return null;
  return (
    <button type="button" class="link danger" data-testid="filing-remove" onClick={remove}>
      {t('filings.remove')}
    </button>
  );
}

type OnItsWayProps = Pick<WindowProps, 'card' | 't' | 'today' | 'actions'> & {
  readonly detail: FilingDetail;
  readonly after: (work: Promise<unknown>) => void;
};

/** Codes and documents of a filing in progress: before it is submitted and after it is approved nobody gets a code, and nothing is posted. */
function OnItsWay({ card, t, today, actions, detail, after }: OnItsWayProps) {
  if (card.state === 'draft' || card.state === 'refused' || card.state === 'approved') return null;
  const { ask } = actions;
  const which = { clientId: card.clientId, filingId: card.filingId };
  const shared = { t, today, detail };
  return (
    <>
      <SmsHelp
        {...shared}
        verify={(person, isDone) => after(ask('filings.sms-verified', { ...which, person, isDone }))}
        sent={(at) => after(ask('filings.sms-sent', { ...which, at: at.toISOString() }))}
      />
      <MailingHelp
        {...shared}
        mailed={(on) => after(ask('filings.mailed', { ...which, on }))}
        print={() => actions.print(which, 'sheet')}
      />
    </>
  );
}

type OrderProps = Pick<OnItsWayProps, 'card' | 't' | 'detail' | 'after'> & { readonly ask: Ask };

/** The numbers that the approval brought. */
function Given({ card, t, today, detail, ask, after }: OrderProps & Pick<WindowProps, 'today'>) {
  const { clientId, filingId } = card;
  if (!detail.given) return null;
  const keep: KeepNumber = (service, number, by) => {
    const noted = ask('filings.number', { clientId, filingId, service, number, ...(by && { by }) });
    after(noted);
    return noted;
  };
  const mark = (key: string, isDone: boolean) =>
    after(ask('filings.done', { clientId, filingId, key, isDone }));
  const { given, steps, dues, done } = detail;
  return <GivenNumbers {...{ given, steps, dues, done, t, today, keep, mark }} />;
}

/** The number of its order; a draft has none yet, unless it came back. */
function Order({ card, t, detail, ask, after }: OrderProps) {
  const { clientId, filingId } = card;
  const isWanted = detail.moves.length > 0 && detail.state !== 'approved';
  if (!isWanted && !detail.orderNumber) return null;
  const keep = async (number: string) => {
    const asked = ask('filings.order', { clientId, filingId, number });
    after(asked);
    return (await asked).ok;
  };
  return <OrderNumber known={detail.orderNumber ?? ''} t={t} keep={keep} />;
}

/** What the filing is of, its state, and links to its client and to the pages where it is filed. */
function Ways({ card, t, openPlace }: Pick<WindowProps, 'card' | 't' | 'openPlace'>) {
  const portal = portalLinks[card.provider];
  return (
    <>
      <p class="muted">
        {[...filingWords(card, t), ...card.services.map(plain), `…${card.last4}`].join(' · ')}
      </p>
      <div class="row" data-testid="filing-ways">
        <span class={card.state === 'refused' ? 'pill block' : 'pill'} data-testid="filing-state">
          {t(`filings.state.${card.state}`)}
        </span>
        {openPlace && (
          <button type="button" class="chip" data-testid="filing-client" onClick={() => openPlace(null)}>
            {t('filings.client')}
          </button>
        )}
        {portal && (
          <a class="chip" data-testid="filing-portal" href={portal} target="_blank" rel="noreferrer noopener">
            {t('filings.portal', { provider: t.word('provider', card.provider) })}
          </a>
        )}
      </div>
    </>
  );
}

/** The client's name, on to the next filing, and the close button. */
function Head({ card, t, next, close }: Pick<WindowProps, 'card' | 't' | 'next' | 'close'>) {
  return (
    <>
      <h2 id="filing-window-title">{plain(card.client)}</h2>
      {next && (
        <button type="button" class="ghost" data-testid="filing-next" onClick={next}>
          {t('filings.next')}
        </button>
      )}
      <button type="button" class="ghost" data-testid="filing-close" onClick={close}>
        {t('filings.close')}
      </button>
    </>
  );
}

/** The filing's details, read whenever its card changes; calls `close` when the filing is gone. */
function useDetail(ask: Ask, card: FilingCard, close: () => void): FilingDetail | null {
  const [detail, setDetail] = useState<FilingDetail | null>(null);
  const leave = useRef(close);
  leave.current = close;
  useEffect(() => {
    let isOpen = true;
    const take = (found: FilingDetail | null) => {
      if (!isOpen) return;
      if (found) setDetail(found);
      else leave.current();
    };
    void ask('filings.detail', { clientId: card.clientId, filingId: card.filingId }).then(take, () =>
      take(null),
    );
    return () => {
      isOpen = false;
    };
  }, [card, ask]);
  return detail;
}

/** Printouts and the calendar file of the filing. */
function Outputs({ card, t, actions }: Pick<WindowProps, 'card' | 't' | 'actions'>) {
  const which = { clientId: card.clientId, filingId: card.filingId };
  return (
    <div class="row">
      <button
        type="button"
        class="secondary"
        data-testid="filing-report"
        onClick={() => actions.print(which, 'report')}
      >
        {t('filings.report')}
      </button>
      <button
        type="button"
        class="secondary"
        data-testid="filing-papers"
        onClick={() => actions.print(which, 'papers')}
      >
        {t('papers.open')}
      </button>
      {card.dues.length > 0 && (
        <button
          type="button"
          class="secondary"
          data-testid="filing-calendar"
          onClick={() =>
            void actions.calendar(
              card.clientId,
              card.dues.map(({ key }) => key),
              false,
            )
          }
        >
          {t('filings.calendar.one')}
        </button>
      )}
    </div>
  );
}
