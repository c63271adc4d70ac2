// Which vault is the second copy of, from when, and how complete is it? Written last, so that it never claims too much.
import * as z from 'zod';
import type { Bytes } from '../crypto/bytes';
import { VaultHeader } from '../crypto/keys';
import { packRows, rowsIn } from './pack-rows';

/** A folder of named files outside of the database. Writing replaces a file completely or not at all. */
export interface CopyFolder {
  readonly list: () => Promise<readonly { readonly name: string; readonly size: number }[]>;
  /** Null when there is no such file, or it cannot be read. */
  readonly read: (name: string) => Promise<Bytes | null>;
  readonly write: (name: string, bytes: Bytes) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

const count = z.int().min(0);

/** 1: rows of format 1 only. */
export const COPY_VERSION = 2;

export const CopyHead = z.strictObject({
  format: z.literal('beiantong.copy'),
  version: z.literal([1, COPY_VERSION]),
  header: VaultHeader,
  /** The unencrypted rows of the database's `meta`, without the header. */
  meta: z.record(z.string(), z.unknown()),
  /** When it was brought up to date (milliseconds). */
  at: z.number(),
  /** For each shard of the index its revision and number of clients. */
  shards: z.record(z.string(), z.strictObject({ rev: count, clients: count })),
  /** Number of encrypted files in it, and of those for which there was no room. */
  files: count,
  leftOut: count,
});
export type CopyHead = z.infer<typeof CopyHead>;

const HEAD = 'head';

/** The name of a shard's file. */
export const shardFile = (shard: number | string) => `shard-${shard}`;

/** The name of a sealed document's file. */
export const documentFile = (id: string) => `file-${id}`;

/** The sealed documents in a folder, by id, with the size of their files. */
export async function documentsIn(folder: CopyFolder): Promise<ReadonlyMap<string, number>> {
  const files = await folder.list();
  return new Map(
    files.flatMap(({ name, size }) => {
      const id = /^file-(.+)$/.exec(name)?.[1];
      return id === undefined ? [] : [[id, size] as const];
    }),
  );
}

/** Reads it; null when there is none or it is damaged. */
export async function readHead(folder: CopyFolder): Promise<CopyHead | null> {
  const [row] = (await rowsIn(folder, HEAD)) ?? [];
  const head = CopyHead.safeParse(row?.value);
  return head.success ? head.data : null;
}

/** Writes it, replacing the previous one. */
export async function writeHead(folder: CopyFolder, head: CopyHead): Promise<void> {
  await folder.write(HEAD, await packRows([{ store: 'head', value: head }]));
}

/** Deletes the copy, its head first, so that the rest after an interruption is not taken for a copy. */
export async function clearCopy(folder: CopyFolder): Promise<void> {
  await folder.remove(HEAD);
  for (const { name } of await folder.list()) await folder.remove(name);
}
