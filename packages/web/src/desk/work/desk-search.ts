import { QUEUES, type Queue } from '@redress/shared/vocabulary/queue';
import { z } from 'zod';
import type { Person } from '../../session.ts';

/** The queues in which something waits for the desk, and the two in which nothing does. */
export const DESK_QUEUES = [
  'deliberation',
  'appeals',
  'contested',
  'intake',
  'payments',
  'waiting',
  'closed',
] as const satisfies readonly Queue[];
export type DeskQueue = (typeof DESK_QUEUES)[number];

/** What of the work list is looked at; it stands in the address, so that it can be shared and come back to. */
export const DeskSearch = z.object({
  queue: z.enum(QUEUES).optional().catch(undefined),
  mine: z.boolean().optional().catch(undefined),
});
export type DeskSearch = z.infer<typeof DeskSearch>;

/** Where somebody's day begins when they have chosen nothing. */
export function firstQueue({ role, rights }: Person): DeskQueue {
  if (rights.includes('intake') && !rights.includes('supervisor')) return 'intake';
  if (role !== 'arbitrator' && rights.includes('finance')) return 'payments';
  if (rights.includes('supervisor')) return 'appeals';
  return 'deliberation';
}
