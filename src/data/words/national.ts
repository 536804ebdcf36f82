import type { Words } from '../../model/lists'

/** The words of clause 14.1.A that only national-level units may bear, as the source (2016-09-19) names them. */
export const nationalWords: Words = () => ['中国', '中华', '国家', '人民']
