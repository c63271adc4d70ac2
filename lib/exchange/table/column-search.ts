// Which columns does a person mean who types a part of a name, its pinyin or its initials?
import { hasPinyin, type Spelling, spellingOf } from '../../vault/clients/pinyin';
import { COLUMNS } from './columns';

interface Sought {
  readonly key: string;
  readonly names: string;
  readonly spelling: Spelling;
}

let prepared: readonly Sought[] | null = null;

/** The keys of the columns in whose names, those of other tables included, each word occurs or is spelled; all for an empty search. */
export function searchColumns(search: string): readonly string[] {
  prepared ??= COLUMNS.map(({ key, zh, en, also = [] }) => ({
    key,
    names: [zh, en, ...also].join('\n').toLowerCase(),
    spelling: spellingOf([zh, ...also].join('\n').toLowerCase()),
  }));
  const words = search.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  return prepared
    .filter(({ names, spelling }) => words.every((word) => names.includes(word) || hasPinyin(spelling, word)))
    .map(({ key }) => key);
}
