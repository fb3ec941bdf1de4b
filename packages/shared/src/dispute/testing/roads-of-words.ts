import {
  ARBITRATOR,
  begin,
  BUYER,
  dismissed,
  FINANCE,
  INTAKE,
  MERCHANT,
  next,
  OTHER_ARBITRATOR,
  ring,
  SUPERVISOR,
  upheld,
  type Story,
} from '../testing.ts';
import { deliberating } from './roads-to-rulings.ts';
import { accepted } from './roads-to-terms.ts';
import { VALID } from './valid-commands.ts';

/** Asked for more, offered, declined, asked anew, granted in part; what is left is settled before staff. */
export function talkedAndSettled(): Story {
  const asked = next(next(begin(), INTAKE, VALID.askForMore), BUYER, VALID.provideMore);
  const contested = { claim: 'c1', answer: 'contest', statement: 'It left whole.' } as const;
  const offered = { claim: 'c2', answer: 'offer', terms: OFFERED, statement: 'For the cup.' } as const;
  const answered = next(accepted(asked), MERCHANT, { type: 'answer', answers: [contested, offered] });
  const amended = next(next(answered, BUYER, VALID.declineOffer), BUYER, VALID.amendClaim);
  const granted = next(amended, MERCHANT, VALID.grantClaim);
  const heard = next(next(granted, BUYER, VALID.escalate), INTAKE, VALID.addNote);
  const settled = next(heard, INTAKE, { ...VALID.settle, terms: [{ claim: 'c2', terms: OFFERED }] });
  return next(settled, BUYER, { ...VALID.reportReceipt, obligation: 'b1' });
}

const OFFERED = { remedy: 'partialRefund', payMinor: 2_000, goods: 'keep' } as const;

/** Both sides bring evidence; the first arbitrator steps down, the second asks, reopens and hears them again. */
function heardOut(): Story {
  const answers = ['c1', 'c2'].map((claim) => ({ claim, answer: 'contest' as const, statement: 'No.' }));
  const contested = next(accepted(), MERCHANT, { type: 'answer', answers });
  const seated = next(contested, SUPERVISOR, { type: 'assign', arbitrator: ARBITRATOR.id });
  const requested = next(next(seated, MERCHANT, VALID.submitEvidence), ARBITRATOR, VALID.requestEvidence);
  const brought = next(requested, BUYER, { ...VALID.submitEvidence, question: 'q1' });
  const vacant = next(brought, ARBITRATOR, VALID.recuse);
  const again = next(vacant, SUPERVISOR, { type: 'assign', arbitrator: OTHER_ARBITRATOR.id });
  const sitting = next(bothRest(again), OTHER_ARBITRATOR, VALID.askParty);
  const told = next(sitting, MERCHANT, { ...VALID.answerQuestion, question: 'q2' });
  return bothRest(next(told, OTHER_ARBITRATOR, VALID.reopenEvidence));
}

function bothRest(story: Story): Story {
  return next(next(story, BUYER, VALID.rest), MERCHANT, VALID.rest);
}

/** A slip is corrected; the appeal is joined, answered and refused; then both sides waive theirs. */
export function correctedAndUpheld(): Story {
  const ruled = next(heardOut(), OTHER_ARBITRATOR, { type: 'rule', decisions: [upheld('c1', 9_000), dismissed('c2')] });
  const slip = { ...VALID.correctRuling, decisions: [upheld('c1', 9_900)] };
  const appealed = next(next(ruled, OTHER_ARBITRATOR, slip), MERCHANT, VALID.appeal);
  const joined = next(next(appealed, BUYER, VALID.crossAppeal), BUYER, VALID.answerAppeal);
  const refused = next(joined, SUPERVISOR, VALID.refuseAppeal);
  return next(next(refused, BUYER, VALID.waiveAppeal), MERCHANT, VALID.waiveAppeal);
}

/** Later rules are adopted, the police look into it, and in the end a court decides. */
export function decidedByCourt(): Story {
  const adopted = next(deliberating(), { role: 'admin', id: 'staff-an' }, VALID.adoptRules);
  const resumed = next(next(adopted, SUPERVISOR, VALID.suspend), SUPERVISOR, VALID.resume);
  const terms = [
    { claim: 'c1', terms: { remedy: 'refund', payMinor: 5_000, goods: 'keep' } as const },
    { claim: 'c2', terms: null },
  ];
  const decided = next(resumed, SUPERVISOR, { ...VALID.recordExternalDecision, terms });
  const proven = next(decided, FINANCE, { ...VALID.recordProof, source: 'paymentProvider' });
  return ring(next(proven, BUYER, { ...VALID.reportReceipt, obligation: 'b1' }), 'archive');
}
