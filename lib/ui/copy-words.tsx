// How does a person copy a text that a field must contain word for word? It is shown in full, with a button that copies it.
import { plain } from './plain';
import type { Translate } from './translate';
import { useCopy } from './use-copy';

/** The text and its copy button. */
export function CopyWords({ words, t }: { readonly words: string; readonly t: Translate }) {
  const { isCopied, copy } = useCopy(words);
  return (
    <div class="copy-words" data-testid="copy-words">
      <q lang="zh-CN">{plain(words)}</q>
      <button type="button" class="chip" onClick={copy}>
        {t(isCopied ? 'copy.done' : 'copy.words')}
      </button>
    </div>
  );
}
