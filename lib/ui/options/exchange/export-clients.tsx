// How are clients exported? The person chooses which and in what form, sees what the file will contain, and confirms.
import { useState } from 'preact/hooks';
import type { ExchangeResult, ExportFormat } from '../../../protocol/exchange-signals';
import type { Translate } from '../../translate';
import type { ExportActions } from './actions';
import { ChooseClients } from './choose-clients';
import { ConfirmExport, exportedWords } from './confirm-export';
import { JobNote, useJob } from './job';

const FORMATS: readonly ExportFormat[] = ['xlsx', 'csv', 'json', 'zip'];

interface ExportProps {
  readonly t: Translate;
  readonly actions: ExportActions;
}

/** The export form and its confirmation. */
export function ExportClients({ t, actions }: ExportProps) {
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null); // all
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [isAsked, setAsked] = useState(false);
  const job = useJob<ExchangeResult>();
  const isPossible = ids === null ? format !== 'zip' : format === 'zip' ? ids.size === 1 : ids.size > 0;
  const save = async () => {
    setAsked(false);
    await job.run((watch) => actions.exportClients(format, ids && [...ids], watch));
  };
  return (
    <div class="stack-wide" data-testid="export">
      <Scope t={t} actions={actions} ids={ids} onChange={setIds} />
      <fieldset>
        <legend>{t('export.format')}</legend>
        {FORMATS.map((one) => (
          <label class="check" key={one}>
            <input
              type="radio"
              name="export-format"
              value={one}
              data-testid="export-format"
              checked={one === format}
              onChange={() => setFormat(one)}
            />
            {t(`export.format.${one}`)}
          </label>
        ))}
      </fieldset>
      {isAsked ? (
        <ConfirmExport
          t={t}
          format={format}
          n={ids?.size ?? null}
          save={() => void save()}
          cancel={() => setAsked(false)}
        />
      ) : (
        <div class="row">
          <button
            type="button"
            class="secondary"
            data-testid="export-begin"
            disabled={!isPossible || job.isRunning}
            onClick={() => setAsked(true)}
          >
            {t('export.begin')}
          </button>
          {!isPossible && (
            <span class="small muted">{t(format === 'zip' ? 'export.one' : 'export.none')}</span>
          )}
        </div>
      )}
      <JobNote t={t} job={job} done={(result) => exportedWords(t, result)} />
    </div>
  );
}

interface ScopeProps extends ExportProps {
  readonly ids: ReadonlySet<string> | null;
  readonly onChange: (ids: ReadonlySet<string> | null) => void;
}

function Scope({ t, actions, ids, onChange }: ScopeProps) {
  return (
    <fieldset>
      <legend>{t('export.which')}</legend>
      <label class="check">
        <input
          type="radio"
          name="export-scope"
          data-testid="export-all"
          checked={ids === null}
          onChange={() => onChange(null)}
        />
        {t('export.all')}
      </label>
      <label class="check">
        <input
          type="radio"
          name="export-scope"
          data-testid="export-some"
          checked={ids !== null}
          onChange={() => onChange(new Set())}
        />
        {t('export.some')}
      </label>
      {ids !== null && <ChooseClients t={t} list={actions.listClients} chosen={ids} onChange={onChange} />}
    </fieldset>
  );
}
