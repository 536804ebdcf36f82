import type { PreApprovalTopic } from '../model/pre-approval'

/** How the national filing form numbers the categories; its bit flags are 1 << (number - 1). */
const numbers: Readonly<Record<PreApprovalTopic, number>> = {
  news: 1,
  publishing: 2,
  education: 3,
  'health-care': 4,
  drugs: 5,
  culture: 9,
  games: 9,
  broadcasting: 10,
  'ride-hailing': 12,
  finance: 13,
  tutoring: 14,
  religion: 15,
}

/** The number of a topic's category in the national filing form. */
export const nationalNumber = (topic: PreApprovalTopic): number => numbers[topic]
