// Where can a source be read? The address in its locator.

/** Where a source can be opened: its address, or the stored copy in a public repository at that very state. */
export function addressOf(locator: string | undefined): string | null {
  const [first = ''] = (locator ?? '').split(/\s/);
  if (/^https:\/\/\S+$/.test(first)) return first;
  const copy = /^github:([\w.-]+\/[\w.-]+)@([0-9a-f]{7,40})$/.exec(first);
  return copy ? `https://github.com/${copy[1]}/tree/${copy[2]}` : null;
}

/** What is printed of it: also an address that has words around it, or that we would not open. */
export function printedAddressOf(locator: string | undefined): string | null {
  const [address = null] = /https?:\/\/[^\s,;()，；（）、]+/u.exec(locator ?? '') ?? [];
  return address ?? addressOf(locator);
}
