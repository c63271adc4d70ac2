// What holds in every row of a required column that a table lacks? One word of its list, or what the legal representative has.
import { useState } from 'preact/hooks';
import { EVERY_ROW, type Mend } from '../../../protocol/table-mends';
import type { Translate } from '../../translate';
import type { Found, ImportActions } from './actions';

const CONTACT = 'subjectPrincipal.';
const LEGAL = 'legalRepresentative.';

type Columns = ImportActions['columns'];
type Lack = NonNullable<Found['lacking']>;

/** What was said of the columns before, in the same words. */
const saidBefore = (lacking: Lack): Said =>
  Object.fromEntries(
    lacking.flatMap(({ column, said }) => (said?.from === undefined ? [[column, said?.text ?? '']] : [])),
  );
type Said = Readonly<Record<string, string>>;

interface Lacks {
  /** The required columns that no heading is. */
  readonly left: Lack;
  readonly every: Said;
  readonly setEvery: (every: Said) => void;
  /** Whether the entity contact is the legal representative; null where the table says nothing of either. */
  readonly isSame: boolean | null;
  readonly setSame: (isSame: boolean) => void;
}

/** What is still lacking when these columns are taken, and what a person said of it. */
export function useLacking(
  lacking: Lack,
  columns: Columns,
  taken: readonly string[],
): Lacks & { readonly mends: readonly Mend[] } {
  const [every, setEvery] = useState(() => saidBefore(lacking));
  const [isSame, setSame] = useState(() => lacking.some(({ said }) => said?.from !== undefined));
  const all = lacking.filter(({ column }) => !taken.includes(keyOf(columns, column)));
  const pairs = all.flatMap(({ column }) => {
    const key = keyOf(columns, column);
    const from = key.startsWith(CONTACT) ? key.replace(CONTACT, LEGAL) : '';
    return taken.includes(from) ? [{ column, from: nameOf(columns, from) }] : [];
  });
  // all that the table has of the legal representative: a telephone that is left out would be missed row by row
  const copied = isSame
    ? taken.flatMap((from) => {
        const key = from.startsWith(LEGAL) ? from.replace(LEGAL, CONTACT) : '';
        const column = columns.find((one) => one.key === key && !taken.includes(key))?.label.zh;
        return column === undefined ? [] : [{ column, from: nameOf(columns, from) }];
      })
    : [];
  const left = all.filter(({ column }) => !copied.some((pair) => pair.column === column));
  return {
    left,
    every,
    setEvery,
    isSame: pairs.length === 0 ? null : isSame,
    setSame,
    mends: [
      ...left.flatMap(({ column }) => everyRow(column, every[column] ?? '')),
      ...copied.map(({ column, from }) => ({ row: EVERY_ROW, column, text: '', from })),
    ],
  };
}

const keyOf = (columns: Columns, zh: string): string =>
  columns.find(({ label }) => label.zh === zh)?.key ?? zh;

const nameOf = (columns: Columns, key: string): string =>
  columns.find((one) => one.key === key)?.label.zh ?? key;

const everyRow = (column: string, text: string): readonly Mend[] =>
  text === '' ? [] : [{ row: EVERY_ROW, column, text }];

type LackingProps = Lacks & { readonly t: Translate; readonly columns: Columns };

/** One line for each column that is lacking; where it takes listed words only, one may be chosen for every row. */
export function Lacking({ t, columns, left, every, setEvery, isSame, setSame }: LackingProps) {
  const labelOf = (column: string) => {
    const label = columns.find((one) => one.label.zh === column)?.label;
    return label ? t.text(label) : column;
  };
  return (
    <>
      {left.length > 0 && <p class="card-title">{t('import.lacking', { n: left.length })}</p>}
      {left.length > 0 && <p class="small muted">{t('import.lacking.hint')}</p>}
      {isSame !== null && (
        <label class="check">
          <input
            type="checkbox"
            data-testid="import-same-person"
            checked={isSame}
            onChange={(event) => setSame(event.currentTarget.checked)}
          />
          {t('import.lacking.same')}
        </label>
      )}
      <ul class="name-columns">
        {left.map(({ column, words }) => (
          <li key={column} data-testid="import-lacking" data-column={column}>
            {words.length === 0 ? (
              <div class="line">
                <span>{labelOf(column)}</span>
                <span class="small muted">{t('import.lacking.column')}</span>
              </div>
            ) : (
              <label>
                <span>{labelOf(column)}</span>
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
