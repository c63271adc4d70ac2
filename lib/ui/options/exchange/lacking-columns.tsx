// What holds in every row of a required column that a table lacks? One word of its list, what the legal representative has, or a column of the table.
import { useState } from 'preact/hooks';
import { EVERY_ROW, type Mend } from '../../../protocol/table-mends';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { Found, ImportActions } from './actions';
import { labelOf } from './column-groups';

const CONTACT = 'subjectPrincipal.';
const LEGAL = 'legalRepresentative.';
const PERSON_CERTIFICATE = /(?:Principal|Representative)\.certType$/;

type Columns = ImportActions['columns'];
type Lack = NonNullable<Found['lacking']>;
type Answers = NonNullable<Found['answers']>;
type Said = Readonly<Record<string, string>>;

/** What was said of the columns before, in this table or in another one; a person's certificate is nearly always the first of the list. */
function everyBefore(lacking: Lack, columns: Columns, answers: Answers): Said {
  const before = ({ column, words, said }: Lack[number]): string => {
    if (said !== undefined) return said.from === undefined ? said.text : '';
    const usual = PERSON_CERTIFICATE.test(keyOf(columns, column)) ? (words[0] ?? '') : '';
    const last = answers[column]?.text ?? '';
    return words.includes(last) ? last : usual;
  };
  return Object.fromEntries(lacking.map((one) => [one.column, before(one)]));
}

export interface Lacks {
  /** The required columns that no heading is. */
  readonly left: Lack;
  /** Those of which nothing is said yet. */
  readonly open: Lack;
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
  answers: Answers,
): Lacks & { readonly mends: readonly Mend[] } {
  const [every, setEvery] = useState(() => everyBefore(lacking, columns, answers));
  const [isSame, setSame] = useState(() =>
    lacking.some(({ column, said }) => (said ?? answers[column])?.from !== undefined),
  );
  const all = lacking.filter(({ column }) => !taken.includes(keyOf(columns, column)));
  const isAnyPair = all.some(({ column }) => {
    const key = keyOf(columns, column);
    return key.startsWith(CONTACT) && taken.includes(key.replace(CONTACT, LEGAL));
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
    open: left.filter(({ column }) => (every[column] ?? '') === ''),
    every,
    setEvery,
    isSame: isAnyPair ? isSame : null,
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

interface LackingProps extends Lacks {
  readonly t: Translate;
  readonly columns: Columns;
  /** The headings of the table that are no column yet. */
  readonly free: readonly string[];
  /** Says that this heading is the column of this key. */
  readonly take: (heading: string, key: string) => void;
}

/** One line for each column that is lacking, and what can be done about it. */
export function Lacking(props: LackingProps) {
  const { t, columns, left, open, isSame, setSame } = props;
  return (
    <>
      {left.length > 0 && (
        <p class="card-title">
          {open.length > 0
            ? t('import.lacking', { n: open.length })
            : t('import.lacking.done', { n: left.length })}
        </p>
      )}
      {open.length > 0 && <p class="small muted">{t('import.lacking.hint')}</p>}
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
            {words.length > 0 ? (
              <EveryRow {...props} column={column} words={words} />
            ) : (
              <OwnColumn {...props} label={labelOf(t, columns, column)} of={keyOf(columns, column)} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface EveryRowProps extends LackingProps {
  readonly column: string;
  readonly words: readonly string[];
}

function EveryRow({ t, columns, column, words, every, setEvery }: EveryRowProps) {
  return (
    <label>
      <span>
        {labelOf(t, columns, column)}
        <span class="small muted example">{t('import.lacking.every')}</span>
      </span>
      <select
        data-testid="import-every-row"
        class={(every[column] ?? '') === '' ? 'missing' : ''}
        value={every[column] ?? ''}
        onChange={(event) => setEvery({ ...every, [column]: event.currentTarget.value })}
      >
        <option value="">{t('import.lacking.none')}</option>
        {words.map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}

interface OwnColumnProps extends LackingProps {
  readonly label: string;
  readonly of: string;
}

/** Any text may stand there, so it must be a column of the table: one that is not used yet, or one to add. */
function OwnColumn({ t, label, of, free, take }: OwnColumnProps) {
  if (free.length === 0)
    return (
      <p class="line missing" tabIndex={-1}>
        <span>{label}</span>
        <span class="small muted">{t('import.lacking.column')}</span>
      </p>
    );
  return (
    <label>
      <span>{label}</span>
      <select
        data-testid="import-lacking-heading"
        class="missing"
        value=""
        onChange={(event) => take(event.currentTarget.value, of)}
      >
        <option value="">{t('import.lacking.heading')}</option>
        {free.map((heading) => (
          <option key={heading} value={heading}>
            {plain(heading)}
          </option>
        ))}
      </select>
    </label>
  );
}
