import { z } from 'zod';
import { AmountMinor } from '../money.ts';
import { GOODS, REMEDIES } from '../vocabulary/remedy.ts';

/** What is asked, offered or granted for one claim; the money in the dispute's currency. */
export const Terms = z.strictObject({
  remedy: z.enum(REMEDIES),
  payMinor: AmountMinor,
  goods: z.enum(GOODS),
});
export type Terms = z.infer<typeof Terms>;
