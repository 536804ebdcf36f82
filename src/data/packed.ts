/*
 * All packed lists side by side, also in every bundle, since our code imports them from here alone: compressors do far
 * better on them where nothing stands between. The first and the last one hold what is not packed.
 */

// biome-ignore-start assist/source/organizeImports: the order is that of bundles
export * from './listed'
export * from './han'
export * from './names'
export * from './ordinary'
export * from './pre-approval-traditional'
export * from './traditional'
export * from './places'
// biome-ignore-end assist/source/organizeImports: the order is that of bundles
