import { z } from 'zod';

/** What is being written: a complaint about an order, a ruling on a dispute, an answer in it. */
export const Subject = z.string().regex(/^(file|ruling|answer):[\w-]{1,64}$/);
