// To whom does one scan go, and as which paper? Chosen by hand, with the picture beside it; it stays where it is until that is confirmed.
import { useEffect, useRef, useState } from 'preact/hooks';
import { documentsAskedOnPages } from '../../../filing/client/upload-slots';
import type { Translate } from '../../translate';
import { ClientChooser } from '../client-chooser';
import type { FolderActions, Matched } from './folder-actions';
import type { ListedScan, ScanChoice } from './scan-choices';
import { nameOf, slotOf } from './scan-lines';
import { usePicture } from './scan-thumb';

interface EditProps {
  readonly t: Translate;
  readonly actions: FolderActions;
  readonly found: Matched;
  readonly scan: ListedScan;
  readonly choose: (choice: ScanChoice) => void;
  readonly close: () => void;
}

type Slot = Pick<ListedScan, 'document' | 'side'>;
/** As what a file of this kind may be stored: both sides of a card in one file too. */
const slotsOf = (document: string, isTwoSided: boolean): readonly Slot[] =>
  (isTwoSided ? (['front', 'back', null] as const) : [null]).map((side) => ({ document, side }));

/** The client by a search in characters or pinyin, the paper with its side from a list; nothing changes before it is confirmed. */
export function ScanEdit({ t, actions, found, scan, choose, close }: EditProps) {
  const [chosen, setChosen] = useState<ScanChoice>({});
  const [isSearching, setSearching] = useState(scan.client === null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView?.({ block: 'nearest' }), []);
  const draft = { ...scan, ...chosen };
  return (
    <div class="folder-edit" data-testid="folder-editing" ref={box}>
      <Picture file={scan.file} />
      <div class="stack">
        {isSearching ? (
          <ClientChooser
            t={t}
            actions={{ searchClients: actions.search }}
            choose={({ id }) => {
              setChosen({ ...chosen, client: id });
              setSearching(false);
            }}
          />
        ) : (
          <p>
            <strong>{nameOf(draft, found)}</strong>{' '}
            <button type="button" class="link" onClick={() => setSearching(true)}>
              {t('folder.edit.client')}
            </button>
          </p>
        )}
        <PaperChoice t={t} found={found} slot={draft} choose={(slot) => setChosen({ ...chosen, ...slot })} />
        <div class="row">
          <button
            type="button"
            class="secondary"
            data-testid="folder-edit-done"
            onClick={() => {
              choose(chosen);
              close();
            }}
          >
            {t('folder.edit.done')}
          </button>
          <button type="button" class="ghost" onClick={close}>
            {t('folder.edit.cancel')}
          </button>
        </div>
      </div>
    </div>
  );
}

interface PaperChoiceProps extends Pick<EditProps, 't' | 'found'> {
  readonly slot: Slot;
  readonly choose: (slot: Pick<ScanChoice, 'document' | 'side'>) => void;
}

/** What pages of portals ask for comes first. */
function PaperChoice({ t, found, slot, choose }: PaperChoiceProps) {
  const known = [...(found.labels?.keys() ?? [])];
  const often = documentsAskedOnPages().filter((id) => known.includes(id));
  const slots = (ids: readonly string[]) =>
    ids.flatMap((id) => slotsOf(id, found.twoSided?.has(id) === true));
  const groups = [
    { title: t('folder.edit.often'), slots: slots(often) },
    { title: t('folder.edit.rest'), slots: slots(known.filter((id) => !often.includes(id))) },
  ];
  const nameOfSlot = ({ document, side }: Slot) => `${document} ${side ?? ''}`;
  const all = groups.flatMap((group) => group.slots);
  const isChosen = all.some((one) => nameOfSlot(one) === nameOfSlot(slot));
  return (
    <label>
      {t('folder.edit.paper')}
      <select
        data-testid="folder-slot"
        value={isChosen ? nameOfSlot(slot) : ''}
        onChange={({ currentTarget }) => {
          const next = all.find((one) => nameOfSlot(one) === currentTarget.value);
          if (next?.document) choose({ document: next.document, side: next.side });
        }}
      >
        {!isChosen && <option value="">{t('folder.edit.choose')}</option>}
        {groups.map(({ title, slots }) => (
          <optgroup key={title} label={title}>
            {slots.map((one) => (
              <option key={nameOfSlot(one)} value={nameOfSlot(one)}>
                {slotOf(one, found, t)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** The picture itself, by which the person knows whose it is; nothing for a PDF or a video. */
function Picture({ file }: { readonly file: File }) {
  const source = usePicture(file);
  return source === null ? null : <img class="folder-picture" src={source} alt="" />;
}
