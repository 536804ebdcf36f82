// What sentences about some of a website's domains share. People count from one.

/** 第 2、3 个域名 */
export const domainsZh = (domains: readonly number[]): string => `第 ${domains.map((i) => i + 1).join('、')} 个域名`

/** domain 2 is; domains 2, 3 are */
export const domainsEn = (domains: readonly number[]): string =>
  domains.length < 2 ? `domain ${domains[0]! + 1} is` : `domains ${domains.map((i) => i + 1).join(', ')} are`
