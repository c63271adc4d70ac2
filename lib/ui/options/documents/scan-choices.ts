// How does each scan of a folder stand: certain, doubtful or nobody's? By its name, and by what the person chose for it.
import type { FolderScan } from './folder-actions';

/** What the person chose for one file; what is absent stays as it was matched. */
export interface ScanChoice {
  readonly client?: string;
  readonly document?: string;
  readonly side?: 'front' | 'back' | null;
  /** It is not stored. */
  readonly isLeft?: boolean;
}

export type ScanState =
  | 'sure'
  /** Another file is the same side of the same paper. */
  | 'rival'
  /** Several clients fit. */
  | 'several'
  /** One fits, but not quite. */
  | 'maybe'
  /** The client is clear, but the person named is not one of it. */
  | 'stranger'
  /** It names somebody who is no client. */
  | 'unknown'
  /** It names nobody. */
  | 'nobody'
  | 'noKind'
  | 'left';

export interface ListedScan extends FolderScan {
  readonly state: ScanState;
}

/** One of these may be stored for each service, so that two files are no rivals. */
const OF_SERVICES = /^(?:domain|site|app|pre-approval)/u;

/** Which side of which client's paper a file is. */
const paperOf = ({ client, document, side }: FolderScan): string => `${client}|${document}|${side}`;

/** The files as they stand now. */
export function listScans(
  scans: readonly FolderScan[],
  choices: ReadonlyMap<string, ScanChoice>,
): readonly ListedScan[] {
  const chosen = scans.map((scan): ListedScan => {
    const { isLeft = false, ...choice } = choices.get(scan.path) ?? {};
    const own = { ...scan, ...choice };
    return { ...own, state: isLeft ? 'left' : stateOf(own) };
  });
  const files = new Map<string, number>();
  for (const scan of chosen)
    if (scan.state === 'sure') files.set(paperOf(scan), (files.get(paperOf(scan)) ?? 0) + 1);
  return chosen.map((scan) =>
    scan.state === 'sure' && (files.get(paperOf(scan)) ?? 0) > 1 && !OF_SERVICES.test(scan.document ?? '')
      ? { ...scan, state: 'rival' }
      : scan,
  );
}

function stateOf({ client, document, candidates, stranger }: FolderScan): ScanState {
  if (client !== null) return document === null ? 'noKind' : 'sure';
  if (candidates.length > 1) return 'several';
  if (candidates.length === 1) return stranger ? 'stranger' : 'maybe';
  return stranger ? 'unknown' : 'nobody';
}

/** The choice of this file for its paper: its rivals are left out. */
export function preferred(
  listed: readonly ListedScan[],
  wanted: ListedScan,
): readonly (readonly [string, ScanChoice])[] {
  return listed
    .filter(
      (scan) => scan.state === 'rival' && scan.path !== wanted.path && paperOf(scan) === paperOf(wanted),
    )
    .map(({ path }) => [path, { isLeft: true }] as const);
}
