const papers: Record<string, string> = {
  'resident-id': 'resident identity card',
  'unified-social-credit': 'unified social credit code',
  'organisation-code': 'organisation code',
  'business-licence': 'business licence',
  passport: 'passport',
  'hk-macau-permit': 'mainland travel permit for Hong Kong and Macau residents',
  'taiwan-permit': 'mainland travel permit for Taiwan residents',
  'residence-permit': 'residence permit for Hong Kong, Macau and Taiwan residents',
  'foreigner-id': 'foreigner’s permanent residence card',
}

const lengths: Record<string, string> = {
  'resident-id': '18 digits, the last of which may be X, or 15 on a card of the first generation',
  'unified-social-credit': '18 digits and capital letters without I, O, S, V and Z',
  'organisation-code': '8 digits or capital letters and a check character',
  'business-licence': 'a registration number of 15 digits or a credit code of 18 characters',
  passport: 'as a rule 5 to 17 letters and digits',
  'hk-macau-permit': 'as a rule H or M and 8 or 10 digits',
  'taiwan-permit': 'as a rule 8 digits',
  'residence-permit': 'as a rule 18 digits that begin with 810000, 820000 or 830000',
  'foreigner-id': 'as a rule 18 digits that begin with 9, or 3 letters and 12 digits',
}

const states: Record<string, string> = {
  draft: 'draft',
  submitted: 'submitted',
  'bureau-review': 'under review by the bureau',
  approved: 'approved',
  rejected: 'rejected',
}

const kinds: Record<string, string> = {
  individual: 'An individual',
  enterprise: 'An enterprise',
  institution: 'A public institution',
  government: 'A government body',
  social: 'A social organisation',
}

const keyFields: Record<string, string> = {
  name: 'name',
  registeredName: 'registered name',
  certificate: 'certificate',
}

const nameReasons: Record<string, string> = {
  'too-long': 'what stands here is too long for a name',
  placeholder: 'what stands here is no name',
  title: 'a form of address stands behind it',
  digits: 'it holds digits',
  letters: 'letters stand among the Chinese characters',
  'foreign-name': 'it is written in letters only',
}

/** Clauses 1 and 3 to 13: accounts, subjects, authorization codes, the registry, and the life of a filing. */
export const life = {
  'account.other-subject': ({ comparable }: { comparable: boolean }) =>
    comparable
      ? 'This account already files for another subject, and an account has one. Register another account for this subject and file there with an authorization code.'
      : 'This account filed with another kind of certificate, so nobody can tell whether the subject is the same. Use the certificate of that filing, or ask the provider.',
  'account.no-server':
    'The account has no server, and the order no authorization code. Buy a server, or ask an account that has one for an authorization code.',
  'authorization-code.malformed': ({
    expected,
    actual,
    found,
  }: {
    expected: number
    actual: number
    found: readonly unknown[]
  }) =>
    found.length > 0
      ? `An authorization code is ${expected} letters and digits; the marked characters can’t be part of it. Copy it again, without blanks around it.`
      : `An authorization code has ${expected} characters; this one has ${actual}. Copy the whole code.`,
  'authorization-code.unknown':
    'There is no such authorization code. Check capitals and small letters, or ask for a new code.',
  'authorization-code.revoked':
    'This authorization code has been taken back. Ask the account that owns the server for a new one.',
  'authorization-code.other-ip':
    'The website’s IP is not that of the authorization code. Enter the address that the code stands for, or use a code of this server.',
  'certificate.malformed': ({ type, reason, length }: { type: string; reason: string; length: number }) =>
    reason === 'first-generation'
      ? 'Resident numbers of 15 digits have been invalid since 2013. Enter the 18 characters of the present identity card.'
      : reason === 'resident-number'
        ? 'This could also be the number of a person’s identity card. Compare it with the certificate of the organisation.'
        : `The number does not look like that of a ${papers[type]} (${length} characters now): it is ${lengths[type]}. Copy it from the certificate.`,
  'certificate.check-digit': ({ type, mayBeIssued }: { type: string; mayBeIssued?: true }) =>
    mayBeIssued
      ? 'The credit code does not add up. Before 2016 Xiamen issued some codes like this; compare it with the certificate, character by character.'
      : `The number of the ${papers[type]} does not add up: a character is wrong, or two have changed places. Compare it with the certificate, character by character.`,
  'certificate.impossible-date': ({ type }: { type: string }) =>
    `The date of birth in the number of the ${papers[type]} does not exist. Compare those digits with the certificate.`,
  'certificate.other-kind': ({ type, kind }: { type: string; kind: string }) =>
    `${kinds[kind]} can’t be identified by this certificate (${papers[type]}). ${kind === 'individual' ? 'Enter a personal certificate, or file as a unit' : 'Enter the unit’s certificate, or file as an individual'}.`,
  'change.key-information': ({ fields }: { fields: readonly string[] }) =>
    `Key information of the subject changes: ${fields.map((field) => keyFields[field]).join(', ')}. Ask the provider’s filing staff before you submit it.`,
  'conflict.certificate': ({ number, certain }: { number: string; certain: boolean }) =>
    `The registry already holds this certificate as ${number}, ${certain ? 'which is not the subject’s number' : 'under another name'}. Check number and name of the certificate; if both are right, turn to the provincial administration.`,
  'conflict.domain': ({ number, certain }: { number: string; certain: boolean }) =>
    certain
      ? `Another subject has filed this domain as ${number}. Check the domain; if it is right, have that subject cancel its filing, or turn to the provincial administration.`
      : `This domain is filed as ${number} under another name. If the subject has changed its name, change that filing first; if not, turn to the provincial administration.`,
  'contact.address-incomplete':
    'The address seems to be incomplete. Enter it down to the door number, or to the village in the country.',
  'contact.address-placeholder':
    '市辖区 is a heading and not a district. Enter the real name of the district or county.',
  'contact.email-malformed':
    'The marked e-mail address is not well formed. Enter one that receives mail, such as name@example.com; the filing password goes there.',
  'contact.landline-malformed': ({ reason }: { reason: string }) =>
    reason === 'placeholder'
      ? 'A row of zeros is no office telephone. Enter a number that can be called.'
      : 'The office telephone is written in an unusual way. Enter area code and number, such as 010-12345678, with an extension at the end.',
  'contact.mobile-malformed':
    'The marked mobile number is not right. Enter a mainland number of 11 digits; the filing password goes there.',
  'filing-password.missing': ({ action }: { action: string }) =>
    `${action === 'cancel' ? 'Cancelling a filing' : 'Changing the provider'} needs the filing password. Enter the one that the ministry sent by phone or mail when the filing succeeded.`,
  'order.illegal-transition': ({ from, to }: { from: string; to: string }) =>
    `An order can’t go from “${states[from]}” to “${states[to]}”. It is drafted, submitted, reviewed, and approved or rejected in this order; change an approved filing by an order of its own.`,
  'order.unchanged-after-rejection':
    'Nothing has been corrected since the bureau rejected this order. Correct what it names, then submit again.',
  'person.name-malformed': ({ reason }: { reason: string }) =>
    `Enter the responsible person’s full name as on the certificate: ${nameReasons[reason]}.`,
  'website.ip-malformed': 'The website’s IP is not an IP address. Enter the server’s public address, such as 1.2.3.7.',
  'website.ip-not-public':
    'This address is private or reserved and can’t be reached from the internet. Enter the server’s public address.',
  'website.open-before-filing':
    'The website can be reached before it is filed. Close it until it has its filing number.',
  'website.open-during-review':
    'A website stays closed while the bureau reviews its filing. Close it until it has its filing number.',
} as const
