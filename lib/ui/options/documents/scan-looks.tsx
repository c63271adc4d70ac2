// What do the pictures of a folder say of whose they are? One press looks at them; then each file tells what stands on it.
import { paperKind } from '../../../recognition/client/paper-kinds';
import type { PictureVerdict } from '../../../recognition/client/picture-owner';
import { Icon, type IconName } from '../../icon';
import { Joined } from '../../joined';
import { maskWhole } from '../../mask';
import { plain } from '../../plain';
import type { LabelKey } from '../../text/all';
import type { Translate } from '../../translate';
import type { Matched } from './folder-actions';
import { type Choose, givenTo, type ListedScan, verdictNow } from './scan-choices';
import { type Looking, toLookAt } from './use-look';

interface LookBarProps {
  readonly t: Translate;
  readonly looking: Looking;
  readonly listed: readonly ListedScan[];
  readonly found: Matched;
  readonly choose: Choose;
}

/** The press that looks at the pictures, how far it is, and what came of it. */
export function LookBar({ t, looking, listed, found, choose }: LookBarProps) {
  const { run, start, stop } = looking;
  const left = toLookAt(listed);
  if (left.length === 0 && run === null) return null;
  const proposed = listed.flatMap((scan) => {
    const clients = offered(scan, found);
    return scan.state === 'pictured' && clients.length === 1 && scan.look?.slot ? [{ scan, clients }] : [];
  });
  return (
    <div class="stack-wide" data-testid="folder-look-bar">
      <div class="row" role="status">
        {run?.isRunning ? (
          <>
            <progress max={run.all} value={run.done} aria-label={t('folder.look')} />
            <span class="small" data-testid="folder-look-progress">
              {t('folder.look.progress', { n: run.done + 1, all: run.all })}
            </span>
            <button type="button" class="ghost" data-testid="folder-look-stop" onClick={stop}>
              {t('folder.look.stop')}
            </button>
          </>
        ) : (
          <>
            {left.length > 0 && (
              <button
                type="button"
                class="secondary"
                data-testid="folder-look"
                onClick={() => start(left.toSorted((a, b) => rank(a) - rank(b)))}
              >
                {t(run === null ? 'folder.look.n' : 'folder.look.rest', { n: left.length })}
              </button>
            )}
            {run === null ? (
              <span class="small muted">{t('folder.look.hint')}</span>
            ) : (
              <LookSum t={t} listed={listed} />
            )}
          </>
        )}
      </div>
      {proposed.length > 1 && (
        <div class="row">
          <button
            type="button"
            class="chip"
            data-testid="folder-look-take"
            onClick={() =>
              choose(proposed.map(({ scan, clients: [client = ''] }) => [scan.path, givenTo(scan, client)]))
            }
          >
            {t('folder.look.takeAll', { n: proposed.length })}
          </button>
        </div>
      )}
    </div>
  );
}

/** What belongs to nobody is looked at first. */
const rank = ({ client }: ListedScan): number => (client === null ? 0 : 1);

/** How many pictures came out how; what is alarming first. */
const PARTS = ['misnamed', 'other', 'same', 'found', 'nameless', 'rest'] as const;
const ALARMS: ReadonlySet<string> = new Set(['misnamed', 'other']);

/** What came of the look in numbers, without those that are none. */
function LookSum({ t, listed }: Pick<LookBarProps, 't' | 'listed'>) {
  const outcomes = listed.flatMap((scan) => outcomeOf(scan) ?? []);
  const counts = PARTS.map((part) => ({ part, n: outcomes.filter((one) => one === part).length }));
  const parts = counts.flatMap(({ part, n }) =>
    n === 0
      ? []
      : [
          <span key={part} class={ALARMS.has(part) ? 'warn-text' : undefined} data-outcome={part}>
            {ALARMS.has(part) && <Icon name="warn" />} {t(`folder.look.n.${part}`, { n })}
          </span>,
        ],
  );
  return (
    <span class="small folder-look-sum" data-testid="folder-look-done">
      <Joined parts={[t('folder.look.done', { n: outcomes.length }), ...parts]} />
    </span>
  );
}

function outcomeOf({ look, misnamed }: ListedScan): (typeof PARTS)[number] | null {
  if (look === undefined) return null;
  if (misnamed !== null) return 'misnamed';
  const { verdict, pictured } = look;
  if (verdict === 'unread' && NAMELESS.has(pictured.kind)) return 'nameless';
  return verdict === 'same' || verdict === 'other' || verdict === 'found' ? verdict : 'rest';
}

/** The clients on the picture that scans can be given to here. */
export const offered = ({ look }: ListedScan, { names }: Matched): readonly string[] =>
  (look?.clients ?? []).filter((id) => names.has(id));

/** Whether its picture is the licence of an organisation that is no client. */
export const isOfStranger = ({ client, look }: ListedScan): boolean =>
  client === null &&
  look?.verdict === 'stranger' &&
  look.pictured.kind !== null &&
  paperKind(look.pictured.kind)?.of === 'entity';

/** Kinds that name no holder, or one that is not compared: that is said once, with their number. */
const NAMELESS: ReadonlySet<string | null> = new Set(['resident-id-back', 'domain-certificate']);

const MARKS: Partial<Record<PictureVerdict, readonly [icon: IconName, tone: string]>> = {
  same: ['check', 'good'],
  other: ['warn', 'warn-text'],
};

/** What stands on the picture: the paper, whose it is, the number masked, and what follows from it. */
export function LookLine({ t, scan }: { readonly t: Translate; readonly scan: ListedScan }) {
  const { look } = scan;
  if (look === undefined) return null;
  const { kind, name, number } = look.pictured;
  const verdict = verdictNow(scan);
  const [icon, tone] = (verdict && MARKS[verdict]) ?? [null, 'muted'];
  const parts = [
    kind && t(`recognition.kind.${kind}` as LabelKey),
    plain(name),
    number && maskWhole(number),
  ].filter((part) => part);
  return (
    <span class={`small folder-look ${tone}`} data-testid="folder-look-line" data-verdict={verdict}>
      {icon && <Icon name={icon} />} {parts.length > 0 && t('folder.look.says', { said: parts.join(' · ') })}{' '}
      {verdict && !(verdict === 'unread' && NAMELESS.has(kind)) && t(`folder.look.${verdict}`)}
    </span>
  );
}
