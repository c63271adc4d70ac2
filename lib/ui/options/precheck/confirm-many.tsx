// For which filings is one answer confirmed? For all that were asked, except those that the person unticks.
import { useState } from 'preact/hooks';
import type { BatchRow } from '../../../filing/report/batch';
import { eachFilingOnce, filingName } from '../../../filing/report/standings';
import type { Text } from '../../../filing/text';
import { Fold } from '../../fold';
import { Limited } from '../../limited';
import { plain } from '../../plain';
import { SearchBox } from '../../search-box';
import type { Translate } from '../../translate';

const MOST = 20;

interface ConfirmManyProps {
  /** The confirmed statements: one, or several of one matter. */
  readonly statements: readonly Text[];
  readonly rows: readonly BatchRow[];
  readonly t: Translate;
  /** Confirms it in these rows. */
  readonly confirm: (rows: readonly BatchRow[]) => void;
  readonly close: () => void;
}

/** The sentence and its number once more, and the filings, some of which may be unticked. */
export function ConfirmMany({ statements, rows: asked, t, confirm, close }: ConfirmManyProps) {
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const rows = asked.filter((row) => !out.has(filingName(row)));
  const turn = (name: string) => {
    const next = new Set(out);
    if (!next.delete(name)) next.add(name);
    setOut(next);
  };
  return (
    <div class="group-confirm" data-testid="precheck-group-ask">
      <div>
        {statements.map((text) => (
          <p key={text.en}>
            <strong>{t.begin(text)}</strong>
          </p>
        ))}
        <small class="muted">{t('precheck.group.confirm.hint', { n: eachFilingOnce(asked).length })}</small>
      </div>
      <Fold title={t('precheck.group.except')} class="inline" testId="precheck-group-except" isLazy>
        <Exceptions rows={asked} out={out} turn={turn} t={t} />
      </Fold>
      <div class="row">
        <button
          type="button"
          class="primary"
          data-testid="precheck-group-apply"
          disabled={rows.length === 0}
          onClick={() => confirm(rows)}
        >
          {t('precheck.group.apply', { n: eachFilingOnce(rows).length })}
        </button>
        <button type="button" class="secondary" onClick={close}>
          {t('precheck.group.cancel')}
        </button>
      </div>
    </div>
  );
}

interface ExceptionsProps {
  readonly rows: readonly BatchRow[];
  readonly out: ReadonlySet<string>;
  readonly turn: (name: string) => void;
  readonly t: Translate;
}

/** The filings by name, each once; unticked ones are not changed. */
function Exceptions({ rows, out, turn, t }: ExceptionsProps) {
  const [text, setText] = useState('');
  const filings = eachFilingOnce(rows);
  const word = text.trim().toLowerCase();
  const found = filings.filter(({ name }) => name.toLowerCase().includes(word));
  return (
    <div class="stack">
      {filings.length > MOST && (
        <SearchBox
          testId="precheck-except-search"
          label={t('precheck.search')}
          value={text}
          onInput={setText}
        />
      )}
      <Limited items={found} most={MOST} t={t}>
        {(some) =>
          some.map((row) => (
            <label key={filingName(row)} class="check">
              <input
                type="checkbox"
                data-testid="precheck-except"
                checked={!out.has(filingName(row))}
                onChange={() => turn(filingName(row))}
              />
              <span>{plain(row.name)}</span>
            </label>
          ))
        }
      </Limited>
    </div>
  );
}
