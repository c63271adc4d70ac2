// How does each scan of a folder stand: certain, doubtful or nobody's? By its name, and by what the person chose for it.
import { isEachServices } from '../../../filing/client/document-files';
import { namedInstead, type PictureVerdict } from '../../../recognition/client/picture-owner';
import type { FolderScan } from './folder-scan';
import type { Look } from './look-at-scan';

/** What the person chose for one file; what is absent stays as it was matched. */
export interface ScanChoice {
  readonly client?: string;
  readonly document?: string;
  readonly side?: 'front' | 'back' | null;
  /** It is not stored. */
  readonly isLeft?: boolean;
  /** It stays with its client although its picture names another. */
  readonly isKept?: boolean;
}

/** Tells what the person chose for these files. */
export type Choose = (made: readonly (readonly [path: string, choice: ScanChoice])[]) => void;

/** The choices with those made now. */
export function withChoices(
  choices: ReadonlyMap<string, ScanChoice>,
  made: Parameters<Choose>[0],
): ReadonlyMap<string, ScanChoice> {
  const all = new Map(choices);
  for (const [path, choice] of made) all.set(path, { ...all.get(path), ...choice });
  return all;
}

export type ScanState =
  | 'sure'
  /** Its picture is another's. */
  | 'misfit'
  /** Its name names one, its picture shows another's paper. */
  | 'misnamed'
  /** Its name names nobody, its picture a client. */
  | 'pictured'
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
  /** What its picture says; absent: not looked at. */
  readonly look?: Look | undefined;
  /** Whom its name names instead of the one on its picture; null for a file of which that is not said. */
  readonly misnamed: string | null;
}

/** Which side of which client's paper a file is. */
const paperOf = ({ client, document, side }: FolderScan): string => `${client}|${document}|${side}`;

/** The files as they stand now. */
export function listScans(
  scans: readonly FolderScan[],
  choices: ReadonlyMap<string, ScanChoice>,
  looks: ReadonlyMap<string, Look> = new Map(),
  names: ReadonlyMap<string, string> = new Map(),
): readonly ListedScan[] {
  const chosen = scans.map((scan): ListedScan => {
    const { isLeft = false, isKept = false, ...choice } = choices.get(scan.path) ?? {};
    const look = looks.get(scan.path);
    const own = withSlot({ ...scan, ...choice }, look);
    const misnamed = look === undefined ? null : namedInstead(scan, look, names);
    const seen = isKept ? null : seenState(own, look, misnamed);
    return { ...own, look, misnamed, state: isLeft ? 'left' : (seen ?? stateOf(own)) };
  });
  const files = new Map<string, number>();
  for (const scan of chosen)
    if (scan.state === 'sure') files.set(paperOf(scan), (files.get(paperOf(scan)) ?? 0) + 1);
  return chosen.map((scan) =>
    // one may be stored for each service, so that two files are no rivals
    scan.state === 'sure' && (files.get(paperOf(scan)) ?? 0) > 1 && !isEachServices(scan.document ?? '')
      ? { ...scan, state: 'rival' }
      : scan,
  );
}

/** The paper that the picture shows, where the name of the file does not say it. */
function withSlot(scan: FolderScan, look: Look | undefined): FolderScan {
  return scan.document === null && look?.slot ? { ...scan, ...look.slot } : scan;
}

/** What the picture means for the client that the file has now; null: it was given to somebody else since. */
export function verdictNow({ client, look }: ListedScan): PictureVerdict | null {
  if (look === undefined) return null;
  if (look.given === client) return look.verdict;
  return client !== null && look.clients.includes(client) ? 'same' : null;
}

/** What the picture alone decides, as long as the file is where it was when it was looked at. */
function seenState(
  { client }: FolderScan,
  look: Look | undefined,
  misnamed: string | null,
): ScanState | null {
  if (look === undefined || look.given !== client) return null;
  if (look.verdict === 'other') return 'misfit';
  if (misnamed !== null) return 'misnamed';
  return look.verdict === 'found' ? 'pictured' : null;
}

/** The choice by which a file goes to the client on its picture, as the paper that it shows. */
export function givenTo({ document, look }: ListedScan, client: string): ScanChoice {
  return { client, ...(document === null && look?.slot ? look.slot : {}) };
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
