import { unpack } from '../../text/unpack'
import { preApprovalWords } from '../packed'

/** The words of detection, folded, each after the tags of its role and its topic: src/data/words/pre-approval-labels.ts. */
export const preApprovalText = (): string =>
  unpack(preApprovalWords, (_, tags) => (tags.charCodeAt(0) << 16) | tags.charCodeAt(1)).text
