// What do clients still have to send? A message for each, to copy, and one table of all.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClientAsks } from '../../../filing/report/client-asks';
import { Fold } from '../../fold';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { useCopy } from '../../use-copy';
import { Pager } from '../exchange/pager';
import type { AskingClients } from './actions';
import { askCount, askMessage } from './ask-words';

interface AsksProps {
  readonly t: Translate;
  readonly clients: readonly string[];
  readonly asOf: string;
  readonly actions: AskingClients;
}

/** The lists, made on request: they are of the moment in which somebody sends them. */
export function ClientAsksBox({ t, clients, asOf, actions }: AsksProps) {
  const { made, make, close } = useAsks(clients, asOf, actions);
  const isOne = clients.length === 1;
  const isMaking = typeof made === 'object' && made !== null && 'of' in made;
  const isListed = Array.isArray(made) && made.length > 0;
  return (
    <section class="box" data-testid="client-asks">
      {isOne ? <h2>{t('asks.title')}</h2> : <h3>{t('asks.title.many')}</h3>}
      <p class="small muted">{t('asks.hint')}</p>
      <div class="row" role="status">
        {isMaking ? (
          <span class="small">{t('asks.making', made)}</span>
        ) : (
          <button type="button" class="secondary" data-testid="client-asks-make" onClick={make}>
            {t('asks.make')}
          </button>
        )}
        {made === 'failed' && <span class="bad">{t('asks.failed')}</span>}
        {isListed && (
          <>
            <button
              type="button"
              class="chip"
              data-testid="client-asks-export"
              onClick={() => actions.saveAsks(made, asOf)}
            >
              {t('asks.export')}
            </button>
            <button type="button" class="link" data-testid="client-asks-close" onClick={close}>
              {t('asks.close')}
            </button>
          </>
        )}
        {Array.isArray(made) && made.length === 0 && <span class="good">{t('asks.none')}</span>}
      </div>
      {isListed && <Lists {...{ t, asOf }} all={made} isOpen={isOne} />}
    </section>
  );
}

interface ListsProps {
  readonly t: Translate;
  readonly all: readonly ClientAsks[];
  readonly asOf: string;
  readonly isOpen: boolean;
}

const Lists = ({ t, all, asOf, isOpen }: ListsProps) => (
  <Pager t={t} items={all}>
    {(shown) => (
      <ul class="client-asks">
        {shown.map((asks) => (
          <OneClient key={asks.client} {...{ t, asks, asOf, isOpen }} />
        ))}
      </ul>
    )}
  </Pager>
);

/** One client: how much is wanted, the press that copies the message, and the message itself. */
function OneClient({ t, asks, asOf, isOpen }: Omit<ListsProps, 'all'> & { readonly asks: ClientAsks }) {
  const message = askMessage(asks, asOf, t);
  const { isCopied, copy } = useCopy(message);
  const name = plain(asks.name);
  return (
    <li data-testid="client-asks-row">
      <div class="row">
        <strong>{name}</strong>
        <span class="muted small">{t('asks.count', { n: askCount(asks) })}</span>
        <button
          type="button"
          class="chip"
          data-testid="client-asks-copy"
          aria-label={isCopied ? undefined : t('asks.copyFor', { name })}
          onClick={copy}
        >
          {t(isCopied ? 'copy.done' : 'asks.copy')}
        </button>
      </div>
      <Fold title={t('asks.show')} class="inline" open={isOpen} testId="client-asks-show">
        <pre class="client-asks-message">{message}</pre>
      </Fold>
    </li>
  );
}

type Made = readonly ClientAsks[] | { readonly done: number; readonly of: number } | 'failed' | null;

/** Slice after slice, so that the background is never busy for long; leaving the page ends it. */
function useAsks(clients: readonly string[], asOf: string, { ask, slice }: AskingClients) {
  const [made, setMade] = useState<Made>(null);
  const isHere = useRef(true);
  useEffect(
    () => () => {
      isHere.current = false;
    },
    [],
  );
  const make = async () => {
    const all: ClientAsks[] = [];
    for (let done = 0; done < clients.length; done += slice) {
      setMade({ done, of: clients.length });
      all.push(...(await ask('rules.client-asks', { clients: clients.slice(done, done + slice), asOf })));
      if (!isHere.current) return;
    }
    setMade(all);
  };
  return {
    made,
    make: () => void make().catch(() => isHere.current && setMade('failed')),
    close: () => setMade(null),
  };
}
