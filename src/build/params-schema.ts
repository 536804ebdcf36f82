import ts from 'typescript'

/** The part of JSON Schema that params need. */
export interface JsonSchema {
  readonly type?: string
  readonly description?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false
}

/** Reads the types of src, to say in JSON Schema what the params of each code are. */
export class ParamsReader {
  readonly #program: ts.Program
  readonly #checker: ts.TypeChecker

  constructor(files: readonly string[]) {
    const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
    this.#program = ts.createProgram(files, options)
    this.#checker = this.#program.getTypeChecker()
  }

  #exported(file: string, name: string): ts.Symbol {
    const source = this.#program.getSourceFile(file)
    const module = source && this.#checker.getSymbolAtLocation(source)
    const symbol = module && this.#checker.getExportsOfModule(module).find((one) => one.name === name)
    if (symbol === undefined) throw new Error(`${file} exports no ${name}.`)
    return symbol
  }

  /** Of a rule: the third argument of its type `Rule<V, C, P>`. */
  ofRule(file: string, exportName: string): JsonSchema {
    const rule = this.#checker.getTypeOfSymbol(this.#exported(file, exportName))
    const [, , params] = this.#checker.getTypeArguments(rule as ts.TypeReference)
    if (params === undefined) throw new Error(`${exportName} in ${file} is not made by rule().`)
    return this.#schema(params)
  }

  /** Of a code of the interpreter: the second argument of its `Issue<C, P>` among those of `InputIssue`. */
  ofInput(code: string): JsonSchema {
    const issue = this.#checker.getDeclaredTypeOfSymbol(this.#exported('src/core/issue.ts', 'InputIssue'))
    for (const part of issue.isUnion() ? issue.types : [issue]) {
      const [literal, params] = this.#checker.getTypeArguments(part as ts.TypeReference)
      if (literal?.isStringLiteral() && literal.value === code && params !== undefined) return this.#schema(params)
    }
    throw new Error(`The type InputIssue in src/core/issue.ts has no ${code}: add it there.`)
  }

  #schema(type: ts.Type): JsonSchema {
    if (type.isUnion()) return this.#union(type.types)
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value }
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: this.#checker.typeToString(type) === 'true' }
    if (type.flags & ts.TypeFlags.String) return { type: 'string' }
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' }
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' }
    if (this.#checker.isArrayType(type)) {
      const [element] = this.#checker.getTypeArguments(type as ts.TypeReference)
      return { type: 'array', items: this.#schema(element!) }
    }
    return this.#object(type)
  }

  #union(types: readonly ts.Type[]): JsonSchema {
    const known = types.filter((type) => !(type.flags & ts.TypeFlags.Undefined))
    if (known.length === 2 && known.every((type) => type.flags & ts.TypeFlags.BooleanLiteral))
      return { type: 'boolean' }
    const schemas = known.map((type) => this.#schema(type))
    if (schemas.length === 1) return schemas[0]!
    const values = schemas.map((schema) => schema.const)
    // The compiler's order depends on which file it reads first.
    return values.every((value) => value !== undefined) ? { enum: values.sort() } : { anyOf: schemas }
  }

  #object(type: ts.Type): JsonSchema {
    const properties: Record<string, JsonSchema> = {}
    const required: string[] = []
    for (const symbol of this.#checker.getPropertiesOfType(type)) {
      const description = ts.displayPartsToString(symbol.getDocumentationComment(this.#checker))
      const schema = this.#schema(this.#checker.getTypeOfSymbol(symbol))
      properties[symbol.name] = description === '' ? schema : { description, ...schema }
      if (!(symbol.flags & ts.SymbolFlags.Optional)) required.push(symbol.name)
    }
    return { type: 'object', properties, required, additionalProperties: false }
  }
}

/** A schema as a person reads it: `{ word: string, start: number }[]`. */
export const shownSchema = (schema: JsonSchema): string => {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.anyOf) return schema.anyOf.map(shownSchema).join(' | ')
  if (schema.items) {
    const items = shownSchema(schema.items)
    return /^"|\|/.test(items) && !items.startsWith('{') ? `(${items})[]` : `${items}[]`
  }
  if (schema.properties) {
    const parts = Object.entries(schema.properties).map(
      ([name, part]) => `${name}${schema.required?.includes(name) ? '' : '?'}: ${shownSchema(part)}`,
    )
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
  }
  return schema.type ?? 'unknown'
}
