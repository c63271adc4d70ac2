// What is said of the values on scans? What would be filled in, value by value, and what contradicts a profile.
import { useEffect, useState } from 'preact/hooks';
import type { DifferingValue, ScanValue } from '../../../recognition/client/values-of-scans';
import { Limited } from '../../limited';
import { maskWhole } from '../../mask';
import { plain } from '../../plain';
import type { LabelKey } from '../../text/all';
import type { Translate } from '../../translate';
import type { FolderActions, Matched } from './folder-actions';
import type { ListedScan } from './scan-choices';
import type { ClientValues } from './scan-values';

const NONE: readonly ClientValues[] = [];

/** What the files that will be stored say, read anew when these change; none while pictures are being looked at. */
export function useScanValues(
  actions: FolderActions,
  sure: readonly ListedScan[],
  isLooking: boolean,
): readonly ClientValues[] {
  const [values, setValues] = useState(NONE);
  const seen = isLooking ? [] : sure.filter(({ look }) => look !== undefined);
  const key = seen.map(({ path, client, document, side }) => [path, client, document, side].join(' ')).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which files these are and to whom they go
  useEffect(() => {
    let isWanted = true;
    setValues(NONE); // what was said of other files does not count for these
    if (seen.length > 0)
      actions.values(seen).then(
        (found) => isWanted && setValues(found),
        () => {}, // while the vault is locked nothing is offered
      );
    return () => {
      isWanted = false;
    };
  }, [key, actions]);
  return values;
}

export const countOf = (values: readonly ClientValues[]): number =>
  values.reduce((n, { lacking }) => n + lacking.length, 0);

interface OfferProps {
  readonly t: Translate;
  readonly found: Pick<Matched, 'names'>;
  readonly values: readonly ClientValues[];
  readonly isTaken: boolean;
  readonly setTaken: (isTaken: boolean) => void;
}

/** Nothing where the scans say nothing new. */
export function ValuesOffer({ t, found, values, isTaken, setTaken }: OfferProps) {
  const n = countOf(values);
  const differing = values.flatMap(({ client, differing: own }) => own.map((value) => ({ client, value })));
  return (
    <>
      {n > 0 && (
        <div class="folder-values" data-testid="folder-values" data-n={n}>
          <label class="check">
            <input
              type="checkbox"
              data-testid="folder-values-take"
              checked={isTaken}
              onChange={({ currentTarget }) => setTaken(currentTarget.checked)}
            />
            <strong>{t('folder.values', { n })}</strong>
          </label>
          <p class="small muted">{t('folder.values.hint')}</p>
          <ValueLines t={t} found={found} values={values} />
        </div>
      )}
      {differing.length > 0 && (
        <div class="folder-values" data-testid="folder-differ">
          <p class="warn-text">
            <strong>{t('folder.values.differ', { n: differing.length })}</strong>
          </p>
          <ul class="small">
            {differing.map(({ client, value }) => (
              <li key={`${value.path} ${value.of} ${value.field}`}>
                {plain(found.names.get(client) ?? client)} · {fieldOf(t, value)} {differenceOf(t, value)}{' '}
                <span class="muted">{plain(value.path)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Each value under the name of its client. */
export function ValueLines({ t, found, values }: Pick<OfferProps, 't' | 'found' | 'values'>) {
  const filled = values.filter(({ lacking }) => lacking.length > 0);
  return (
    <Limited items={filled} most={5} t={t}>
      {(shown) => (
        <ul class="small folder-value-lines">
          {shown.map(({ client, lacking }) => (
            <li key={client}>
              <strong>{plain(found.names.get(client) ?? client)}</strong>
              <ul>
                {lacking.map((value) => (
                  <li key={`${value.of} ${value.field}`}>
                    <span class="muted">{fieldOf(t, value)}</span>{' '}
                    <span>{textOf(t, value, value.value)}</span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </Limited>
  );
}

const MASKED: ReadonlySet<string> = new Set(['number', 'code']);

function fieldOf(t: Translate, { name, field }: ScanValue): string {
  const label = t(`recognition.field.${field}` as LabelKey); // a paper's fields have these words
  return name === '' ? label : t('folder.values.of', { name: plain(name), field: label });
}

function textOf(t: Translate, { field }: ScanValue, text: string): string {
  if (text === 'long-term') return t('folder.values.long');
  return plain(MASKED.has(field) ? maskWhole(text) : text);
}

function differenceOf(t: Translate, value: DifferingValue): string {
  const words = { value: textOf(t, value, value.value), held: textOf(t, value, value.held) };
  return t(value.by === 'age' ? 'folder.values.differ.age' : 'folder.values.differ.one', words);
}
