// How does a person get the very words that a field must hold? They stand there to be read, and one press copies them.
import { useState } from 'preact/hooks';
import { plain } from './plain';
import type { Translate } from './translate';

/** The words, and the button that copies them. */
export function CopyWords({ words, t }: { readonly words: string; readonly t: Translate }) {
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(words).then(
      () => setCopied(true),
      () => undefined, // not allowed: the words can still be selected
    );
  return (
    <div class="copy-words" data-testid="copy-words">
      <q lang="zh-CN">{plain(words)}</q>
      <button type="button" class="chip" onClick={copy}>
        {t(isCopied ? 'copy.done' : 'copy.words')}
      </button>
    </div>
  );
}
