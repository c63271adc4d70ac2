// What does an export contain? Shown before it is written; afterwards, how many clients were exported and what is not in the file.
import type { ExchangeResult, ExportFormat } from '../../../protocol/exchange-signals';
import type { Translate } from '../../translate';

interface ConfirmProps {
  readonly t: Translate;
  readonly format: ExportFormat;
  /** How many clients; all of them when null. */
  readonly n: number | null;
  readonly save: () => void;
  readonly cancel: () => void;
}

/** What the file will contain, and the button that writes it. */
export function ConfirmExport({ t, format, n, save, cancel }: ConfirmProps) {
  const isTable = format === 'xlsx' || format === 'csv';
  return (
    <div class="card warn" data-testid="export-confirm-card">
      <div class="card-body">
        <p class="card-title">{n === null ? t('export.confirm.all') : t('export.confirm.some', { n })}</p>
        <p class="small">{t(isTable ? 'export.leaves.table' : 'export.leaves.file')}</p>
        <p class="small">{t('export.leaves.plain')}</p>
        <div class="row">
          <button type="button" class="primary" data-testid="export-confirm" onClick={() => save()}>
            {t('export.confirm')}
          </button>
          <button type="button" class="secondary" onClick={() => cancel()}>
            {t('export.cancel')}
          </button>
        </div>
      </div>
    </div>
  );
}

/** How many were exported, and what is not in the file, by name. */
export function exportedWords(t: Translate, { clients, skipped, missing }: ExchangeResult): string {
  const done = t(skipped > 0 ? 'export.done.skipped' : 'export.done', { n: clients, skipped });
  if (missing.length === 0) return done;
  const names = t.list(missing.map(({ client, fileName }) => `${client} · ${fileName}`));
  return `${done}${t('export.done.missing', { n: missing.length, names })}`;
}
