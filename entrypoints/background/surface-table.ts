// Who answers what our own surfaces ask? One table a subject, told by the first word of the message's type.
import type { FaultAnswer, SurfaceMessage } from '../../lib/protocol/protocol';
import { faultCode } from '../../lib/vault/faults';
import { hearClients } from './clients-table';
import type { Desk } from './desk';
import { hearDocuments } from './documents-table';
import { hearExchange } from './exchange-table';
import { hearFilings } from './filings-table';
import { hearPortals } from './portals-table';
import { hearRules } from './rules-table';
import { hearTab } from './tab-table';
import { hearVault } from './vault-table';

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
