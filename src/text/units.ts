/** How many units are joined at once: engines take them as arguments, and of those only so many. */
const most = 0x1000

/** The text of these units. */
export const textFrom = (units: Uint16Array): string => {
  let text = ''
  for (let at = 0; at < units.length; at += most)
    text += String.fromCharCode.apply(null, units.subarray(at, at + most) as unknown as number[])
  return text
}
