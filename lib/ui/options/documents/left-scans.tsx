// Which files of a folder go to nobody, and why? Each reason once, the alarming ones first, with its files below it in order of name.
import type { ComponentChildren } from 'preact';
import { Icon } from '../../icon';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { Pager } from '../exchange/pager';
import type { FolderScan } from './folder-scan';

interface LeftScansProps<Scan extends FolderScan> {
  readonly t: Translate;
  readonly scans: readonly Scan[];
  /** Why a file goes to nobody. */
  readonly why: (scan: Scan) => string;
  /** Why a file was not stored, by path. */
  readonly refused?: ReadonlyMap<string, string>;
  readonly rowId: string;
  /** Whether its reason is an alarm. */
  readonly isAlarm?: (scan: Scan) => boolean;
  /** What stands for a file, if more than its name. */
  readonly row?: (scan: Scan) => ComponentChildren;
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
  isAlarm = () => false,
  row = ({ path }) => <span>{plain(path)}</span>,
}: LeftScansProps<Scan>) {
  const whyOf = (scan: Scan) => refusal(t, refused.get(scan.path)) ?? why(scan);
  const toneOf = (scan: Scan) => (refused.has(scan.path) ? 'bad' : isAlarm(scan) ? 'warn-text' : 'muted');
  const sorted = scans.toSorted(
    (one, other) =>
      Number(isAlarm(other)) - Number(isAlarm(one)) ||
      whyOf(one).localeCompare(whyOf(other), 'zh') ||
      one.path.localeCompare(other.path, 'zh'),
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
                  <p class={`small ${toneOf(scan)}`} data-testid="folder-why">
                    {isAlarm(scan) && <Icon name="warn" />} {whyOf(scan)}
                  </p>
                )}
                {row(scan)}
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
