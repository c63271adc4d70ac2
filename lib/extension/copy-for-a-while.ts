// How long does a copied text stay on the clipboard? Half a minute, unless something else may have been copied.

const CLEAR_MILLISECONDS = 30_000;

/**
 * Copies a text and clears the clipboard later. If the person left the page or copied here again, the clipboard may hold
 * something else; reading it would need another permission, so it is left alone.
 */
export async function copyForAWhile(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  let isOurs = true;
  const forget = () => {
    isOurs = false;
  };
  window.addEventListener('blur', forget, { once: true });
  document.addEventListener('copy', forget, { once: true });
  setTimeout(() => isOurs && void navigator.clipboard.writeText(''), CLEAR_MILLISECONDS);
}
