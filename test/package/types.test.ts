import { join } from 'node:path'
import ts from 'typescript'
import { expect, inject, it } from 'vitest'

// What an editor shows, read from the installed package.

const file = join(inject('folder'), 'node_modules/beian/dist/index.d.ts')
const program = ts.createProgram([file], {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  types: [],
})
const checker = program.getTypeChecker()
const source = program.getSourceFile(file)
const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source!)!)

const symbolOf = (name: string): ts.Symbol => {
  const symbol = exported.find((one) => one.name === name)!
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

const hover = (name: string): string => checker.typeToString(checker.getTypeOfSymbol(symbolOf(name)))

it('shows the trees in one line', () => {
  expect(hover('websiteName')).toBe('Tree<string, NameIssue>')
  expect(hover('website')).toBe('Tree<Website, WebsiteIssue>')
  expect(hover('order')).toBe('Tree<Order, OrderIssue>')
  expect(hover('filing')).toBe('Tree<Filing, OrderIssue>')
  expect(hover('nextStates')).toBe('(from: OrderState, options?: StepOptions | undefined) => readonly OrderState[]')
})

it('shows every export in a line of an editor or two', () => {
  // Generics over trees are as long as what they promise.
  const long = [
    'analysis',
    'edition',
    'property',
    'required',
    'suggest',
    'withFacts',
    'withProvince',
    'explainPreApproval',
  ]
  for (const { name } of exported) {
    const symbol = symbolOf(name)
    if (!(symbol.flags & ts.SymbolFlags.Variable) || long.includes(name) || name === 'clauses') continue
    // An edition names the issues that it adds.
    const most = hover(name).startsWith('Edition<') ? 260 : 180
    expect(hover(name).length, `${name}: ${hover(name)}`).toBeLessThanOrEqual(most)
  }
})

/** Names of properties, and `[]`, that could be written to. */
const writable = (type: ts.Type, seen = new Set<ts.Type>()): string[] => {
  if (seen.has(type)) return []
  seen.add(type)
  if (type.isUnion()) return type.types.flatMap((one) => writable(one, seen))
  if (checker.isArrayType(type))
    return [
      ...(type.symbol.name === 'Array' ? ['[]'] : []),
      ...checker.getTypeArguments(type as ts.TypeReference).flatMap((one) => writable(one, seen)),
    ]
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return []
  return checker.getPropertiesOfType(type).flatMap((property) => {
    const isReadonly = property.declarations?.every(
      (one) => ts.getCombinedModifierFlags(one) & ts.ModifierFlags.Readonly,
    )
    return [...(isReadonly === false ? [property.name] : []), ...writable(checker.getTypeOfSymbol(property), seen)]
  })
}

it('params are read-only to the bottom, as the values are frozen', () => {
  const params = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbolOf('ParamsByCode')))
  expect(params.length).toBeGreaterThan(60)
  for (const one of params) expect(writable(checker.getTypeOfSymbol(one)), one.name).toEqual([])
})

/** What an issue marks is `found`, a list of spans; no issue marks in another way. */
it('spans have one shape', () => {
  const params = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbolOf('ParamsByCode')))
  const isSpan = (type: ts.Type): boolean =>
    type.getProperty('start') !== undefined && type.getProperty('end') !== undefined
  for (const one of params) {
    const type = checker.getTypeOfSymbol(one)
    expect(isSpan(type), one.name).toBe(false)
    for (const property of checker.getPropertiesOfType(type)) {
      const [element] = checker.getTypeArguments(checker.getTypeOfSymbol(property) as ts.TypeReference)
      if (element && property.name === 'found') expect(isSpan(element), one.name).toBe(true)
      else if (element) expect(isSpan(element), `${one.name}: ${property.name}`).toBe(false)
    }
  }
})

it('names every interface that a declaration may have to name', () => {
  const names = new Set(exported.map(({ name }) => symbolOf(name)))
  const kit = /^(?:\w+Schema|Optional)$/
  const unnamed = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.includes('/beian/dist/'))
    .flatMap(({ statements }) => statements.filter(ts.isInterfaceDeclaration))
    .filter(({ name }) => !kit.test(name.text) && !names.has(checker.getSymbolAtLocation(name)!))
  expect(
    unnamed.map(({ name }) => name.text),
    'export these from src/index.ts',
  ).toEqual([])
})
