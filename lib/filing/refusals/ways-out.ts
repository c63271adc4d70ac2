// Which passages of a letter tell what to do? Where the rest of it names a reason, they name none: "what to do: transfer the domain, wait three days".
import type { RefusalWords } from '../rulebook/rejections';
import { goesOn } from './asides';
import { anyWord } from './turns';

/** Stands before an item of a list within a line. */
const ITEM = '(?:[(（]?(?:[0-9]{1,2}|[一二三四五六七八九十])[)）、]|[0-9]{1,2}\\.(?![0-9])|[一二三]是)';

/** "Hint:", at the start of a line: what to heed, where the rest names a reason. */
const HINT = '[【\\[]?(?:提示|附注|注意|注)[】\\]]?';

/** Finds the head of such a passage, with what stands before it; its colon ends it. */
export const waysOutOf = ({ asides: { waysOut, reasonHeads } }: RefusalWords): RegExp => {
  const within = '[^:：,，。;；!！?？\\n]';
  const tellsReasons = `(?!${within}*${anyWord(reasonHeads)})`;
  return new RegExp(
    `^\\s*${HINT}[:：]|(?<=^|[。!！?？;；,，)）】>~]\\s*)${tellsReasons}${within}{0,10}${anyWord(waysOut)}${within}{0,10}[:：]`,
    'imu',
  );
};

/** Begins what is another matter, behind a passage in the same line. */
const NEXT = new RegExp(`(?<=[。;；]\\s*)(?:${ITEM}|另外|此外|同时|还有|其次|再者|第[二三四五])`, 'u');

const LISTED = new RegExp(`^\\s*${ITEM}`, 'u');

/** The text without its passages that tell what to do: to the end of the line or of the list they open, or to the next matter. */
export function withoutWaysOut(text: string, head: RegExp): string {
  let within = false;
  let before = '';
  const kept = text.split(/\r?\n/u).map((line) => {
    const follows = within && goesOn(line, before);
    if (line.trim() !== '') before = line;
    if (follows) return '';
    const found = head.exec(line);
    if (found === null) {
      within = false;
      return line;
    }
    const behind = found.index + found[0].length;
    within = found.index === 0 || line.slice(behind).trim() === '';
    return withoutPassage(line, found.index, behind);
  });
  return kept.join('\n');
}

/** The line without what stands from a place on; of a passage that is no list, what follows it stays. */
function withoutPassage(line: string, from: number, behind: number): string {
  const passage = line.slice(behind);
  const next = LISTED.test(passage) ? null : NEXT.exec(passage);
  return line.slice(0, from) + (next === null ? '' : passage.slice(next.index));
}
