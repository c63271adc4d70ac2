// Which files of a folder go to nobody, and why? Each reason once, with its files below it in order of name.
import type { ComponentChildren } from 'preact';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { Pager } from '../exchange/pager';
import type { FolderScan } from './folder-actions';

interface LeftScansProps<Scan extends FolderScan> {
  readonly t: Translate;
  readonly scans: readonly Scan[];
  /** Why a file goes to nobody. */
  readonly why: (scan: Scan) => string;
  /** Why a file was not stored, by path. */
  readonly refused?: ReadonlyMap<string, string>;
  readonly rowId: string;
  /** What stands beside a file. */
  readonly beside?: (scan: Scan) => ComponentChildren;
}

const NOT_TRIED = ['cancelled', 'not-stored'];
const NONE: ReadonlyMap<string, string> = new Map();

/** One page of the files, the sentence of each reason above the first of them. */
export function LeftScans<Scan extends FolderScan>({
  t,
  scans,
  why,
  refused = NONE,
  rowId,
  beside,
}: LeftScansProps<Scan>) {
  const whyOf = (scan: Scan) => refusal(t, refused.get(scan.path)) ?? why(scan);
  const sorted = scans.toSorted(
    (one, other) => whyOf(one).localeCompare(whyOf(other), 'zh') || one.path.localeCompare(other.path, 'zh'),
  );
  return (
    <Pager t={t} items={sorted}>
      {(shown) => (
        <ul class="folder-open">
          {shown.map((scan, at) => {
            const above = shown[at - 1];
            const isFirst = above === undefined || whyOf(above) !== whyOf(scan);
            return (
              <li key={scan.path} data-testid={rowId}>
                {isFirst && (
                  <p class={refused.has(scan.path) ? 'small bad' : 'small muted'} data-testid="folder-why">
                    {whyOf(scan)}
                  </p>
                )}
                <span>{plain(scan.path)}</span> {beside?.(scan)}
              </li>
            );
          })}
        </ul>
      )}
    </Pager>
  );
}

/** Why a file was not stored; null for one that was not refused. */
function refusal(t: Translate, reason: string | undefined): string | null {
  if (reason === undefined) return null;
  return NOT_TRIED.includes(reason) ? t('folder.cancelled') : t.word('notice', reason);
}
