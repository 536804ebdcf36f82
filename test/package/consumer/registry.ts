import { registryAnswer } from 'beian/registry'

export const answer = registryAnswer({ code: 200, params: { list: [] } }, { here: (number) => number.startsWith('京') })
export const records = answer?.records
