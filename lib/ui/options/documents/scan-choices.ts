// How does each scan of a folder stand: certain, doubtful or nobody's? By its name, and by what the person chose for it.
import type { FolderScan } from './folder-actions';
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
}

/** One of these may be stored for each service, so that two files are no rivals. */
const OF_SERVICES = /^(?:domain|site|app|pre-approval)/u;

/** Which side of which client's paper a file is. */
const paperOf = ({ client, document, side }: FolderScan): string => `${client}|${document}|${side}`;

/** The files as they stand now. */
export function listScans(
  scans: readonly FolderScan[],
  choices: ReadonlyMap<string, ScanChoice>,
  looks: ReadonlyMap<string, Look> = new Map(),
): readonly ListedScan[] {
  const chosen = scans.map((scan): ListedScan => {
    const { isLeft = false, isKept = false, ...choice } = choices.get(scan.path) ?? {};
    const look = looks.get(scan.path);
    const own = withSlot({ ...scan, ...choice }, look);
    return {
      ...own,
      look,
      state: isLeft ? 'left' : ((isKept ? null : seenState(own, look)) ?? stateOf(own)),
    };
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

/** The paper, where the name of the file does not say it and the picture is its client's. */
function withSlot(scan: FolderScan, look: Look | undefined): FolderScan {
  if (scan.document !== null || !look?.slot || look.verdict !== 'same') return scan;
  return look.given === scan.client ? { ...scan, ...look.slot } : scan;
}

/** What the picture alone decides, as long as the file is where it was when it was looked at. */
function seenState({ client }: FolderScan, look: Look | undefined): ScanState | null {
  if (look === undefined || look.given !== client) return null;
  if (look.verdict === 'other') return 'misfit';
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
