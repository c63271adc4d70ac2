// Who answers what our own surfaces ask? One table a subject, told by the first word of the message's type.
import type { FaultAnswer, SurfaceMessage } from '../protocol/protocol';
import { faultCode } from '../vault/faults';
import { hearDocuments } from './clients/documents';
import { hearClients } from './clients/handlers';
import { hearExchange } from './exchange/serve';
import { hearFilings } from './filings/filings-table';
import { hearPortals } from './portals/handlers';
import { hearRules } from './rules/handlers';
import { hearTab } from './tab/handlers';
import type { Desk } from './tab/publish';
import { hearVault } from './vault/vault-table';

/** Answers a checked message of a surface; what could not be carried out is answered by the fault's code alone. */
export async function hearSurface(desk: Desk, message: SurfaceMessage): Promise<unknown> {
  try {
    return await answer(desk, message);
  } catch (error) {
    return { ok: false, fault: faultCode(error) ?? 'failed' } satisfies FaultAnswer;
  }
}

function answer(desk: Desk, message: SurfaceMessage): Promise<unknown> {
  if (isAbout(message, 'documents')) return hearDocuments(desk, message);
  if (isAbout(message, 'rules')) return hearRules(desk, message);
  if (isAbout(message, 'tab')) return hearTab(desk, message);
  if (isAbout(message, 'portals')) return hearPortals(desk, message);
  if (isAbout(message, 'vault')) return hearVault(desk, message);
  if (isAbout(message, 'exchange')) return hearExchange(desk, message);
  if (isAbout(message, 'filings')) return hearFilings(desk, message);
  return hearClients(desk, message);
}

function isAbout<Subject extends string>(
  message: SurfaceMessage,
  subject: Subject,
): message is Extract<SurfaceMessage, { type: `${Subject}.${string}` }> {
  return message.type.startsWith(`${subject}.`);
}
