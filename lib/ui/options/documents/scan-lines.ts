// What is said of one scan of a folder: whose it is, as which paper, and why it cannot be stored yet?
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { Matched } from './folder-actions';
import type { FolderScan } from './folder-scan';
import type { Look } from './look-at-scan';
import type { ListedScan } from './scan-choices';

type Named = Pick<Matched, 'names' | 'labels'>;

/** The name of its client. */
export const nameOf = ({ client }: FolderScan, { names }: Named): string =>
  plain(names.get(client ?? '') ?? client ?? '');

/** What the name of a card says of its sides. */
const BOTH_SIDES = /（正反面）|, both sides$/u;

/** The kind of document, and which of its sides. */
export function slotOf(
  { document, side }: Pick<FolderScan, 'document' | 'side'>,
  { labels }: Named,
  t: Translate,
): string {
  const label = labels?.get(document ?? '');
  const kind = label ? t.text(label) : plain(document ?? '');
  if (side === null) return kind;
  return t.list([kind.replace(BOTH_SIDES, ''), t(`documents.side.${side}`)]);
}

/** Why a file goes to nobody yet. */
export function whyOpen(
  t: Translate,
  scan: FolderScan & Partial<Pick<ListedScan, 'state' | 'look' | 'misnamed'>>,
  found: Named,
): string {
  const { state, client, candidates, stranger, look } = scan;
  if (state === 'misfit') {
    const pictured = plain(look?.pictured.name ?? '');
    const names = { pictured, name: nameOf(scan, found) };
    return pictured === '' ? t('folder.misfit.number', names) : t('folder.misfit', names);
  }
  if (state === 'misnamed')
    return t('folder.misnamed', { name: plain(scan.misnamed ?? ''), pictured: shownOn(t, look, found) });
  if (state === 'pictured') return t('folder.pictured');
  if (state === 'rival')
    return t('folder.rival', { name: nameOf(scan, found), paper: slotOf(scan, found, t) });
  if (state === 'left') return t('folder.leftOut');
  if (client !== null) return t('folder.noKind');
  if (candidates.length > 1) return t('folder.several');
  const name = plain(stranger ?? '');
  if (candidates.length === 1) return stranger ? t('folder.stranger', { name }) : t('folder.maybe');
  return stranger ? t('folder.unknown', { name }) : t('folder.nobody');
}

/** The name on a picture, and the client whose person that is. */
function shownOn(t: Translate, look: Look | undefined, { names }: Named): string {
  const all = [look?.pictured.name, ...(look?.clients ?? []).map((id) => names.get(id))];
  return t.list([...new Set(all)].flatMap((name) => (name ? [plain(name)] : [])));
}
