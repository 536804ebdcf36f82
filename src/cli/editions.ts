import type { Edition } from '../index'
import * as library from '../index'

const isEdition = (value: unknown): value is Edition<never> =>
  typeof value === 'object' && value !== null && 'id' in value && 'limits' in value && 'names' in value

/** Every edition that the library exports, the oldest text first. */
export const editions: readonly Edition<never>[] = Object.values<unknown>(library)
  .filter(isEdition)
  .sort((a, b) => a.date.localeCompare(b.date))

/** The edition that is used if no other is named. */
export const defaultEdition = library.tencent20160919.id

/** The edition of an identifier. */
export const editionOf = (id: string): Edition<never> | undefined => editions.find((edition) => edition.id === id)
