// Which file does a portal take into a slot, and what does it remember of it?

export interface Uploaded {
  readonly slot: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The file as the portal keeps it, or the words with which it is refused. Judged by its bytes, whatever its name says. */
export async function takeFile(slot: string, file: File, mostBytes: number): Promise<Uploaded | string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const refusal = refusalOf(bytes, mostBytes);
  return refusal || { slot, name: file.name, bytes: bytes.length, sha256: await digest(bytes) };
}

function refusalOf(bytes: Uint8Array, mostBytes: number): string {
  if (bytes.length > mostBytes)
    return `文件大小不能超过${mostBytes < 1024 * 1024 ? `${mostBytes / 1024}KB` : `${mostBytes / 1024 / 1024}MB`}`;
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  const isPicture = starts(0xff, 0xd8, 0xff) || starts(0x89, 0x50, 0x4e, 0x47);
  return isPicture ? '' : '仅支持JPG/PNG格式的图片';
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
