// On which page of a vendor is a user's key switched off? Told by the host of the store.

/** Ends of host names, and the page of that vendor's users and keys. */
const CONSOLES: readonly (readonly [host: string, page: string])[] = [
  ['myqcloud.com', 'https://console.cloud.tencent.com/cam'],
  ['aliyuncs.com', 'https://ram.console.aliyun.com/users'],
  ['amazonaws.com', 'https://console.aws.amazon.com/iam/home#/users'],
  ['amazonaws.com.cn', 'https://console.amazonaws.cn/iam/home#/users'],
  ['myhuaweicloud.com', 'https://console.huaweicloud.com/iam/#/iam/users'],
  ['jianguoyun.com', 'https://www.jianguoyun.com/#/account/security'],
];

/** The page; null for a store whose vendor is not known, such as one's own. */
export function consoleLink(origin: string): string | null {
  const { hostname } = new URL(origin);
  const found = CONSOLES.find(([host]) => hostname === host || hostname.endsWith(`.${host}`));
  return found?.[1] ?? null;
}
