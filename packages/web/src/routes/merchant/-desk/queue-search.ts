import { QUEUES, type Queue } from '@redress/shared/vocabulary/queue';

/** What the desk shows, in its address: so that a reload, Back and a shared link find it again. */
export interface DeskSearch {
  queue?: Queue;
  dispute?: string;
  shop?: string;
}

export function readDeskSearch({ queue, dispute, shop }: Record<string, unknown>): DeskSearch {
  const known = QUEUES.find((one) => one === queue);
  return {
    ...(known && { queue: known }),
    ...(typeof dispute === 'string' && { dispute }),
    ...(typeof shop === 'string' && { shop }),
  };
}
