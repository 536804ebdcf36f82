import type { Bilingual } from '../core/doc'

/** What a page about a framework says beside its code. */
export interface FormFramework {
  /** The name of the page. */
  readonly id: string
  readonly title: string
  /** The code, below test/contract/forms. */
  readonly file: string
  /** The packages that the tests run. */
  readonly packages: readonly string[]
  readonly shows: Bilingual
  readonly warnings: Bilingual
  readonly facts: Bilingual
  readonly whole: Bilingual
}

const line: Bilingual = { zh: '一项问题一行', en: 'a line for each issue' }
const oneText: Bilingual = { zh: '全部问题，合成一段文字', en: 'one text with all issues' }
const noWarnings: Bilingual = { zh: '不显示：这个框架没有警告', en: 'not shown: the framework has no warnings' }
const closure: Bilingual = {
  zh: '函数：`facts: () => ({ subject: { kind: model.kind } })`',
  en: 'a function: `facts: () => ({ subject: { kind: model.kind } })`',
}
const atField: Bilingual = { zh: '就在这个字段上', en: 'appear at this field' }

/** Every framework that the contract tests run. */
export const formFrameworks: readonly FormFramework[] = [
  {
    id: 'antd',
    title: 'antd',
    file: 'antd.tsx',
    packages: ['antd'],
    shows: line,
    warnings: {
      zh: '显示为警告（`warningOnly`），不影响提交',
      en: 'shown as warnings (`warningOnly`), which do not stop the form',
    },
    facts: {
      zh: '函数，参数是表单的值；字段加上 `dependencies`',
      en: 'a function of its values; give the field `dependencies`',
    },
    whole: atField,
  },
  {
    id: 'ant-design-vue',
    title: 'Ant Design Vue',
    file: 'ant-design-vue.vue',
    packages: ['ant-design-vue'],
    shows: line,
    warnings: {
      zh: '显示为警告（`warningOnly`），不影响提交',
      en: 'shown as warnings (`warningOnly`), which do not stop the form',
    },
    facts: closure,
    whole: atField,
  },
  {
    id: 'naive-ui',
    title: 'Naive UI',
    file: 'naive-ui.vue',
    packages: ['naive-ui'],
    shows: { zh: '第一项问题；`validate()` 的结果里有全部', en: 'the first issue; the result of `validate()` has all' },
    warnings: {
      zh: '显示为警告（`level: warning`），不影响提交',
      en: 'shown as warnings (`level: warning`), which do not stop the form',
    },
    facts: closure,
    whole: atField,
  },
  {
    id: 'element-plus',
    title: 'Element Plus',
    file: 'element-plus.vue',
    packages: ['element-plus'],
    shows: {
      zh: '第一项问题；`validate()` 的结果里有全部，带 `code` 和 `params`',
      en: 'the first issue; the result of `validate()` has all, with `code` and `params`',
    },
    warnings: noWarnings,
    facts: closure,
    whole: atField,
  },
  {
    id: 'arco',
    title: 'Arco Design (React)',
    file: 'arco.tsx',
    packages: ['@arco-design/web-react'],
    shows: oneText,
    warnings: {
      zh: '显示为警告（`validateLevel`），不影响提交',
      en: 'shown as warnings (`validateLevel`), which do not stop the form',
    },
    facts: closure,
    whole: atField,
  },
  {
    id: 'arco-vue',
    title: 'Arco Design (Vue)',
    file: 'arco-vue.vue',
    packages: ['@arco-design/web-vue'],
    shows: oneText,
    warnings: noWarnings,
    facts: closure,
    whole: atField,
  },
  {
    id: 'vant',
    title: 'Vant',
    file: 'vant.vue',
    packages: ['vant'],
    shows: oneText,
    warnings: noWarnings,
    facts: closure,
    whole: atField,
  },
  {
    id: 'tdesign',
    title: 'TDesign',
    file: 'tdesign.vue',
    packages: ['tdesign-vue-next'],
    shows: oneText,
    warnings: {
      zh: '以 `success` 类型的文字显示，不影响提交',
      en: 'shown as texts of type `success`, which do not stop the form',
    },
    facts: { zh: '函数，参数是表单的值（React 版没有）', en: 'a function of its values (not in TDesign for React)' },
    whole: atField,
  },
  {
    id: 'vee-validate',
    title: 'vee-validate',
    file: 'vee-validate.vue',
    packages: ['vee-validate'],
    shows: oneText,
    warnings: noWarnings,
    facts: {
      zh: '函数，参数是表单的值：`facts: (form) => ({ subject: { kind: form.kind } })`',
      en: 'a function of its values: `facts: (form) => ({ subject: { kind: form.kind } })`',
    },
    whole: atField,
  },
  {
    id: 'formik',
    title: 'Formik',
    file: 'formik.tsx',
    packages: ['formik'],
    shows: oneText,
    warnings: noWarnings,
    facts: {
      zh: '函数，参数是表单的值：`facts: (values) => ({ subject: { kind: values.kind } })`',
      en: 'a function of its values: `facts: (values) => ({ subject: { kind: values.kind } })`',
    },
    whole: {
      zh: '在 `errors._root`；某个字段和它的下级都有问题时，字段自己的在下级的 `_root`',
      en: 'in `errors._root`; a place that fails together with one below keeps its own text under `_root`',
    },
  },
  {
    id: 'final-form',
    title: 'React Final Form',
    file: 'final-form.tsx',
    packages: ['react-final-form', 'final-form'],
    shows: oneText,
    warnings: noWarnings,
    facts: {
      zh: '函数，参数是表单的值：`facts: (values) => ({ subject: { kind: values.kind } })`',
      en: 'a function of its values: `facts: (values) => ({ subject: { kind: values.kind } })`',
    },
    whole: {
      zh: '在 `FORM_ERROR`；列表自己的在 `ARRAY_ERROR`',
      en: 'under `FORM_ERROR`; those of a list under `ARRAY_ERROR`',
    },
  },
  {
    id: 'angular',
    title: 'Angular',
    file: 'angular.ts',
    packages: ['@angular/forms'],
    shows: {
      zh: '由模板决定：`errors` 按代码存放全部问题，`hasError("name.too-short")` 可用',
      en: 'what the template shows: `errors` has all issues by code, so `hasError("name.too-short")` works',
    },
    warnings: noWarnings,
    facts: {
      zh: '函数，参数是整个表单的值；别的控件变了要调用 `updateValueAndValidity()`',
      en: 'a function of the whole form’s value; call `updateValueAndValidity()` when another control changes',
    },
    whole: atField,
  },
  {
    id: 'react-hook-form',
    title: 'React Hook Form',
    file: 'react-hook-form.tsx',
    packages: ['react-hook-form'],
    shows: {
      zh: '第一项问题；`types` 里有全部。`type` 是代码，`params` 也在',
      en: 'the first issue; `types` has all. `type` is the code, `params` are there as well',
    },
    warnings: noWarnings,
    facts: {
      zh: '函数，参数是表单的值：`facts: (values) => ({ subject: { kind: values.kind } })`',
      en: 'a function of its values: `facts: (values) => ({ subject: { kind: values.kind } })`',
    },
    whole: {
      zh: '在 `errors._root`（7.54 会忘掉 `errors.root`）。用 `toStandardSchema` 加 `@hookform/resolvers` 时：5.5 起在 `errors.root`，更早的版本会放行，要写 `rootKey`',
      en: 'in `errors._root` (version 7.54 forgets `errors.root`). With `toStandardSchema` and `@hookform/resolvers`: in `errors.root` from 5.5 on; older ones let the value pass unless `rootKey` is set',
    },
  },
  {
    id: 'tanstack-form',
    title: 'TanStack Form',
    file: 'tanstack-form.tsx',
    packages: ['@tanstack/react-form'],
    shows: {
      zh: '由页面决定：`meta.errors` 里是带 `code`、`params` 的问题',
      en: 'what the page shows: `meta.errors` has the issues with `code` and `params`',
    },
    warnings: noWarnings,
    facts: { zh: '函数，参数是被校验的值', en: 'a function of the value that is checked' },
    whole: {
      zh: '字段的：就在这个字段上。整个表单的：在 `form.state.errorMap`，或用 `rootKey` 指定字段',
      en: 'of a field: at this field. Of the form: in `form.state.errorMap`, or at the field that `rootKey` names',
    },
  },
  {
    id: 'hono',
    title: 'Hono',
    file: 'hono.ts',
    packages: ['hono', '@hono/standard-validator'],
    shows: {
      zh: '422 和 RFC 9457 的问题文档：代码、位置、句子，不含请求内容',
      en: '422 and a problem document (RFC 9457): codes, places, sentences, nothing of the request',
    },
    warnings: { zh: '不返回；需要时对值调用 `validate`', en: 'not sent; call `validate` if you need them' },
    facts: {
      zh: '函数，参数是请求的值；来自数据库的用自己的处理函数加 `check`',
      en: 'a function of the request’s value; for facts from a database, write the handler with `check`',
    },
    whole: { zh: '`pointer` 是 `#`', en: '`pointer` is `#`' },
  },
  {
    id: 'trpc',
    title: 'tRPC',
    file: 'trpc.ts',
    packages: ['@trpc/server'],
    shows: {
      zh: '`error.data.issues`：全部问题，带 `code`、`path`、`params`',
      en: '`error.data.issues`: all issues with `code`, `path` and `params`',
    },
    warnings: { zh: '不返回', en: 'not sent' },
    facts: {
      zh: '函数，参数是输入；来自数据库的在过程里用 `check`',
      en: 'a function of the input; for facts from a database, call `check` in the procedure',
    },
    whole: { zh: '`path` 是 `[]`', en: '`path` is `[]`' },
  },
]
