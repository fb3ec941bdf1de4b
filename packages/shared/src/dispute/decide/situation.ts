import { otherSide } from '../../actor.ts';
import type { Rules } from '../../policy/pack.ts';
import { ENDED_OBLIGATIONS } from '../../vocabulary/obligation.ts';
import { claimOf, isDecided, isRuled, openClaims } from '../claims.ts';
import type { Command } from '../commands.ts';
import type { Dispute } from '../dispute.ts';
import type { Situation } from '../machine/event.ts';

/** How the dispute stands after a command's own facts. */
export function situationOf(dispute: Dispute, before: Dispute, command: Command, rules: Rules): Situation {
  const open = openClaims(dispute);
  return {
    anyOpen: open.length > 0,
    anyOffer: dispute.offers.some((offer) => offer.state === 'open'),
    anyContested: open.some((claim) => claim.answer === 'contested'),
    anyRuled: dispute.claims.some((claim) => isRuled(claim.outcome)),
    owed: dispute.obligations.some((obligation) => !ENDED_OBLIGATIONS.has(obligation.state)),
    restedEnough: restedEnough(dispute),
    bothWaived: dispute.waived.length === 2,
    appealStands: appealStands(dispute),
    final: !appealPossible(dispute, rules),
    back: before.withdrawal?.from ?? before.appeals.at(-1)?.from ?? null,
    ground: command.type === 'reopen' ? command.ground : null,
  };
}

/** Both sides have rested, or one has and the other never spoke. */
function restedEnough(dispute: Dispute): boolean {
  return dispute.rested.some(
    (side) => dispute.rested.includes(otherSide(side)) || dispute.silent.includes(otherSide(side)),
  );
}

function appealStands(dispute: Dispute): boolean {
  const appeal = dispute.appeals.at(-1);
  return (
    appeal?.state === 'asked' && appeal.claims.some((claim) => isDecided(claimOf(dispute, claim)?.outcome ?? null))
  );
}

/** Whether the procedure still knows somebody to appeal to. */
export function appealPossible(dispute: Dispute, rules: Rules): boolean {
  const { appealBody, appealRounds } = rules.procedure.procedure;
  const heard = dispute.appeals.filter((appeal) => appeal.state === 'admitted').length;
  return appealBody !== 'none' && heard < appealRounds;
}
