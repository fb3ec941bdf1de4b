import { PLATFORM, type Account, type Transfer } from '../../ledger/transfer.ts';
import type { Funds } from '../../ledger/funds.ts';
import { allocateMinor } from '../../money.ts';
import { claimOf, leftMinor } from '../claims.ts';
import type { Dispute } from '../dispute.ts';
import type { ItemRefund } from '../facts/caused.ts';
import type { Obligation, Payment } from '../obligation.ts';

const FUND: Account = { kind: 'platformFund', owner: PLATFORM };
const GATEWAY: Account = { kind: 'gateway', owner: PLATFORM };

function merchants(dispute: Dispute, kind: 'merchantDeposit' | 'merchantHold' | 'merchantReceivable'): Account {
  return { kind, owner: dispute.respondent.id };
}

function buyers(dispute: Dispute): Account {
  return { kind: 'buyerPayable', owner: dispute.complainant ?? PLATFORM };
}

function move(
  debit: Account,
  credit: Account,
  amountMinor: number,
  reason: Transfer['reason'],
  obligation: string | null,
) {
  return amountMinor > 0 ? [{ debit, credit, amountMinor, reason, obligation }] : [];
}

/** Sets aside as much of the claimed sum as the deposit holds. */
export function hold(dispute: Dispute, claimedMinor: number, funds: Funds): Transfer[] {
  if (dispute.respondent.type !== 'merchant') return [];
  const amountMinor = Math.min(claimedMinor, funds.depositMinor);
  return move(merchants(dispute, 'merchantDeposit'), merchants(dispute, 'merchantHold'), amountMinor, 'hold', null);
}

/** Gives back what is still held. */
export function release(dispute: Dispute): Transfer[] {
  const { heldMinor } = dispute;
  return move(merchants(dispute, 'merchantHold'), merchants(dispute, 'merchantDeposit'), heldMinor, 'release', null);
}

/** Where a payment's money comes from: the hold first, then the free deposit, then the platform's fund. */
export function sources(dispute: Dispute, obligation: Obligation, funds: Funds): Omit<Payment, 'id' | 'state'> {
  const fromMerchant = obligation.debtor === 'respondent' && dispute.respondent.type === 'merchant';
  const fromHoldMinor = fromMerchant ? Math.min(obligation.amountMinor, dispute.heldMinor) : 0;
  const fromDepositMinor = fromMerchant ? Math.min(obligation.amountMinor - fromHoldMinor, funds.depositMinor) : 0;
  return { fromHoldMinor, fromDepositMinor, fromFundMinor: obligation.amountMinor - fromHoldMinor - fromDepositMinor };
}

/** The money is set apart for the buyer; what the fund advances for a merchant is booked as the merchant's debt. */
export function ordered(dispute: Dispute, obligation: Obligation, from: Omit<Payment, 'id' | 'state'>): Transfer[] {
  const forMerchant = obligation.debtor === 'respondent' && dispute.respondent.type !== 'platform';
  const advanced = forMerchant ? from.fromFundMinor : 0;
  return [
    ...move(merchants(dispute, 'merchantHold'), buyers(dispute), from.fromHoldMinor, 'refund', obligation.id),
    ...move(merchants(dispute, 'merchantDeposit'), buyers(dispute), from.fromDepositMinor, 'refund', obligation.id),
    ...move(FUND, buyers(dispute), from.fromFundMinor, 'advance', obligation.id),
    ...move(merchants(dispute, 'merchantReceivable'), FUND, advanced, 'recovery', obligation.id),
  ];
}

/** The provider has paid: the money leaves. */
export function paidOut(dispute: Dispute, obligation: Obligation): Transfer[] {
  return move(buyers(dispute), GATEWAY, obligation.amountMinor, 'payOut', obligation.id);
}

/** The provider could not pay: every part goes back where it came from. */
export function putBack(dispute: Dispute, obligation: Obligation): Transfer[] {
  if (!obligation.payment) return [];
  return ordered(dispute, obligation, obligation.payment).map(({ debit, credit, amountMinor }) => ({
    debit: credit,
    credit: debit,
    amountMinor,
    reason: 'reversal' as const,
    obligation: obligation.id,
  }));
}

/** A reversal in the merchant's favour: the fund credits the merchant at once; a credit taken back is the merchant's debt. */
export function creditMerchant(dispute: Dispute, amountMinor: number): Transfer[] {
  if (amountMinor < 0) return move(merchants(dispute, 'merchantReceivable'), FUND, -amountMinor, 'recovery', null);
  return move(FUND, merchants(dispute, 'merchantDeposit'), amountMinor, 'credit', null);
}

/** Which items a refund counts against: the claim's own, or all in proportion to what can still come back. */
export function refundSplit(dispute: Dispute, claimId: string, amountMinor: number): ItemRefund[] {
  const item = claimOf(dispute, claimId)?.item ?? null;
  if (item !== null) return [{ item, amountMinor }];
  const left = dispute.lines.map((line) => Math.max(0, leftMinor(dispute, line.item, claimId)));
  const parts = allocateMinor(amountMinor, left);
  return dispute.lines
    .map((line, index) => ({ item: line.item, amountMinor: parts[index]! }))
    .filter((refund) => refund.amountMinor > 0);
}
