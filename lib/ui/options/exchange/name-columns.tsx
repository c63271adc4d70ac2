// Which of our columns does a heading of another table mean, and what holds in every row of a column that it lacks? Headings are remembered.
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mend } from '../../../protocol/table-mends';
import { Fold } from '../../fold';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { Found, ImportActions } from './actions';
import { alsoNeeded } from './also-needed';
import { ColumnChoice } from './column-choice';
import { labelOf } from './column-groups';
import { Lacking, useLacking } from './lacking-columns';

type Said = Readonly<Record<string, string>>;

interface NameColumnsProps {
  readonly t: Translate;
  /** What the table has and lacks: its headings, known and unknown, and the columns that no heading is. */
  readonly found: Found;
  readonly actions: Pick<ImportActions, 'columns' | 'searchColumns'>;
  /** It was read with these columns already: what is still missing is said at once. */
  readonly isTried: boolean;
  /** `names`: heading → key of a column, '' to skip it; `mends`: what holds in every row. */
  readonly done: (names: Said, mends: readonly Mend[]) => void;
}

/** Whether anything can be said here about a table's columns. */
export const asksForColumns = ({
  unknown = [],
  lacking = [],
  twice = [],
}: Pick<Found, 'unknown' | 'lacking' | 'twice'>): boolean =>
  unknown.length > 0 || twice.length > 0 || lacking.some(({ said }) => said === undefined);

/** One line for each unknown heading, where those left unchosen are skipped, and one for each required column that none is. */
export function NameColumns(props: NameColumnsProps) {
  const { t, found, actions } = props;
  const { unknown = [], named = {}, examples = {}, proposed = {}, likely = {} } = found;
  const form = useRef<HTMLFormElement>(null);
  const { said, setSaid, lacks, note, free, take, submit } = useColumns(props, form);
  const alike = headingsAlike(found, actions.columns);
  const known = Object.keys(named).filter(
    (heading) => !alike.some(({ headings }) => headings.includes(heading)),
  );
  const isAsking = asksForColumns(found);
  const undecided = unknown.filter((heading) => said[heading] === undefined);
  const shared = { t, actions, said, setSaid, likely };
  return (
    <form ref={form} class="card todo" data-testid="import-columns" onSubmit={submit}>
      <div class="card-body">
        {unknown.length > 0 && (
          <>
            <Undecided t={t} n={undecided.length} all={unknown.length} />
            <p class="small muted">{t('import.columns.hint')}</p>
            <Headings {...shared} headings={unknown} examples={examples} proposed={proposed} />
          </>
        )}
        {alike.map(({ key, column, headings }) => (
          <div key={key} data-testid="import-columns-twice">
            <p class="card-title">{twiceTitle(t, labelOf(t, actions.columns, column), headings)}</p>
            <Headings {...shared} headings={headings} examples={examples} proposed={{}} />
          </div>
        ))}
        {(lacks.left.length > 0 || lacks.isSame !== null) && (
          <Lacking t={t} columns={actions.columns} free={free} take={take} {...lacks} />
        )}
        <AlsoNeeded {...{ t, found }} columns={actions.columns} taken={Object.values(said)} />
        {known.length > 0 && (
          <Known t={t} known={known} said={said} isOpen={!isAsking}>
            <Headings {...shared} headings={known} examples={examples} proposed={{}} />
          </Known>
        )}
        <button type="submit" class="primary" data-testid="import-columns-apply">
          {t('import.columns.apply')}
        </button>
        <p class="small bad" role="status" data-testid="import-columns-note">
          {note}
        </p>
      </div>
    </form>
  );
}

interface Alike {
  /** The column that the headings are: its key, and its name in the table. */
  readonly key: string;
  readonly column: string;
  readonly headings: readonly string[];
}

/** The headings that are one column and contradict each other. */
const headingsAlike = (
  { twice = [], named = {} }: Found,
  columns: ImportActions['columns'],
): readonly Alike[] =>
  twice.flatMap((column) => {
    const key = columns.find(({ label: { zh } }) => zh === column)?.key;
    return key === undefined ? [] : [{ key, column, headings: headingsOf(named, key) }];
  });

const headingsOf = (said: Said, key: string): readonly string[] =>
  Object.keys(said).filter((heading) => said[heading] === key);

/** Two columns of the same heading cannot be told apart here; the table has to call one of them differently. */
const twiceTitle = (t: Translate, column: string, headings: readonly string[]): string =>
  headings.length > 1
    ? t('import.columns.twice', { list: t.list(headings.map(plain)), column })
    : t('import.columns.twice.same', { heading: plain(headings[0] ?? ''), column });

/** What was said so far; a press that would change nothing says what is missing and leads to the first of it. */
function useColumns(
  { t, found, actions: { columns }, isTried, done }: NameColumnsProps,
  form: RefObject<HTMLFormElement | null>,
) {
  const { unknown = [], named = {}, lacking = [], proposed = {}, answers = {} } = found;
  const [said, setSaid] = useState<Said>({ ...named, ...proposed });
  const [isPressed, setPressed] = useState(isTried);
  const { mends, ...lacks } = useLacking(lacking, columns, Object.values(said), answers);
  const toMissing = () => {
    const missing = form.current?.querySelector<HTMLElement>('.missing');
    (missing ?? form.current?.querySelector<HTMLElement>('[type=submit]'))?.focus();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, after the table was read with these columns
  useEffect(() => {
    if (isTried && lacks.open.length > 0) toMissing();
  }, []);
  const open = [
    ...headingsAlike(found, columns).filter(({ key }) => headingsOf(said, key).length !== 1),
    ...lacks.open,
  ];
  const changed = Object.keys(named).filter((heading) => said[heading] !== named[heading]);
  const submit = (event: Event) => {
    event.preventDefault();
    setPressed(true);
    const isNews = unknown.length > 0 || changed.length > 0 || !isSameAs(mends, lacking);
    if (!isNews && open.length > 0) return toMissing();
    done(
      Object.fromEntries([...unknown, ...changed].map((heading) => [heading, said[heading] ?? ''])),
      mends,
    );
  };
  const list = t.list(open.map(({ column }) => labelOf(t, columns, column)));
  const still = found.rows.length > 0 ? 'import.columns.still.some' : 'import.columns.still';
  const note = isPressed && open.length > 0 ? t(still, { list }) : '';
  const free = [...unknown, ...Object.keys(named)].filter((heading) => (said[heading] ?? '') === '');
  const take = (heading: string, key: string) => {
    setSaid({ ...said, [heading]: key });
    setTimeout(toMissing); // the list in which it was chosen is gone
  };
  return { said, setSaid, lacks, note, free, take, submit };
}

/** Whether nothing new is said of the rows. */
function isSameAs(mends: readonly Mend[], lacking: NonNullable<Found['lacking']>): boolean {
  const before = lacking.flatMap(({ column, said }) => (said ? [`${column} ${said.text} ${said.from}`] : []));
  const now = mends.map(({ column, text, from }) => `${column} ${text} ${from}`);
  return before.length === now.length && now.every((one) => before.includes(one));
}

interface AlsoNeededProps extends Pick<NameColumnsProps, 't' | 'found'> {
  readonly columns: ImportActions['columns'];
  readonly taken: readonly string[];
}

/** What the rows will ask for next, said before they do. */
function AlsoNeeded({ t, found, columns, taken }: AlsoNeededProps) {
  return (
    <>
      {alsoNeeded(t, columns, taken, found).map(({ who, columns: list }) => (
        <p key={who} class="small" data-testid="import-also-needed">
          {t('import.lacking.person', { who, list })}
        </p>
      ))}
    </>
  );
}

/** How many unknown headings are still to be chosen; counted down, since each choice stands far from the title. */
function Undecided({ t, n, all }: { readonly t: Translate; readonly n: number; readonly all: number }) {
  return (
    <p class="card-title" role="status">
      {n > 0 ? t('import.columns', { n }) : t('import.columns.all', { n: all })}
    </p>
  );
}

interface KnownProps extends Pick<NameColumnsProps, 't'> {
  readonly known: readonly string[];
  readonly said: Said;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

/** The headings that are columns, folded; those left out are counted by themselves. */
function Known({ t, known, said, isOpen, children }: KnownProps) {
  const leftOut = known.filter((heading) => said[heading] === '').length;
  const title = t('import.columns.known', { n: known.length - leftOut });
  const note = leftOut > 0 ? t('import.columns.known.leftOut', { n: leftOut }) : '';
  return (
    <Fold {...{ title, note }} class="inline" testId="import-columns-known" open={isOpen}>
      {children}
    </Fold>
  );
}

interface HeadingsProps extends Pick<NameColumnsProps, 't' | 'actions'> {
  readonly headings: readonly string[];
  readonly examples: Said;
  readonly proposed: Said;
  readonly likely: NonNullable<Found['likely']>;
  readonly said: Said;
  readonly setSaid: (said: Said) => void;
}

function Headings({ t, headings, examples, proposed, likely, actions, said, setSaid }: HeadingsProps) {
  return (
    <ul class="name-columns">
      {headings.map((heading) => (
        <li key={heading} class="line">
          <span>
            {plain(heading)}
            {examples[heading] && (
              <span class="small muted example">
                {t('import.columns.example', { text: plain(examples[heading]) })}
              </span>
            )}
            {proposed[heading] !== undefined && said[heading] === proposed[heading] && (
              <span class="small muted example">{t('import.columns.proposed')}</span>
            )}
          </span>
          <ColumnChoice
            t={t}
            label={plain(heading)}
            columns={actions.columns}
            search={actions.searchColumns}
            likely={likely[heading] ?? []}
            value={said[heading] ?? ''}
            choose={(key) => setSaid({ ...said, [heading]: key })}
          />
        </li>
      ))}
    </ul>
  );
}
