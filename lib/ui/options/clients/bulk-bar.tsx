// What can be done with several clients at once? Set a tag, a group or a colour for all, or remove them from the list.
import { useState } from 'preact/hooks';
import type { ClientListPage, Counted } from '../../../protocol/clients';
import type { ExchangeResult } from '../../../protocol/exchange-signals';
import type { Asking } from '../../../protocol/protocol';
import { Fold } from '../../fold';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { FolderActions } from '../documents/folder-actions';
import { FolderScans } from '../documents/folder-scans';
import { ConfirmExport, exportedWords } from '../exchange/confirm-export';
import type { Marks } from './actions';
import { ColourChoice } from './colour-choice';
import type { Said } from './share-acts';
import { ShareChoice } from './share-choice';

/** What is done with several clients elsewhere. */
export interface ManyActions extends Asking {
  readonly precheck: (ids: readonly string[]) => void;
  readonly exportTable: (ids: readonly string[]) => Promise<ExchangeResult>;
  /** Adds scans from one folder, matched by name. */
  readonly folder: FolderActions;
}

interface BulkBarProps {
  readonly t: Translate;
  readonly selected: ReadonlySet<string>;
  /** How many selected clients the list does not show now; nothing is done with them. */
  readonly hidden: number;
  /** All clients in the list as filtered now. */
  readonly all: readonly string[];
  readonly select: (selected: ReadonlySet<string>) => void;
  readonly many: ManyActions | undefined;
  /** Called when one of these changed a client. */
  readonly changed: () => void;
  readonly page: ClientListPage | null;
  readonly mark: (marks: Marks) => void;
  readonly remove: () => void;
}

/** Shown above the list while something is selected. */
export function BulkBar(props: BulkBarProps) {
  const { t, selected, page, many, changed, mark, remove } = props;
  const [isFolder, setFolder] = useState(false);
  return (
    <fieldset class="clients-bulk" data-testid="client-bulk">
      <legend class="visually-hidden">{t('clients.selected', { n: selected.size })}</legend>
      <Many {...props} toFolder={() => setFolder(!isFolder)} />
      {many && isFolder && (
        <div class="clients-many">
          <FolderScans t={t} actions={onlyOf(many.folder, selected)} done={changed} />
        </div>
      )}
      <Marking t={t} page={page} mark={mark} remove={remove} />
    </fieldset>
  );
}

/** The less frequent acts: tags, group, colour, and removal from the list. */
function Marking({ t, page, mark, remove }: Pick<BulkBarProps, 't' | 'page' | 'mark' | 'remove'>) {
  const tags = page?.tags ?? [];
  return (
    <Fold title={t('clients.bulk.more')} class="inline clients-marking" testId="bulk-more">
      <WordForm
        t={t}
        label={t('clients.tag.add')}
        testId="bulk-tag"
        known={tags}
        onSay={(addTag) => mark({ addTag })}
      />
      <WordForm
        t={t}
        label={t('clients.group.set')}
        testId="bulk-group"
        known={page?.groups ?? []}
        onSay={(group) => mark({ group })}
      />
      <div class="row">
        {tags.length > 0 && (
          <select
            aria-label={t('clients.tag.remove')}
            data-testid="bulk-untag"
            value=""
            onChange={(event) => event.currentTarget.value && mark({ removeTag: event.currentTarget.value })}
          >
            <option value="">{t('clients.tag.remove')}</option>
            {tags.map(({ name }) => (
              <option key={name} value={name}>
                {plain(name)}
              </option>
            ))}
          </select>
        )}
        <button type="button" class="chip" onClick={() => mark({ group: null })}>
          {t('clients.group.none')}
        </button>
        <ColourChoice t={t} chosen={null} onChoose={(colour) => mark({ colour })} />
        <button type="button" class="chip danger" data-testid="bulk-remove" onClick={remove}>
          {t('clients.remove')}
        </button>
      </div>
    </Fold>
  );
}

/** The scans of a folder, for these clients only. */
function onlyOf(folder: FolderActions, selected: ReadonlySet<string>): FolderActions {
  const { look } = folder;
  return {
    ...folder,
    look:
      look &&
      (async (...asked) => {
        const seen = await look(...asked);
        const clients = seen.clients.filter((id) => selected.has(id));
        const isFound = seen.verdict === 'found' && clients.length === 0;
        return { ...seen, clients, verdict: isFound ? 'stranger' : seen.verdict };
      }),
    search: async (text) => (await folder.search(text)).filter(({ id }) => selected.has(id)),
    match: async (files) => {
      const { scans, names, labels } = await folder.match(files);
      return {
        labels,
        scans: scans
          .filter(({ client }) => client === null || selected.has(client))
          .map((scan) => ({ ...scan, candidates: scan.candidates.filter((id) => selected.has(id)) })),
        names: new Map([...names].filter(([id]) => selected.has(id))),
      };
    },
  };
}

const PROVIDERS = ['aliyun', 'tencent', 'huawei', 'baidu', 'volcengine', 'xinnet'] as const;

/** Select all, and the most frequent acts. */
function Many({
  t,
  selected,
  hidden,
  all,
  select,
  many,
  toFolder,
  changed,
}: BulkBarProps & { readonly toFolder: () => void }) {
  const [note, setNote] = useState<Said | null>(null);
  const [isExport, setExport] = useState(false);
  const run = (work: Promise<Said | null>) => {
    work.then(setNote, () => setNote({ isBad: true, words: t('clients.failed') }));
  };
  const save = ({ exportTable }: ManyActions) => {
    setExport(false);
    const said = (result: ExchangeResult): Said => ({ isBad: false, words: exportedWords(t, result) });
    run(exportTable([...selected]).then(said));
  };
  return (
    <div class="row clients-many">
      <strong aria-hidden="true">{t('clients.selected', { n: selected.size })}</strong>
      {hidden > 0 && <Hidden n={hidden} t={t} />}
      {selected.size < all.length && (
        <button type="button" class="link" data-testid="bulk-all" onClick={() => select(new Set(all))}>
          {t('clients.selectAll', { n: all.length })}
        </button>
      )}
      <button type="button" class="link" onClick={() => select(new Set())}>
        {t('clients.clear')}
      </button>
      {many && (
        <Acts
          t={t}
          ids={[...selected]}
          many={many}
          toFolder={toFolder}
          toExport={() => setExport(!isExport)}
          changed={changed}
          run={run}
        />
      )}
      <span role="status" class={note?.isBad ? 'bad' : 'good'}>
        {note?.words}
      </span>
      {many && isExport && (
        <ConfirmExport
          t={t}
          format="xlsx"
          n={selected.size}
          save={() => save(many)}
          cancel={() => setExport(false)}
        />
      )}
    </div>
  );
}

/** The selected clients that the list does not show now. */
function Hidden({ n, t }: { readonly n: number; readonly t: Translate }) {
  return (
    <span class="small muted" data-testid="bulk-hidden">
      {t('clients.selected.hidden', { n })}
    </span>
  );
}

interface ActsProps {
  readonly t: Translate;
  readonly ids: readonly string[];
  readonly many: ManyActions;
  readonly toFolder: () => void;
  readonly toExport: () => void;
  /** Called when a client was changed. */
  readonly changed: () => void;
  /** Waits for the work and shows its result. */
  readonly run: (work: Promise<Said | null>) => void;
}

/** What is done with several clients elsewhere. */
function Acts({ t, ids, many, toFolder, toExport, changed, run }: ActsProps) {
  return (
    <>
      <button type="button" class="primary" data-testid="bulk-precheck" onClick={() => many.precheck(ids)}>
        {t('clients.bulk.precheck')}
      </button>
      <button type="button" class="secondary" data-testid="bulk-export" onClick={toExport}>
        {t('clients.bulk.export')}
      </button>
      <button type="button" class="secondary" data-testid="bulk-documents" onClick={toFolder}>
        {t('folder.add')}
      </button>
      <select
        aria-label={t('clients.bulk.begin')}
        data-testid="bulk-begin"
        value=""
        onChange={({ currentTarget: { value } }) =>
          value !== '' &&
          run(
            many
              .ask('filings.begin', { clients: ids, provider: value })
              .then(({ done: n }) => ({ isBad: false, words: t('clients.bulk.begun', { n }) }))
              .finally(changed),
          )
        }
      >
        <option value="">{t('clients.bulk.begin')}</option>
        {PROVIDERS.map((provider) => (
          <option key={provider} value={provider}>
            {t.word('provider', provider)}
          </option>
        ))}
      </select>
      <ShareChoice t={t} ask={many.ask} ids={ids} run={run} changed={changed} />
    </>
  );
}

interface WordFormProps {
  readonly t: Translate;
  readonly label: string;
  readonly testId: string;
  readonly known: readonly Counted[];
  readonly onSay: (word: string) => void;
}

function WordForm({ t, label, testId, known, onSay }: WordFormProps) {
  const [word, setWord] = useState('');
  const say = (event: Event) => {
    event.preventDefault();
    if (word.trim() === '') return;
    onSay(word.trim());
    setWord('');
  };
  return (
    <form class="row" onSubmit={say}>
      <input
        aria-label={label}
        placeholder={label}
        maxLength={40}
        list={`${testId}-known`}
        data-testid={testId}
        value={word}
        onInput={(event) => setWord(event.currentTarget.value)}
      />
      <datalist id={`${testId}-known`}>
        {known.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="submit" class="chip" data-testid={`${testId}-apply`}>
        {t('clients.apply')}
      </button>
    </form>
  );
}
