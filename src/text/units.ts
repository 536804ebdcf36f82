/** The text of these units: some ten thousand at most, since engines take them as arguments. */
export const textFrom = (units: Uint16Array): string => String.fromCharCode.apply(null, units as unknown as number[])
