// Which file is being imported? Its name, how many rows it has, its first rows, and in which of them the headings stand.
import { Fold } from '../../fold';
import { Icon } from '../../icon';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { Found } from './actions';

type Files = NonNullable<Found['files']>;
type Start = NonNullable<Files[number]['start']>;

interface ChosenFilesProps {
  readonly t: Translate;
  readonly files: Files;
  /** Of each table the rows taken for a total, a note or a line on how to fill in a column. */
  readonly tables: NonNullable<Found['tables']>;
  /** The name of the file that these replaced; '' for none. */
  readonly before: string;
  /** The first rows are needed to say what the columns are. */
  readonly isOpen: boolean;
  /** Reads the table again from another row of headings; absent for several files. */
  readonly setHeadingRow: ((row: number) => void) | undefined;
}

const SHOWN = 5;

/** One line for each file; of a single table its first rows too. */
export function ChosenFiles({ t, files, tables, before, isOpen, setHeadingRow }: ChosenFilesProps) {
  const [only, another] = files;
  const start = another === undefined ? only?.start : undefined;
  return (
    <div class="chosen-files" data-testid="import-files" role="status">
      {files.map(({ name, start: its }) => (
        <p key={name}>
          <Icon name="file" /> <strong>{plain(name)}</strong>
          {its && <span class="muted"> {t('import.file.rows', { n: its.count })}</span>}
          <Notes t={t} notes={tables.find(({ file }) => file === name)?.notes ?? []} />
        </p>
      ))}
      {before !== '' && <p class="small muted">{t('import.file.instead', { name: plain(before) })}</p>}
      {start && setHeadingRow && (
        <Fold title={t('import.file.first')} class="inline" open={isOpen} testId="import-first-rows">
          <HeadingRow t={t} start={start} setHeadingRow={setHeadingRow} />
          <FirstRows t={t} start={start} />
        </Fold>
      )}
    </div>
  );
}

const NAMED = 6; // rows that are named one by one

/** Which rows were taken for no client's, so that nobody looks for them below. */
function Notes({ t, notes }: { readonly t: Translate; readonly notes: readonly number[] }) {
  if (notes.length === 0) return null;
  const named = t.list(notes.slice(0, NAMED).map(String));
  return (
    <span class="muted" data-testid="import-notes">
      {' '}
      {t(notes.length > NAMED ? 'import.notes.many' : 'import.notes', { list: named, n: notes.length })}
    </span>
  );
}

interface HeadingRowProps {
  readonly t: Translate;
  readonly start: Start;
  readonly setHeadingRow: (row: number) => void;
}

function HeadingRow({ t, start, setHeadingRow }: HeadingRowProps) {
  const filled = (cells: readonly string[]) => cells.filter((cell) => cell !== '').slice(0, 3);
  return (
    <label class="heading-row">
      <span>{t('import.file.heading')}</span>
      <select
        data-testid="import-heading-row"
        value={start.headingRow}
        onChange={(event) => setHeadingRow(Number(event.currentTarget.value))}
      >
        {start.first.map((cells, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its number
          <option key={at} value={at + 1}>
            {t('exchange.row', { n: at + 1 })} {plain(filled(cells).join(t.language === 'zh' ? '、' : ', '))}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The first rows as they stand in the file, the headings among them. */
function FirstRows({ t, start: { headingRow, first } }: { readonly t: Translate; readonly start: Start }) {
  const rows = first.slice(0, Math.max(SHOWN, headingRow + 2));
  const width = Math.max(...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys too
    <section class="first-rows" tabIndex={0} aria-label={t('import.file.first')}>
      <table>
        <tbody>
          {rows.map((cells, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its number
            <tr key={at} class={at + 1 === headingRow ? 'heading' : at + 1 < headingRow ? 'above' : ''}>
              <th scope="row">
                {at + 1}
                {at + 1 === headingRow && <span class="tag">{t('import.file.heading.tag')}</span>}
              </th>
              {columns.map((column) => (
                <td key={column}>{plain(cells[column] ?? '')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
