// Was the code noted for a server used up already? Providers give one for a single filing.
import { accessFor } from './access-for';
import type { Client, Filing, FilingState, Service } from './client';

/** A filing in these states has not gone off, or came back and may be withdrawn: it used nothing up. */
const KEEPS_NO_CODE: ReadonlySet<FilingState> = new Set(['draft', 'refused']);

/**
 * The service in whose filing at this provider the code noted for this one was used already; null where it is free as far as is
 * known. A service that went off itself goes on with its own.
 */
export function codeUsedBy({ filings, services }: Client, draft: Filing, serviceId: string): Service | null {
  const codeOf = (one: Service | undefined) => one && accessFor(one, draft.provider).authCode;
  const code = codeOf(services.find(({ id }) => id === serviceId));
  if (!code || !KEEPS_NO_CODE.has(draft.state)) return null;
  const sent = filings.filter(
    ({ id, provider, state }) => id !== draft.id && provider === draft.provider && !KEEPS_NO_CODE.has(state),
  );
  const gone = new Set(sent.flatMap((one) => one.services));
  if (gone.has(serviceId)) return null;
  return services.find((one) => gone.has(one.id) && codeOf(one) === code) ?? null;
}
