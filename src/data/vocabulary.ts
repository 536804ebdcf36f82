import type { WordPart } from '../text/packed-words'
import { allCharacters, coreCharacters } from './characters'
import { coreWordsPacked, countyWordsPacked } from './packed'

/** Ordinary words that the forms of provinces and prefectures and all other listed words collide with. */
export const coreWords: WordPart = { characters: coreCharacters, packed: coreWordsPacked }

/** Those that counties collide with, and more for all the others. */
export const countyWords: WordPart = { characters: allCharacters, packed: countyWordsPacked }
