import { z } from 'zod';
import { Side } from '../../actor.ts';
import { DecisionInput } from '../../adjudication/ruling.ts';
import { LIMITS } from '../../limits.ts';
import { EvidenceInput, EvidenceList, LocalId, PersonId, SomeWords, Words } from './parts.ts';

export const SubmitEvidenceCommand = z.strictObject({
  type: z.literal('submitEvidence'),
  evidence: EvidenceInput,
  question: LocalId.nullable(),
});
export const RequestEvidenceCommand = z.strictObject({
  type: z.literal('requestEvidence'),
  from: Side,
  question: SomeWords,
});
export const RestCommand = z.strictObject({ type: z.literal('rest') });
export const AssignCommand = z.strictObject({ type: z.literal('assign'), arbitrator: PersonId });
export const RecuseCommand = z.strictObject({ type: z.literal('recuse'), reasons: SomeWords });
export const AskPartyCommand = z.strictObject({ type: z.literal('askParty'), party: Side, question: SomeWords });
export const AnswerQuestionCommand = z.strictObject({
  type: z.literal('answerQuestion'),
  question: LocalId,
  statement: SomeWords,
  evidence: EvidenceList,
});
export const ReopenEvidenceCommand = z.strictObject({ type: z.literal('reopenEvidence'), reasons: SomeWords });
export const RuleCommand = z.strictObject({
  type: z.literal('rule'),
  decisions: z.array(DecisionInput).min(1).max(LIMITS.claims),
});
export const CorrectRulingCommand = z.strictObject({
  type: z.literal('correctRuling'),
  decisions: z.array(DecisionInput).min(1).max(LIMITS.claims),
  slip: SomeWords,
});
export const LeaveCommand = z.strictObject({ type: z.literal('leave'), statement: Words });
export const AddNoteCommand = z.strictObject({ type: z.literal('addNote'), note: SomeWords });
