import { z } from 'zod';
import { LIMITS } from '../../limits.ts';
import { APPEAL_GROUNDS, REFUSE_APPEAL_GROUNDS } from '../../vocabulary/ground.ts';
import { LocalId, SomeWords } from './parts.ts';

const Claims = z.array(LocalId).min(1).max(LIMITS.claims);

export const AppealCommand = z.strictObject({
  type: z.literal('appeal'),
  claims: Claims,
  ground: z.enum(APPEAL_GROUNDS),
  statement: SomeWords,
});
export const CrossAppealCommand = z.strictObject({
  type: z.literal('crossAppeal'),
  claims: Claims,
  statement: SomeWords,
});
export const AnswerAppealCommand = z.strictObject({ type: z.literal('answerAppeal'), statement: SomeWords });
export const WaiveAppealCommand = z.strictObject({ type: z.literal('waiveAppeal') });
export const AdmitAppealCommand = z.strictObject({ type: z.literal('admitAppeal') });
export const RefuseAppealCommand = z.strictObject({
  type: z.literal('refuseAppeal'),
  ground: z.enum(REFUSE_APPEAL_GROUNDS),
  reasons: SomeWords,
});
