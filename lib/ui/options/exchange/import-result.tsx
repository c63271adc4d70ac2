// What came of an import? What was stored, the next steps, and the rows that are in no client.
import { useEffect, useRef } from 'preact/hooks';
import type { ExchangeResult } from '../../../protocol/exchange-signals';
import type { Translate } from '../../translate';
import { JobNote } from './job';
import { LeftRows } from './left-rows';
import type { Importing } from './use-import';

interface ImportResultProps {
  readonly t: Translate;
  readonly importing: Importing;
  readonly toPrecheck?: (() => void) | undefined;
  readonly toFolder?: (() => void) | undefined;
  /** Leads on to the next step of a guide. */
  readonly nextStep?: (() => void) | undefined;
  /** Called when the file is read again, whose faulty cells are then corrected in the import card. */
  readonly onMend?: (() => void) | undefined;
}

/** Nothing before an import has ended. */
export function ImportResult(props: ImportResultProps) {
  return props.importing.job.state.kind === 'done' ? <Ended {...props} /> : null;
}

function Ended({ t, importing, toPrecheck, toFolder, nextStep, onMend }: ImportResultProps) {
  const { job, left } = importing;
  const mend = () => {
    importing.mend([]);
    onMend?.();
  };
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => part.current?.scrollIntoView?.({ block: 'nearest' }), []); // the list grows where the person looked
  return (
    <div ref={part} class="import-result">
      <JobNote
        t={t}
        job={job}
        done={(result) => ('rows' in result ? '' : outcome(t, result))}
        next={
          (toPrecheck || toFolder) && (
            <div class="row">
              {toPrecheck && (
                <button type="button" class="primary" data-testid="import-precheck" onClick={toPrecheck}>
                  {t('today.check')}
                </button>
              )}
              {toFolder && (
                <button type="button" class="secondary" data-testid="import-folder" onClick={toFolder}>
                  {t('folder.add')}
                </button>
              )}
              <button type="button" class="ghost" data-testid="import-close" onClick={importing.putAway}>
                {t('import.close')}
              </button>
            </div>
          )
        }
      />
      {left && <LeftRows t={t} left={left} mend={importing.files.length === 1 ? mend : undefined} />}
      {left && nextStep && (
        <button type="button" class="primary" data-testid="import-next-step" onClick={nextStep}>
          {t('import.next')}
        </button>
      )}
    </div>
  );
}

const outcome = (t: Translate, { clients, updated }: ExchangeResult): string =>
  t(updated > 0 ? 'clients.import.done' : 'clients.import.done.new', { n: clients, updated });
