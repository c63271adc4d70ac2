// How is a shared map imported? It is read, checked and shown, and stored only when the person agrees.
import { useState } from 'preact/hooks';
import type { PortalFault } from '../../../page/recognise/portal-file';
import type { PortalMap } from '../../../page/recognise/portal-map';
import type { Ask } from '../../../protocol/protocol';
import { plain } from '../../plain';
import type { Translate } from '../../translate';

type State =
  | { readonly kind: 'idle' | 'done' }
  | { readonly kind: 'faults'; readonly faults: readonly PortalFault[] }
  | { readonly kind: 'preview'; readonly map: PortalMap; readonly text: string };

interface ImportMapProps {
  readonly t: Translate;
  readonly ask: Ask;
  readonly onImported: () => void;
}

/** A file button, then the faults with their places, or what would be stored. */
export function ImportMap({ t, ask, onImported }: ImportMapProps) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text();
    const answer = await ask('portals.import', { text, apply: false });
    setState(
      answer.ok ? { kind: 'preview', map: answer.map, text } : { kind: 'faults', faults: answer.faults },
    );
  };
  const keep = async (text: string) => {
    await ask('portals.import', { text, apply: true });
    setState({ kind: 'done' });
    onImported();
  };
  return (
    <>
      <div>
        <label class="chip file big">
          {t('portals.import')}
          <input
            type="file"
            accept="application/json,.json"
            data-testid="portal-map-file"
            aria-label={t('portals.import')}
            onChange={(event) => {
              const input = event.currentTarget;
              void choose(input.files?.[0]).finally(() => {
                input.value = '';
              });
            }}
          />
        </label>
      </div>
      <div aria-live="polite">
        {state.kind === 'done' && <p class="good">{t('portals.import.done')}</p>}
        {state.kind === 'faults' && <Faults faults={state.faults} t={t} />}
        {state.kind === 'preview' && (
          <Preview
            map={state.map}
            t={t}
            keep={() => void keep(state.text)}
            cancel={() => setState({ kind: 'idle' })}
          />
        )}
      </div>
    </>
  );
}

function Faults({ faults, t }: { readonly faults: readonly PortalFault[]; readonly t: Translate }) {
  return (
    <div class="card block" data-testid="portal-map-faults">
      <div class="card-body">
        <p class="card-title">{t('portals.import.faults', { n: faults.length })}</p>
        <ul class="faults">
          {faults.map(({ code, place }) => (
            <li key={`${code} ${place}`}>
              {place !== '' && <code>{plain(place)}</code>} {t(`portals.file.${code}`)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

interface PreviewProps {
  readonly map: PortalMap;
  readonly t: Translate;
  readonly keep: () => void;
  readonly cancel: () => void;
}

function Preview({ map, t, keep, cancel }: PreviewProps) {
  const fields = map.pages.reduce((sum, page) => sum + Object.keys(page.fields).length, 0);
  return (
    <div class="card todo" data-testid="portal-map-preview">
      <div class="card-body">
        <p class="card-title">{t('portals.import.preview', { name: t.text(map.name) })}</p>
        <p class="small muted">
          {t('portals.taught.what', { pages: map.pages.length, fields, date: t.date(map.checkedOn) })}
        </p>
        <ul class="small">
          {map.matches.map((address) => (
            <li key={address}>
              <code>{plain(address)}</code>
            </li>
          ))}
        </ul>
        <p class="small muted">{t('portals.import.scope')}</p>
        <div class="row">
          <button type="button" class="primary" data-testid="portal-map-keep" onClick={() => keep()}>
            {t('portals.import.keep')}
          </button>
          <button type="button" class="secondary" onClick={() => cancel()}>
            {t('portals.import.cancel')}
          </button>
        </div>
      </div>
    </div>
  );
}
