// On which page of the vendor's console is a user's key disabled? Derived from the host name of the store.

/** Host name suffixes, and the page with that vendor's users and keys. */
const CONSOLES: readonly (readonly [host: string, page: string])[] = [
  ['myqcloud.com', 'https://console.cloud.tencent.com/cam'],
  ['aliyuncs.com', 'https://ram.console.aliyun.com/users'],
  ['amazonaws.com', 'https://console.aws.amazon.com/iam/home#/users'],
  ['amazonaws.com.cn', 'https://console.amazonaws.cn/iam/home#/users'],
  ['myhuaweicloud.com', 'https://console.huaweicloud.com/iam/#/iam/users'],
  ['jianguoyun.com', 'https://www.jianguoyun.com/#/account/security'],
];

/** The page; null for an unknown vendor, such as a server of one's own. */
export function consoleLink(origin: string): string | null {
  const { hostname } = new URL(origin);
  const found = CONSOLES.find(([host]) => hostname === host || hostname.endsWith(`.${host}`));
  return found?.[1] ?? null;
}
