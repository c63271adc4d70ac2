// Which of our columns does a heading of another table mean? Chosen once by the person, and remembered.
import { useState } from 'preact/hooks';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { ImportActions } from './actions';

interface NameColumnsProps {
  readonly t: Translate;
  readonly unknown: readonly string[];
  readonly columns: ImportActions['columns'];
  /** Heading → key of a column, '' to skip it. */
  readonly done: (names: Readonly<Record<string, string>>) => void;
}

/** One line for each heading; those left unchosen are skipped. */
export function NameColumns({ t, unknown, columns, done }: NameColumnsProps) {
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  return (
    <form
      class="card todo"
      data-testid="import-columns"
      onSubmit={(event) => {
        event.preventDefault();
        done(Object.fromEntries(unknown.map((heading) => [heading, said[heading] ?? ''])));
      }}
    >
      <div class="card-body">
        <p class="card-title">{t('import.columns', { n: unknown.length })}</p>
        <p class="small muted">{t('import.columns.hint')}</p>
        <ul class="name-columns">
          {unknown.map((heading) => (
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
        <button type="submit" class="primary" data-testid="import-columns-apply">
          {t('import.columns.apply')}
        </button>
      </div>
    </form>
  );
}
