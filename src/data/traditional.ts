import * as packed from './packed'

/** Traditional and variant characters with the simplified ones that they fold to, packed; `foldPairs` reads them. */
export const traditional: string = packed.traditional
