// Which of our columns does a heading of another table mean, and what holds in every row of a column that it lacks? Headings are remembered.
import { useState } from 'preact/hooks';
import type { Mend } from '../../../protocol/table-mends';
import { Fold } from '../../fold';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { Found, ImportActions } from './actions';
import { Lacking, useLacking } from './lacking-columns';

type Said = Readonly<Record<string, string>>;

interface NameColumnsProps {
  readonly t: Translate;
  readonly unknown: readonly string[];
  /** The columns that its other headings are, which may be changed here. */
  readonly named: Said;
  readonly lacking: NonNullable<Found['lacking']>;
  /** Of each unknown heading the text of its first filled cell. */
  readonly examples: Said;
  /** The column that an unknown heading seems to be: chosen already, to be looked at. */
  readonly proposed: Said;
  readonly columns: ImportActions['columns'];
  /** `names`: heading → key of a column, '' to skip it; `mends`: what holds in every row. */
  readonly done: (names: Said, mends: readonly Mend[]) => void;
}

/** Whether anything can be said here about a table's columns. */
export const asksForColumns = ({ unknown = [], lacking = [] }: Pick<Found, 'unknown' | 'lacking'>): boolean =>
  unknown.length > 0 || lacking.some(({ said }) => said === undefined);

/** One line for each unknown heading, where those left unchosen are skipped, and one for each required column that none is. */
export function NameColumns({
  t,
  unknown,
  named,
  lacking,
  examples,
  proposed,
  columns,
  done,
}: NameColumnsProps) {
  const [said, setSaid] = useState<Said>({ ...named, ...proposed });
  const known = Object.keys(named);
  const changed = known.filter((heading) => said[heading] !== named[heading]);
  const isAsking = asksForColumns({ unknown, lacking });
  const undecided = unknown.filter((heading) => said[heading] === undefined);
  const { left, mends, ...rest } = useLacking(lacking, columns, Object.values(said));
  const shared = { t, columns, said, setSaid };
  return (
    <form
      class="card todo"
      data-testid="import-columns"
      onSubmit={(event) => {
        event.preventDefault();
        done(
          Object.fromEntries([...unknown, ...changed].map((heading) => [heading, said[heading] ?? ''])),
          mends,
        );
      }}
    >
      <div class="card-body">
        {unknown.length > 0 && (
          <>
            <Undecided t={t} n={undecided.length} all={unknown.length} />
            <p class="small muted">{t('import.columns.hint')}</p>
            <Headings {...shared} headings={unknown} examples={examples} proposed={proposed} />
          </>
        )}
        {(left.length > 0 || rest.isSame !== null) && (
          <Lacking t={t} columns={columns} left={left} {...rest} />
        )}
        {known.length > 0 && (
          <Fold
            title={t('import.columns.known', { n: known.length })}
            class="inline"
            testId="import-columns-known"
            open={!isAsking}
          >
            <Headings {...shared} headings={known} examples={examples} proposed={{}} />
          </Fold>
        )}
        <button type="submit" class="primary" data-testid="import-columns-apply">
          {t('import.columns.apply')}
        </button>
      </div>
    </form>
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

interface HeadingsProps extends Pick<NameColumnsProps, 't' | 'columns'> {
  readonly headings: readonly string[];
  readonly examples: Said;
  readonly proposed: Said;
  readonly said: Said;
  readonly setSaid: (said: Said) => void;
}

function Headings({ t, headings, examples, proposed, columns, said, setSaid }: HeadingsProps) {
  return (
    <ul class="name-columns">
      {headings.map((heading) => (
        <li key={heading}>
          <label>
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
            <select
              data-testid="import-column"
              value={said[heading] ?? ''}
              onChange={(event) => setSaid({ ...said, [heading]: event.currentTarget.value })}
            >
              <option value="">{t('import.columns.leave')}</option>
              {columns.map(({ key, label, required }) => (
                <option key={key} value={key}>
                  {t.text(label)}
                  {required ? ' *' : ''}
                </option>
              ))}
            </select>
          </label>
        </li>
      ))}
    </ul>
  );
}
