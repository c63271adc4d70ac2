// How are the results exported? As a table or a page, with a note on what it contains.
import type { Translate } from '../../translate';
import type { ExportKind } from './actions';

const KINDS: readonly ExportKind[] = ['csv', 'xlsx', 'html'];

/** Three buttons and a sentence. */
export function Exports({ t, save }: { readonly t: Translate; readonly save: (kind: ExportKind) => void }) {
  return (
    <div class="stack">
      <h3>{t('precheck.export')}</h3>
      <p class="small muted">{t('precheck.export.hint')}</p>
      <div class="row">
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class="chip"
            data-testid={`precheck-${kind}`}
            onClick={() => save(kind)}
          >
            {t(`precheck.export.${kind}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
