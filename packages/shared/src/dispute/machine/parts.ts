/** Something happened; the dispute stays where it is. */
export const stays = { actions: 'stay' } as const;

/** Claims ended: on to performance when something is owed, to the end when nothing is, else here. */
export const afterClaims = [
  { guard: 'allDone', target: 'closed' },
  { guard: 'onlyOwed', target: 'performing' },
  stays,
] as const;

/** Every open claim ended: what was granted or settled before is still performed. */
export const lastClaims = [{ guard: 'nothingOwed', target: 'closed' }, { target: 'performing' }] as const;

/** A claim that was ruled may still be settled: the ruling's window stays while one ruled claim is left. */
export const afterRuledClaims = [
  { guard: 'rulingGoneAllDone', target: 'closed' },
  { guard: 'rulingGone', target: 'performing' },
  stays,
] as const;

/** What is owed can be performed beside every open state; only in `performing` does its end end the dispute. */
export function performance(leads: unknown) {
  return {
    provideReturnAddress: leads,
    reportPerformance: leads,
    confirmPerformance: leads,
    contestPerformance: leads,
    decideReturn: leads,
    decidePerformance: leads,
    recordProof: leads,
    reportPayment: leads,
    payFromDeposit: leads,
    confirmPayment: leads,
    contestPayment: leads,
    reportPaymentFailed: leads,
    reportReceipt: leads,
    'expire.refundWithoutReturn': leads,
    'expire.remind': leads,
    'expire.obligationLapses': leads,
    'expire.receivedOnProof': leads,
    'expire.toMoney': leads,
    'expire.payFromDeposit': leads,
    'expire.confirmOnProof': leads,
  };
}

/** What may happen in every open state. */
export function always(ended: unknown, performed: unknown = stays) {
  return {
    ...performance(performed),
    withdraw: { target: 'closed' },
    settle: ended,
    recordExternalRefund: ended,
    recordExternalDecision: ended,
    terminate: ended,
    reportChargeback: stays,
    suspend: stays,
    resume: stays,
    assign: stays,
    recuse: stays,
    addNote: stays,
    adoptRules: stays,
    'expire.resume': stays,
    'expire.raise': stays,
    'expire.goOnWithout': stays,
  };
}
