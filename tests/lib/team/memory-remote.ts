// A store in memory that answers like a real one; tests may change its content.
import { teamFault } from '../../../lib/team/faults';
import type { RemoteAccount } from '../../../lib/team/remote';
import type { Bytes } from '../../../lib/vault/crypto/bytes';

export interface MemoryRemote extends RemoteAccount {
  readonly objects: Map<string, Bytes>;
  /** The verbs called so far, in order. */
  readonly asked: string[];
  /** Names that must not be written or removed. */
  readonly forbidden: (name: string, verb: 'put' | 'remove') => boolean;
}

export function memoryRemote(forbidden: MemoryRemote['forbidden'] = () => false): MemoryRemote {
  const objects = new Map<string, Bytes>();
  const changes = new Map<string, number>();
  const asked: string[] = [];
  const refuse = (name: string, verb: 'put' | 'remove') => {
    asked.push(verb);
    if (forbidden(name, verb)) throw teamFault('not-allowed');
  };
  const write = (name: string, bytes: Bytes) => {
    objects.set(name, bytes.slice());
    changes.set(name, (changes.get(name) ?? 0) + 1);
  };
  return {
    madeFolders: [],
    objects,
    asked,
    forbidden,
    async putNew(name, bytes) {
      refuse(name, 'put');
      if (objects.has(name)) return 'there';
      write(name, bytes);
      return 'done';
    },
    async put(name, bytes) {
      refuse(name, 'put');
      write(name, bytes);
    },
    async get(name) {
      asked.push('get');
      return objects.get(name)?.slice() ?? null;
    },
    async list(prefix) {
      asked.push('list');
      return [...objects.keys()]
        .filter((name) => name.startsWith(prefix))
        .sort()
        .map((name) => ({ name, tag: `${changes.get(name)}:${objects.get(name)?.length}` }));
    },
    async remove(name) {
      refuse(name, 'remove');
      objects.delete(name);
    },
  };
}
