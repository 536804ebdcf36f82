/** What was done on the page before its script was there. */
export const touch: {
  /** Values of fields, by their ids or names. */
  readonly typed: Map<string, string>
  clicked: HTMLElement | undefined
  isPending: boolean
} = { typed: new Map(), clicked: undefined, isPending: false }
