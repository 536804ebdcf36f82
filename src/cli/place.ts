import type { Path } from '../index'
import { fieldsEn, fieldsZh } from '../locales/labels'
import { type Language, texts } from './texts'

const labels: Readonly<Record<Language, Readonly<Record<string, string>>>> = { zh: fieldsZh, en: fieldsEn }

/** The kind of object that a key of the model contains, for labels that depend on it. */
const objects: Readonly<Record<string, string>> = { preApprovals: 'preApproval' }

/** A path in words: 网站 2 · 网站名称. The keys `order` and `account`, which say nothing, are left out. */
export const placeOf = (path: Path, language: Language): string => {
  const { items, item, joinPlace } = texts[language]
  const label = labels[language]
  const parts: string[] = []
  let owner = ''
  path.forEach((key, at) => {
    const next = path[at + 1]
    if (typeof key === 'number') return
    if (typeof next === 'number') parts.push(item(items[key] ?? label[key] ?? key, next + 1))
    else if (!(key === 'order' && next !== undefined)) parts.push(label[`${owner}.${key}`] ?? label[key] ?? key)
    owner = objects[key] ?? key
  })
  return joinPlace(parts)
}

/** What is at a path of a value. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<string | number, unknown> | null | undefined)?.[key], value)
