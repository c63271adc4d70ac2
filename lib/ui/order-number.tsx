// Which number does an order have? The one that the portal gave it on submission: typed or pasted, shown, changed and removed.
import { useState } from 'preact/hooks';
import type { NoOrder } from '../protocol/site';
import { plain } from './plain';
import type { Translate } from './translate';

const LONGEST = 200; // more than a number has: it may be pasted with its label

/** The number on the page, or why none is taken from it. */
export type OrderOnPage = { readonly number: string } | { readonly why: NoOrder };

interface OrderNumberProps {
  /** The stored number; empty for none. */
  readonly known: string;
  readonly t: Translate;
  /** Stores the number, or removes it when it is empty; resolves to whether that was done. */
  readonly keep: (number: string) => Promise<boolean>;
  /** Reads the number from the page; absent where there is no page. */
  readonly read?: (() => Promise<OrderOnPage>) | undefined;
}

/** The number with a button to change it, or the box for it. */
export function OrderNumber({ known, t, keep, read }: OrderNumberProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [failed, setFailed] = useState<'failed' | NoOrder | null>(null);
  const save = async (number: string) => {
    const isKept = await keep(number).catch(() => false);
    setFailed(isKept ? null : 'failed');
    if (isKept) setTyped(null);
  };
  const readIn = async () => {
    const found = (await read?.().catch(() => null)) ?? { why: 'none' };
    if ('why' in found) setFailed(found.why);
    else await save(found.number);
  };
  if (known !== '' && typed === null) return <Known number={known} t={t} change={() => setTyped(known)} />;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save(typed ?? '');
      }}
    >
      <label for="order-number">{t('field.filings.orderNumber')}</label>
      <div class="row">
        <input
          id="order-number"
          data-testid="order-typed"
          maxLength={LONGEST}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="order-number-about"
          value={typed ?? ''}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button
          type="submit"
          class="secondary"
          data-testid="order-keep"
          disabled={known === '' && (typed ?? '').trim() === ''}
        >
          {t('filings.order.keep')}
        </button>
      </div>
      {read && <ReadIn t={t} read={() => void readIn()} />}
      <p id="order-number-about" class="small muted">
        {t('filings.order.about')}
      </p>
      {failed && (
        <p class={failed === 'failed' ? 'small bad' : 'small'} role="alert" data-testid="order-said">
          {t(`filings.order.${failed}`)}
        </p>
      )}
    </form>
  );
}

function ReadIn({ t, read }: Pick<OrderNumberProps, 't'> & { readonly read: () => void }) {
  return (
    <div class="row">
      <button type="button" class="chip action-chip" data-testid="order-read" onClick={read}>
        {t('filings.order.read')}
      </button>
    </div>
  );
}

interface KnownProps extends Pick<OrderNumberProps, 't'> {
  readonly number: string;
  readonly change: () => void;
}

function Known({ number, t, change }: KnownProps) {
  return (
    <p data-testid="order-number">
      {t('field.filings.orderNumber')} <strong>{plain(number)}</strong>{' '}
      <button type="button" class="link" data-testid="order-change" onClick={change}>
        {t('filings.order.change')}
      </button>
    </p>
  );
}
