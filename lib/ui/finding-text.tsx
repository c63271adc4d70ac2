// Which text is a finding about? The field's content with the relevant words highlighted; personal numbers in it stay masked.
import type { ComponentChildren } from 'preact';
import type { Finding } from '../filing/report/report';
import { maskValue } from './mask';
import { plain } from './plain';

const MOST_CHARACTERS = 60;

/**
 * The field's text in quotation marks, and words that were found elsewhere; nothing if the finding is about neither.
 */
export function FindingText({ finding }: { readonly finding: Finding }) {
  const { text = '', words = [], target } = finding;
  const shown = plain(maskValue(target.field ?? null, text));
  const beside = words.filter((word) => !shown.includes(word));
  if (shown === '' && beside.length === 0) return null;
  return (
    <p class="small finding-text" lang="zh-CN" data-testid="finding-text">
      {shown !== '' && <q>{markedIn(aroundFirst(shown, words), words)}</q>}
      {beside.map((word) => (
        <q key={word}>
          <mark>{plain(word)}</mark>
        </q>
      ))}
    </p>
  );
}

/** A long text, shortened around the first of the words. */
function aroundFirst(text: string, words: readonly string[]): string {
  const signs = [...text];
  if (signs.length <= MOST_CHARACTERS) return text;
  const places = words.map((word) => text.indexOf(word)).filter((place) => place >= 0);
  const before = places.length === 0 ? 0 : [...text.slice(0, Math.min(...places))].length;
  const start = Math.max(0, Math.min(before - MOST_CHARACTERS / 2, signs.length - MOST_CHARACTERS));
  const end = start + MOST_CHARACTERS;
  return `${start > 0 ? '…' : ''}${signs.slice(start, end).join('')}${end < signs.length ? '…' : ''}`;
}

const SIGNS_OF_PATTERNS = /[.*+?^${}()|[\]\\]/g;

/** The text in pieces, with the words highlighted; of two that start at the same place, the longer one. */
function markedIn(text: string, words: readonly string[]) {
  if (words.length === 0) return text;
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const any = longestFirst.map((word) => word.replace(SIGNS_OF_PATTERNS, String.raw`\$&`)).join('|');
  const pieces: ComponentChildren[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(new RegExp(any, 'g'))) {
    pieces.push(text.slice(done, index), <mark key={index}>{word}</mark>);
    done = index + word.length;
  }
  return [...pieces, text.slice(done)];
}
