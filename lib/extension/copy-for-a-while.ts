// How long does a copied text stay on the clipboard? Half a minute, as long as it surely is still ours.

const CLEAR_MILLISECONDS = 30_000;

/**
 * Copies a text and empties the clipboard later. Whoever leaves the page or copies here again may have put something
 * else there, which nobody may look at without a permission more: then it is theirs and stays.
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
