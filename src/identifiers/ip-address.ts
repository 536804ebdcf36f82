import type { Analyser } from '../core/node'
import { parseIpv4 } from './ip'

/** A server address, parsed once for all its rules. */
export interface IpAnalysis {
  readonly text: string
  /** Without the spaces around it. */
  readonly ip: string
  /** The address as a number of 32 bits, if it is an IPv4 address. */
  readonly ipv4: number | undefined
}

export const ipAddress: Analyser<string, IpAnalysis> = {
  on: 'string',
  gives: 'ip-analysis',
  analyse: (text) => {
    const ip = text.trim()
    return { text, ip, ipv4: parseIpv4(ip) }
  },
}
