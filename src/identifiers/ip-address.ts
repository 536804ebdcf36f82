import type { Analyser } from '../core/node'
import { type Address, parseAddress } from './ip'

/** A server address, parsed once for all its rules. */
export interface IpAnalysis {
  readonly text: string
  /** The parsed address; `undefined` if the text is not an address. */
  readonly address: Address | undefined
}

export const ipAddress: Analyser<string, IpAnalysis> = {
  on: 'string',
  gives: 'ip-analysis',
  analyse: (text) => ({ text, address: parseAddress(text) }),
}
