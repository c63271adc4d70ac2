// How is a file fetched from an address that the person typed? By one request without cookies or redirects, up to a limit of bytes.
import type { Text } from '../../filing/text';

/** How to fetch: the browser's `fetch`, the limit of bytes and the time to wait. */
export interface FetchTerms {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly mostBytes: number;
  readonly milliseconds: number;
}

export type FetchedFile = { readonly file: Blob } | { readonly fault: Text };

const no = (zh: string, en: string): { readonly fault: Text } => ({ fault: { zh, en } });

/** The address to request: it must be https and hold no user name or password. */
export function fileAddress(typed: string): { readonly url: URL } | { readonly fault: Text } {
  const text = typed.trim();
  if (!URL.canParse(text))
    return no(
      '这不是网址，请填写以 https:// 开头的完整地址',
      'This is no address: write all of it, from https:// on',
    );
  const url = new URL(text);
  if (url.protocol !== 'https:')
    return no('只从 https:// 开头的地址获取', 'Only addresses that begin with https:// are used');
  if (url.username !== '' || url.password !== '')
    return no('地址里不要带用户名和密码', 'Leave the name and password out of the address');
  return { url };
}

/** Fetches the file; each fault is one line that names the host. */
export async function fetchFile({ href, host }: URL, terms: FetchTerms): Promise<FetchedFile> {
  const { fetch, mostBytes, milliseconds } = terms;
  try {
    const response = await fetch(href, {
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(milliseconds),
    });
    if (!response.ok)
      return no(
        `${host} 没有给出文件（状态 ${response.status}），请核对地址`,
        `${host} gave no file (status ${response.status}): check the address`,
      );
    const file = await bodyWithin(response, mostBytes);
    return file === null
      ? no(
          `${host} 的文件超过 ${megabytes(mostBytes)}MB，没有取完`,
          `The file at ${host} is larger than ${megabytes(mostBytes)} MB and was not fetched`,
        )
      : { file };
  } catch {
    return no(
      `没有取到：${host} 没有回应，或转到了别的地址。请检查网络和地址`,
      `Nothing came: ${host} did not answer, or led to another address. Check the network and the address`,
    );
  }
}

const megabytes = (bytes: number): number => Math.floor(bytes / 1024 / 1024);

/** The body, read piece by piece without trusting the announced length; null as soon as it is too long. */
async function bodyWithin({ body }: Response, most: number): Promise<Blob | null> {
  const reader = body?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const piece = await reader?.read();
    if (piece === undefined || piece.done) return new Blob(pieces);
    length += piece.value.length;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
    pieces.push(piece.value);
  }
}
