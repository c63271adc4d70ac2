// What was done, when, and with which client? Filtered by kind and text, exported without names.
import { useEffect, useState } from 'preact/hooks';
import type { AuditEntry } from '../../../protocol/vault';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { Pager } from '../exchange/pager';
import type { ActivityActions } from './actions';
import { receiptsAsCsv, receiptsAsJson } from './files';
import { actText, detailText, KINDS, type Kind, kindOf } from './kinds';
import '../exchange/exchange.css';
import { localeOf } from '../../../protocol/language';
import { SearchBox } from '../../search-box';

interface ListProps {
  readonly t: Translate;
  readonly actions: ActivityActions;
}

/** How many are listed; one more is asked for, which tells that there are older ones. */
const MOST = 10_000;

/** Loads when it is opened; shows when it is empty or loading fails. */
export function ActivityLog({ t, actions }: ListProps) {
  const [receipts, setReceipts] = useState<readonly AuditEntry[] | 'failed' | null>(null);
  const [kind, setKind] = useState<Kind | 'all'>('all');
  const [query, setQuery] = useState('');
  const { ask, save } = actions;
  useEffect(() => {
    void ask('vault.receipts', { most: MOST + 1 }).then(setReceipts, () => setReceipts('failed'));
  }, [ask]);
  if (receipts === null) return <p class="muted">{t('app.loading')}</p>;
  if (receipts === 'failed') return <p class="bad">{t('vault.fault.failed')}</p>;
  const listed = receipts.slice(0, MOST);
  const shown = listed.filter(
    (one) => (kind === 'all' || kindOf(one) === kind) && isAbout(t, one, query.trim().toLowerCase()),
  );
  return (
    <div class="stack-wide">
      <p class="muted small">{t('receipts.hint')}</p>
      <Filters t={t} kind={kind} setKind={setKind} query={query} setQuery={setQuery} />
      {shown.length === 0 ? (
        <p class="muted">{t('receipts.none')}</p>
      ) : (
        <Pager t={t} items={shown}>
          {(some) => <Table t={t} receipts={some} />}
        </Pager>
      )}
      {receipts.length > MOST && (
        <p class="muted small" data-testid="receipts-older">
          {t('receipts.older', { n: MOST })}
        </p>
      )}
      <SaveRow t={t} shown={shown} save={save} />
    </div>
  );
}

interface FiltersProps {
  readonly t: Translate;
  readonly kind: Kind | 'all';
  readonly setKind: (kind: Kind | 'all') => void;
  readonly query: string;
  readonly setQuery: (query: string) => void;
}

function Filters({ t, kind, setKind, query, setQuery }: FiltersProps) {
  return (
    <div class="row">
      <select
        data-testid="receipts-kind"
        aria-label={t('receipts.kind')}
        value={kind}
        onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value) ?? 'all')}
      >
        {(['all', ...KINDS] as const).map((one) => (
          <option key={one} value={one}>
            {t(`receipts.kind.${one}`)}
          </option>
        ))}
      </select>
      <SearchBox testId="receipts-search" label={t('receipts.search')} value={query} onInput={setQuery} />
    </div>
  );
}

interface SaveRowProps {
  readonly t: Translate;
  readonly shown: readonly AuditEntry[];
  readonly save: ActivityActions['save'];
}

/** Exports what is shown, without names. */
function SaveRow({ t, shown, save }: SaveRowProps) {
  return (
    <div class="row">
      <button
        type="button"
        class="chip"
        data-testid="receipts-save-csv"
        disabled={shown.length === 0}
        onClick={() => save(receiptsAsCsv(shown), 'csv')}
      >
        {t('receipts.save.csv')}
      </button>
      <button
        type="button"
        class="chip"
        data-testid="receipts-save-json"
        disabled={shown.length === 0}
        onClick={() => save(receiptsAsJson(shown), 'json')}
      >
        {t('receipts.save.json')}
      </button>
      <span class="small muted">{t('receipts.save.hint')}</span>
    </div>
  );
}

function isAbout(t: Translate, receipt: AuditEntry, query: string): boolean {
  const text = `${receipt.name ?? ''} ${receipt.ref} ${actText(t, receipt)} ${detailText(t, receipt)}`;
  return text.toLowerCase().includes(query);
}

function Table({ t, receipts }: { readonly t: Translate; readonly receipts: readonly AuditEntry[] }) {
  const time = new Intl.DateTimeFormat(localeOf(t.language), {
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (
    <table class="receipts">
      <thead>
        <tr>
          <th scope="col">{t('receipts.time')}</th>
          <th scope="col">{t('receipts.act')}</th>
          <th scope="col">{t('receipts.client')}</th>
        </tr>
      </thead>
      <tbody>
        {receipts.map((receipt) => (
          <tr
            key={`${receipt.at} ${receipt.action} ${receipt.ref} ${receipt.rev}`}
            data-testid="receipt-row"
            data-action={receipt.action}
          >
            <td>
              <time dateTime={new Date(receipt.at).toISOString()}>{time.format(receipt.at)}</time>
            </td>
            <td>
              {actText(t, receipt)} <small class="muted">{detailText(t, receipt)}</small>
            </td>
            <td>
              {receipt.name !== null && plain(receipt.name)}{' '}
              {receipt.ref !== '' && <small class="muted">{receipt.ref}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
