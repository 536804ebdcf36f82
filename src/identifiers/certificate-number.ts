import type { Analyser } from '../core/node'
import type { CertificateType } from '../model/schema'
import {
  type CertificateDoubt,
  type CertificateProblem,
  certificateDoubt,
  certificateProblem,
  knowsType,
} from './certificate'

/** The number of a certificate, checked once for all its rules. */
export interface CertificateNumberAnalysis {
  readonly text: string
  readonly type: CertificateType
  readonly problem: CertificateProblem | undefined
  /** Why a number without a problem is doubtful. */
  readonly doubt: CertificateDoubt | undefined
}

/** Analyses the number of `facts.certificate`. */
export const certificateNumber: Analyser<string, CertificateNumberAnalysis> = {
  on: 'string',
  gives: 'certificate-number-analysis',
  analyse: (text, { certificate }) => {
    const type = certificate?.type as CertificateType
    const problem = certificateProblem({ type, number: text })
    const doubt = problem === undefined && knowsType(type) ? certificateDoubt(type, text) : undefined
    return { text, type, problem, doubt }
  },
}
