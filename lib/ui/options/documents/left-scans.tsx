// Which files of a folder go to nobody, and why? Each reason once, with its files below it in order of name.
import type { ComponentChildren } from 'preact';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { Pager } from '../exchange/pager';
import type { FolderScan } from './folder-actions';

interface LeftScansProps {
  readonly t: Translate;
  readonly scans: readonly FolderScan[];
  /** Why a file was not stored, by path. */
  readonly refused?: ReadonlyMap<string, string>;
  readonly rowId: string;
  /** What stands beside a file. */
  readonly beside?: (scan: FolderScan) => ComponentChildren;
}

const NOT_TRIED = ['cancelled', 'not-stored'];
const NONE: ReadonlyMap<string, string> = new Map();

/** One page of the files, the sentence of each reason above the first of them. */
export function LeftScans({ t, scans, refused = NONE, rowId, beside }: LeftScansProps) {
  const whyOf = (scan: FolderScan) => why(t, scan, refused.get(scan.path));
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

/** Why a file goes to nobody, or was not stored. */
function why(t: Translate, { candidates, client }: FolderScan, reason: string | undefined): string {
  if (reason !== undefined)
    return NOT_TRIED.includes(reason) ? t('folder.cancelled') : t.word('notice', reason);
  if (client !== null) return t('folder.noKind');
  return t(candidates.length > 0 ? 'folder.several' : 'folder.nobody');
}
