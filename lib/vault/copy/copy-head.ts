// What does the second copy say of itself? Whose it is, of when, how far it goes; written last, so that it never promises too much.
import * as z from 'zod';
import type { Bytes } from '../crypto/bytes';
import { VaultHeader } from '../crypto/keys';
import { packRows, rowsIn } from './pack-rows';

/** A folder outside of the database that holds named files. Writing one replaces it whole or not at all. */
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
  /** What stands in clear in the database's `meta` besides the header. */
  meta: z.record(z.string(), z.unknown()),
  /** When it was brought up to date (milliseconds). */
  at: z.number(),
  /** Of each shard of the index its revision, and how many clients are in it. */
  shards: z.record(z.string(), z.strictObject({ rev: count, clients: count })),
  /** Sealed files that are in it, and those that found no room. */
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

/** Writes it in the place of the one before. */
export async function writeHead(folder: CopyFolder, head: CopyHead): Promise<void> {
  await folder.write(HEAD, await packRows([{ store: 'head', value: head }]));
}

/** Removes the copy; the head first, so that what remains of an interrupted removal is no copy. */
export async function clearCopy(folder: CopyFolder): Promise<void> {
  await folder.remove(HEAD);
  for (const { name } of await folder.list()) await folder.remove(name);
}
