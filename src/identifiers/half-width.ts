/** Full-width letters, digits and signs as half-width ones, and the full stops of Chinese input as dots. */
export const halfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[。｡]/g, '.')
