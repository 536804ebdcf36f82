import type { DomainFault } from '../../identifiers/host'

const reasons: Readonly<Record<DomainFault, string>> = {
  scheme: 'leave out http:// or https://',
  path: 'leave out path, port and query',
  blank: 'it holds a blank',
  'no-dot': 'it lacks a suffix such as .com or .cn',
  'ip-address': 'it is an IP address',
  'too-long': 'it is longer than 253 characters',
  'empty-label': 'two dots follow each other, or it begins with one',
  'long-label': 'one of its parts is longer than 63 characters',
  hyphen: 'one of its parts begins or ends with a hyphen',
  'numeric-top-level': 'its suffix must be letters only, such as .com or .cn',
  'one-letter-top-level': 'its suffix has only one character',
  reserved: 'its suffix is reserved and can’t be registered',
  'e-mail': 'it is an e-mail address',
  several: 'it contains several domains; enter each of them separately',
  backslash: 'it contains a backslash',
  escape: 'it contains an escape such as %2e',
  invisible: 'it contains invisible characters; type it instead of pasting it',
  'mapped-character': 'it contains special characters such as ① or ℡; use plain letters and digits',
  punycode: 'a part that begins with xn-- stands for no text',
  character: 'it holds characters that domains do not allow',
}

/** Clause 2: how many orders, websites and domains; and the shape of the data itself. */
export const order = {
  'input.wrong-type': ({ expected, actual }: { expected: string; actual: string }) =>
    `This value has the wrong type: ${expected} was expected, ${actual} came. Check the data that your program sends.`,
  'input.missing': ({ property }: { property: string }) =>
    `The required field ${property} is missing. Fill it in before you submit.`,
  'order.no-website': 'The order holds no website. Add at least one.',
  'order.too-many-websites': ({ max, actual }: { max: number; actual: number }) =>
    `An order holds at most ${max} websites; this one has ${actual}. Move the others to a later order.`,
  'website.no-domain': 'The website has no domain. Add at least one that you have registered.',
  'website.too-many-domains': ({ max, actual }: { max: number; actual: number }) =>
    `A website has at most ${max} domains; this one has ${actual}. Keep ${max} and file the others as further websites.`,
  'website.duplicate-domain': ({ firstWebsite, firstDomain }: { firstWebsite: number; firstDomain: number }) =>
    `This domain already stands at website ${firstWebsite + 1}, domain ${firstDomain + 1}. A domain is filed once; remove one of the two.`,
  'domain.malformed': ({ reason }: { reason: DomainFault }) =>
    `This is no domain name: ${reasons[reason]}. Enter the domain as it was registered, such as example.com.`,
  'domain.not-registrable': ({ registrable, department }: { registrable: string | null; department?: true }) =>
    registrable === null
      ? 'This is a public suffix that nobody can register. Enter the domain that you have registered.'
      : department
        ? `Only a department of a government files a domain below ${registrable}. If the subject is one, have it confirmed; if not, enter ${registrable}.`
        : `Only the registered domain is filed; its subdomains need no filing of their own. Enter ${registrable}.`,
  'account.order-open':
    'Another order of this account is being reviewed, and an account has one at a time. Wait until it is finished, or withdraw it.',
} as const
