/** Where a dispute waits for somebody: the views people work from. */
export const QUEUES = [
  'toAnswer',
  'offers',
  'evidence',
  'questions',
  'toPerform',
  'intake',
  'deliberation',
  'appeals',
  'contested',
  'payments',
  'waiting',
  'closed',
] as const;
export type Queue = (typeof QUEUES)[number];

/** Who has a queue of their own; the desk is everybody on the staff. */
export const DESKS = ['complainant', 'respondent', 'desk'] as const;
export type Desk = (typeof DESKS)[number];
