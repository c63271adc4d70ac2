// Are two pages of one entity? Told by its name and its certificate number alone: everything else two companies may share.
import type { PageItem } from './adopt-values';

/** What a page shows of whose filing it is, as it stands there; empty where it shows nothing. */
export interface EntityShown {
  readonly name: string;
  readonly number: string;
}

/** What these items show of their entity. */
export function entityIn(items: readonly PageItem[]): EntityShown {
  const textOf = (id: string) =>
    items
      .find(({ fieldId }) => fieldId === id)
      ?.value.join('')
      .trim() ?? '';
  return { name: textOf('entity.name'), number: textOf('entity.certNumber') };
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').toUpperCase();

/**
 * Whether two pages are of one entity. A name or number that differs makes them two, whatever else agrees. Pages that
 * have neither in common are `unsure`: that nothing contradicts is no sign of one entity.
 */
export function matchEntities(one: EntityShown, other: EntityShown): 'same' | 'different' | 'unsure' {
  const shared = (['name', 'number'] as const)
    .map((part) => [plain(one[part]), plain(other[part])] as const)
    .filter((pair) => pair.every((text) => text !== ''));
  if (shared.some(([left, right]) => left !== right)) return 'different';
  return shared.length > 0 ? 'same' : 'unsure';
}
