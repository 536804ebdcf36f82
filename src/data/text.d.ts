/** A list of words, packed when it is bundled: src/build/pack.ts. */
declare module '*.txt' {
  const packed: string
  export default packed
}
