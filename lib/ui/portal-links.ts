// Where does a person file? The entry pages of the providers' consoles and of the authority.

/** Addresses by the id of the provider. */
export const portalLinks: Readonly<Record<string, string>> = {
  aliyun: 'https://beian.aliyun.com/',
  tencent: 'https://console.cloud.tencent.com/beian',
  huawei: 'https://console.huaweicloud.com/beian/',
  miit: 'https://beian.miit.gov.cn/',
};
