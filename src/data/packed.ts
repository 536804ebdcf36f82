/*
 * All packed lists side by side, also in every bundle, since our code imports them from here alone: compressors do far
 * better on them where nothing stands between.
 */

// The first one holds what is not packed.

export * from './listed'

// All that is packed.

export * from './han'
export * from './names'
export * from './ordinary'
export * from './pre-approval-traditional'
export * from './traditional'

// The last one holds suffixes as they are.

export * from './places'
