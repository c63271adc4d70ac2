// Which clients may a leaver have? All that the team ever shared, each with how it is now.
import type { RemovalView, SeenClient } from '../../../protocol/team-removal';
import { Fold } from '../../fold';
import { plain } from '../../plain';
import type { Translate } from '../../translate';

interface SeenProps {
  readonly t: Translate;
  readonly removal: Pick<RemovalView, 'clients' | 'erased'>;
}

/** The list, folded, under its number. */
export function Seen({ t, removal: { clients, erased } }: SeenProps) {
  const title = t('team.removal.seen', { n: clients.length + erased });
  return (
    <Fold title={title} class="inline" testId="team-removal-seen">
      <ul class="small team-seen">
        {clients.map((client) => (
          <li key={client.id} data-now={client.now}>
            {lineOf(t, client)}
          </li>
        ))}
      </ul>
      {erased > 0 && <p class="small muted">{t('team.removal.seen.erased', { n: erased })}</p>}
    </Fold>
  );
}

/** The same as lines of a text file. */
export const seenLines = (t: Translate, { clients, erased }: SeenProps['removal']): readonly string[] => [
  ...clients.map((client) => lineOf(t, client)),
  ...(erased > 0 ? [t('team.removal.seen.erased', { n: erased })] : []),
];

function lineOf(t: Translate, { name, now, to }: SeenClient): string {
  if (now === 'shared') return plain(name);
  return t('team.removal.seen.with', { name: plain(name), now: nowWords(t, now, to) });
}

function nowWords(t: Translate, now: Exclude<SeenClient['now'], 'shared'>, to: string | null): string {
  if (now !== 'moved') return t(`team.removal.seen.${now}`);
  return to === null ? t('team.removal.seen.movedAway') : t('team.removal.seen.moved', { name: plain(to) });
}
