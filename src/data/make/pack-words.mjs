const grouped = (items, keyOf) => {
  const groups = new Map()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups]
}

/** Words of two characters under their first one: `安0全1心排` is 安全 in bucket 0, 安心 and 安排 in bucket 1. */
const packShort = (words, bucket) =>
  grouped(words, (word) => word[0])
    .map(([head, same]) => {
      const byBucket = grouped(same, bucket).sort(([a], [b]) => a - b)
      return head + byBucket.map(([number, tails]) => number + tails.map((word) => word[1]).join('')).join('')
    })
    .join(' ')

/** One part as it ships: the words of two characters, then behind each `|` the longer ones of a bucket. */
export const pack = (words, bucket, buckets) => {
  const sorted = [...words].sort()
  const longer = sorted.filter((word) => word.length > 2)
  const long = Array.from({ length: buckets }, (_, number) =>
    longer.filter((word) => bucket(word) === number).join(' '),
  )
  return [
    packShort(
      sorted.filter((word) => word.length === 2),
      bucket,
    ),
    ...long,
  ].join('|')
}
