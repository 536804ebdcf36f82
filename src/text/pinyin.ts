/** Two syllables of pinyin or more and nothing else. English words can look so as well (like, game). */
const syllables =
  /^(?:(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?(?:a(?:i|o|ng?)?|e(?:i|r|ng?)?|i(?:a(?:o|ng?)?|e|u|ng?|ong)?|o(?:u|ng)?|u(?:a(?:i|ng?)?|e|i|o|n)?|ve?)){2,}$/

/** Longer runs of letters are no words. */
const longest = 60

/** Whether a run of small letters can be pinyin: two syllables or more. */
export const canBePinyin = (letters: string): boolean =>
  letters.length > 3 && letters.length <= longest && syllables.test(letters)
