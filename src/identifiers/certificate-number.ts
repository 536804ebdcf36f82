import type { Analyser } from '../core/node'
import type { CertificateType } from '../model/schema'
import { type CertificateProblem, certificateProblem } from './certificate'

/** The number of a certificate, checked once for all its rules. */
export interface CertificateNumberAnalysis {
  readonly text: string
  readonly type: CertificateType
  readonly problem: CertificateProblem | undefined
}

/** Analyses the number of `facts.certificate`. */
export const certificateNumber: Analyser<string, CertificateNumberAnalysis> = {
  on: 'string',
  gives: 'certificate-number-analysis',
  analyse: (text, { certificate }) => {
    const type = certificate?.type as CertificateType
    return { text, type, problem: certificateProblem({ type, number: text }) }
  },
}
