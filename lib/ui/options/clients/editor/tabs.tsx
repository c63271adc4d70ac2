// Which tabs does the editor have, and which contain a fault?
import type { Translate } from '../../../translate';

const tabs = ['essentials', 'entity', 'people', 'services', 'filings', 'documents', 'history'] as const;
export type EditorTab = (typeof tabs)[number];

/** The tab that a place of the client is edited in. */
export function tabOf(place: string): EditorTab {
  const [start = ''] = place.split(/[.[]/);
  if (place === 'entity.subjectPrincipal' || place === 'entity.legalRepresentative') return 'people';
  return tabs.find((tab) => tab === start) ?? 'entity';
}

interface TabsProps {
  readonly t: Translate;
  readonly tab: EditorTab;
  /** A new client has no history. */
  readonly isStored: boolean;
  readonly wrong: ReadonlySet<EditorTab>;
  readonly onChoose: (tab: EditorTab) => void;
}

/** The tabs; arrows move between them. */
export function Tabs({ t, tab, isStored, wrong, onChoose }: TabsProps) {
  const shown = tabs.filter((one) => isStored || one !== 'history');
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = step === 0 ? undefined : shown[shown.indexOf(tab) + step];
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="clients-tabs" role="tablist" aria-label={t('clients.parts')} onKeyDown={onKeyDown}>
      {shown.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          data-testid={`client-tab-${one}`}
          aria-selected={one === tab}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => onChoose(one)}
        >
          {t(`clients.part.${one}`)}
          {wrong.has(one) && (
            <span class="bad" title={t('clients.part.wrong')}>
              {' ●'}
              <span class="visually-hidden">{t('clients.part.wrong')}</span>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
