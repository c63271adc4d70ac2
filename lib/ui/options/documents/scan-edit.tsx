// To whom does one scan go, and as which paper? Chosen by hand, with the picture beside it.
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../translate';
import { ClientChooser } from '../client-chooser';
import type { FolderActions, Matched } from './folder-actions';
import type { ListedScan, ScanChoice } from './scan-choices';
import { nameOf, slotOf } from './scan-lines';

interface EditProps {
  readonly t: Translate;
  readonly actions: FolderActions;
  readonly found: Matched;
  readonly scan: ListedScan;
  readonly choose: (choice: ScanChoice) => void;
  readonly close: () => void;
}

/** Papers with two sides, each of which is a file of its own. */
const TWO_SIDED = /(?:principal|legal-rep|guardian)-id$/u;
type Side = ListedScan['side'];
const sidesOf = (document: string): readonly Side[] =>
  TWO_SIDED.test(document) ? ['front', 'back', null] : [null];

/** The client by a search in characters or pinyin, the paper with its side from a list. */
export function ScanEdit({ t, actions, found, scan, choose, close }: EditProps) {
  const [isSearching, setSearching] = useState(scan.client === null);
  const slots = [...(found.labels?.keys() ?? [])].flatMap((document) =>
    sidesOf(document).map((side) => ({ document, side })),
  );
  const at = slots.findIndex(({ document, side }) => document === scan.document && side === scan.side);
  return (
    <div class="folder-edit" data-testid="folder-editing">
      <Picture file={scan.file} />
      <div class="stack">
        {isSearching ? (
          <ClientChooser
            t={t}
            actions={{ searchClients: actions.search }}
            choose={({ id }) => {
              choose({ client: id });
              setSearching(false);
            }}
          />
        ) : (
          <p>
            <strong>{nameOf(scan, found)}</strong>{' '}
            <button type="button" class="link" onClick={() => setSearching(true)}>
              {t('folder.edit.client')}
            </button>
          </p>
        )}
        <label>
          {t('folder.edit.paper')}
          <select
            data-testid="folder-slot"
            value={String(at)}
            onChange={({ currentTarget }) => {
              const slot = slots[Number(currentTarget.value)];
              if (slot) choose(slot);
            }}
          >
            {at < 0 && <option value="-1">{t('folder.edit.choose')}</option>}
            {slots.map((slot, index) => (
              <option key={`${slot.document}-${slot.side}`} value={String(index)}>
                {slotOf(slot, found, t)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="secondary" data-testid="folder-edit-done" onClick={close}>
          {t('folder.edit.done')}
        </button>
      </div>
    </div>
  );
}

/** The picture itself, by which the person knows whose it is; nothing for a PDF or a video. */
function Picture({ file }: { readonly file: File }) {
  const [source, setSource] = useState<string | null>(null);
  useEffect(() => {
    if (!/\.(?:jpe?g|png|webp)$/iu.test(file.name)) return;
    const url = URL.createObjectURL(file);
    setSource(url);
    return () => URL.revokeObjectURL(url);
  }, [file]);
  return source === null ? null : <img class="folder-picture" src={source} alt="" />;
}
