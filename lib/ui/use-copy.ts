// Was a text copied, and how is it copied? Where the browser does not allow it, the text can still be selected.
import { useState } from 'preact/hooks';

/** Whether this text is what was copied last here, and the act that copies it. */
export function useCopy(text: string): { readonly isCopied: boolean; readonly copy: () => void } {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => undefined,
    );
  return { isCopied: copied === text, copy };
}
