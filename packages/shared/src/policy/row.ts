import { z } from 'zod';
import { Texts } from '../language.ts';

const Day = z.iso.date();

/** Where a rule comes from; null in a pack that merely proposes a practice. */
const Basis = z.strictObject({
  law: z.string().min(1),
  article: z.string().min(1),
  title: z.string().min(1),
  address: z.url(),
});

/** What every row of a pack carries beside its own columns. */
export const ROW = {
  basis: Basis.nullable(),
  effectiveFrom: Day,
  effectiveTo: Day.nullable(),
  confidence: z.enum(['high', 'medium', 'low']),
  binds: z.enum(['authority', 'platform', 'merchant', 'buyer']),
  texts: Texts,
};
