// Does a value of the client pass the check of its field, and a file the limits of its slot?
import type { ClientValue, ClientValues } from '../model';
import type { Match } from './asked-twice';

export type NumberCheck =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: string };

interface Checks {
  readonly checkNumber: (check: string, value: string, certType: string | null) => NumberCheck;
}

/** The result of a field's check for the client's value; null when the field has no check. */
export function checkValue(
  match: Match,
  value: ClientValue,
  values: ClientValues,
  { checkNumber }: Checks,
): NumberCheck | null {
  const { known } = match;
  if (
    known.check === undefined ||
    typeof value === 'boolean' ||
    (typeof value === 'object' && 'documents' in value)
  )
    return null;
  const type = values[known.id.replace(/certNumber$/u, 'certType')];
  const certType = typeof type === 'string' && known.id.endsWith('certNumber') ? type : null;
  for (const item of Array.isArray(value) ? value : [value]) {
    const checked = checkNumber(known.check, String(item), certType);
    if (!checked.ok || typeof value === 'string') return checked;
  }
  return null;
}

/** Does an upload slot accept a file with this name and type? */
export function accepts(accept: string, fileName: string, mediaType: string): boolean {
  const kinds = accept
    .split(',')
    .map((kind) => kind.trim().toLowerCase())
    .filter((kind) => kind !== '');
  if (kinds.length === 0) return true;
  return kinds.some((kind) => {
    if (kind.startsWith('.')) return fileName.toLowerCase().endsWith(kind);
    return kind.endsWith('/*') ? mediaType.startsWith(kind.slice(0, -1)) : kind === mediaType;
  });
}
