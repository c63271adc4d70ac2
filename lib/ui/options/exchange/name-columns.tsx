// Which of our columns does a heading of another table mean, and what holds in every row of a column that it lacks? Headings are remembered.
import { useState } from 'preact/hooks';
import { Fold } from '../../fold';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { Found, ImportActions, Mend } from './actions';

/** A correction of this row holds in every row. */
const EVERY_ROW = 1;

type Said = Readonly<Record<string, string>>;

interface NameColumnsProps {
  readonly t: Translate;
  readonly unknown: readonly string[];
  /** The columns that its other headings are, which may be changed here. */
  readonly named: Said;
  readonly lacking: NonNullable<Found['lacking']>;
  readonly columns: ImportActions['columns'];
  /** `names`: heading → key of a column, '' to skip it; `mends`: what holds in every row. */
  readonly done: (names: Said, mends: readonly Mend[]) => void;
}

/** Whether anything can be said here about a table's columns. */
export const asksForColumns = ({ unknown = [], lacking = [] }: Found): boolean =>
  unknown.length > 0 || lacking.length > 0;

/** One line for each unknown heading, where those left unchosen are skipped, and one for each required column that none is. */
export function NameColumns({ t, unknown, named, lacking, columns, done }: NameColumnsProps) {
  const [said, setSaid] = useState<Said>(named);
  const known = Object.keys(named);
  const changed = known.filter((heading) => said[heading] !== named[heading]);
  const [every, setEvery] = useState<Said>({});
  const taken = Object.values(said);
  const isAsking = unknown.length > 0 || lacking.length > 0;
  const left = lacking.filter(({ column }) => !taken.includes(keyOf(columns, column)));
  return (
    <form
      class="card todo"
      data-testid="import-columns"
      onSubmit={(event) => {
        event.preventDefault();
        done(
          Object.fromEntries([...unknown, ...changed].map((heading) => [heading, said[heading] ?? ''])),
          left.flatMap(({ column }) => everyRow(column, every[column] ?? '')),
        );
      }}
    >
      <div class="card-body">
        {unknown.length > 0 && (
          <>
            <p class="card-title">{t('import.columns', { n: unknown.length })}</p>
            <p class="small muted">{t('import.columns.hint')}</p>
            <Headings t={t} headings={unknown} columns={columns} said={said} setSaid={setSaid} />
          </>
        )}
        {left.length > 0 && <Lacking t={t} columns={columns} left={left} every={every} setEvery={setEvery} />}
        {known.length > 0 && (
          <Fold
            title={t('import.columns.known', { n: known.length })}
            class="inline"
            testId="import-columns-known"
            open={!isAsking}
          >
            <Headings t={t} headings={known} columns={columns} said={said} setSaid={setSaid} />
          </Fold>
        )}
        <button type="submit" class="primary" data-testid="import-columns-apply">
          {t('import.columns.apply')}
        </button>
      </div>
    </form>
  );
}

const keyOf = (columns: ImportActions['columns'], zh: string): string =>
  columns.find(({ label }) => label.zh === zh)?.key ?? zh;

const everyRow = (column: string, text: string): readonly Mend[] =>
  text === '' ? [] : [{ row: EVERY_ROW, column, text }];

interface HeadingsProps extends Pick<NameColumnsProps, 't' | 'columns'> {
  readonly headings: readonly string[];
  readonly said: Said;
  readonly setSaid: (said: Said) => void;
}

function Headings({ t, headings, columns, said, setSaid }: HeadingsProps) {
  return (
    <ul class="name-columns">
      {headings.map((heading) => (
        <li key={heading}>
          <label>
            <span>{plain(heading)}</span>
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

interface LackingProps extends Pick<NameColumnsProps, 't' | 'columns'> {
  readonly left: NameColumnsProps['lacking'];
  readonly every: Said;
  readonly setEvery: (every: Said) => void;
}

/** The required columns that no heading is; where a column takes listed words only, one may be chosen for every row. */
function Lacking({ t, columns, left, every, setEvery }: LackingProps) {
  const nameOf = (column: string) => {
    const label = columns.find((one) => one.label.zh === column)?.label;
    return label ? t.text(label) : column;
  };
  return (
    <>
      <p class="card-title">{t('import.lacking', { n: left.length })}</p>
      <p class="small muted">{t('import.lacking.hint')}</p>
      <ul class="name-columns">
        {left.map(({ column, words }) => (
          <li key={column} data-testid="import-lacking" data-column={column}>
            {words.length === 0 ? (
              <span>{nameOf(column)}</span>
            ) : (
              <label>
                <span>{nameOf(column)}</span>
                <select
                  data-testid="import-every-row"
                  value={every[column] ?? ''}
                  onChange={(event) => setEvery({ ...every, [column]: event.currentTarget.value })}
                >
                  <option value="">{t('import.lacking.none')}</option>
                  {words.map((word) => (
                    <option key={word} value={word}>
                      {t('import.lacking.every', { word })}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
