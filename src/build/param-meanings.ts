// What the params of the rules mean, in Chinese, by what their types say in English.

const meanings: Readonly<Record<string, string>> = {
  'What differs.': '不一致的项目。',
  'Whether two certificates of one type, or a person’s and an organisation’s, show that the subjects differ.':
    '是否由证件证明主体不同：同一种证件的号码不同，或者一个是个人证件，一个是单位证件。',
  'Set for a credit code of 厦门, which may have been issued against the standard.':
    '厦门的统一社会信用代码为 true：其中一些发放时就不符合标准。',
  'Another shape, or the shape of a number that is no longer valid, or of another certificate.':
    '写法不对、已停用号码的写法，或者另一种证件的写法。',
  'How many characters it has, without spaces and hyphens.': '字符数，不算空格和连字符。',
  "Characters that can't be at their place.": '不能出现在这个位置的字符。',
  'The types that are accepted instead.': '可以改用的证件类型。',
  'The kinds of organisation that have this certificate, if the subject is an organisation of another kind.':
    '有这种证件的单位性质；主体是其他性质的单位时才有。',
  '负责人 of a subject, or the individual who files.': '主体负责人，或者备案的个人。',
  'The document required at this age: 收入证明.': '这个年龄要提交的材料：收入证明。',
  'The number under which the certificate is filed.': '这个证件已有的备案号。',
  'Whether the subject has another number; another name may be its old one.':
    '主体的证件号码是否不同；只是名称不同，可能是旧名称。',
  'The number under which the domain is filed.': '这个域名已有的备案号。',
  'Whether number or certificate prove the other subject; names alone do not.':
    '是否由备案号或证件证明是另一个主体；只有名称不同不算。',
  'The province of the number, and that of the filing.': '号码所属的省份，以及备案的省份。',
  'Set for a host that a department of a government may file as it is, if the subject can be one.':
    '主体可能是政府部门、可以直接用这个主机名备案时为 true。',
  'The suffix, which only other kinds of subject can register.': '只有其他性质的主体才能注册的域名后缀。',
  'The suffixes that are taken, if only some are.': '只接受一部分后缀时，接受的后缀。',
  'No number at all, that of a website or another service, that of a licence, or that of the police.':
    '不是备案号、网站或其他服务的备案号、经营许可证号，或者公安备案号。',
  'Letters that stand where a digit must be: O for 0, l for 1.': '该写数字的地方写成的字母：0 写成 O，1 写成 l。',
  'Not every text forbids the individual’s own name.': '并非每份规定都禁止用个人自己的姓名。',
  'It is unknown whether the subject is a national-level organisation.': '不知道主体是不是国家级单位。',
  'The texts of the edition, if it has a list of its own.': '版本有自己的词表时，所依据的文本。',
  'A body of the government is called by its region, and its registered name is not known.':
    '政府机关的名称总带地名，而证件上的全称没有填写。',
  'What lifts the limit: 网站建设方案书.': '提交后不受这个上限限制的材料：网站建设方案书。',
  'Whether the source names the case, or only its kind.': '来源写明了这种情况，还是只写了这一类。',
  'The number of the category in the national filing form.': '这一类在全国备案表格里的编号。',
  'When the law dropped the document, `YYYY-MM-DD` or `YYYY-MM`.':
    '法律取消这份文件的时间，写成 `YYYY-MM-DD` 或 `YYYY-MM`。',
  'Whether the words only hint at the category.': '这些词是否只是暗示这一类。',
  'Whether only the name hints at it, which is often a metaphor.': '是否只有名称暗示这一类；名称常常是比喻。',
  'The province of the certificate, and that of the filing.': '证件所属的省份，以及备案的省份。',
  'What shows the residence, if a document does: 居住证.': '能证明居住地的材料：居住证。',
  'The contents that are taken, if only some are.': '只接受一部分服务内容时，接受的内容。',
}

/** The meaning of a param in Chinese; fails if the English has none. */
export const chineseMeaning = (english: string): string => {
  const meaning = meanings[english]
  if (meaning === undefined) throw new Error(`src/build/param-meanings.ts has no Chinese for: ${english}`)
  return meaning
}
