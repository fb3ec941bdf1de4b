/** Why a command was not carried out: a code with its facts, no prose. The sentences live with the screens. */
export type Refusal =
  | { refusal: 'notFound' }
  | { refusal: 'notPermitted'; command: string; role: string }
  | { refusal: 'wrongState'; command: string; state: string }
  | { refusal: 'suspended'; until: number | null }
  | { refusal: 'stale'; expected: number; actual: number; changed: string[] }
  | { refusal: 'keyReused'; field: string }
  | { refusal: 'notDue'; dueAt: number }
  | { refusal: 'late'; since: number }
  | { refusal: 'noSuchDeadline'; deadline: string }
  | { refusal: 'windowClosed'; since: number }
  | { refusal: 'noSuchClaim'; claim: string }
  | { refusal: 'claimNotOpen'; claim: string; outcome: string | null }
  | { refusal: 'claimsUnanswered'; claims: string[] }
  | { refusal: 'answeredTwice'; claim: string }
  | { refusal: 'noSuchOffer'; offer: string }
  | { refusal: 'offerNotOpen'; offer: string; state: string }
  | { refusal: 'ownOffer'; offer: string }
  | { refusal: 'tooManyOffers'; limit: number }
  | { refusal: 'tooMany'; what: string; limit: number }
  | { refusal: 'amountTooHigh'; claim: string | null; limitMinor: number; currency: string }
  | { refusal: 'amountNeeded'; claim: string | null }
  | { refusal: 'noSuchItem'; item: string }
  | { refusal: 'quantityTooHigh'; item: string; limit: number }
  | { refusal: 'unknownReason'; reason: string }
  | { refusal: 'remedyNotOffered'; reason: string; remedy: string }
  | { refusal: 'goodsNotOffered'; remedy: string; goods: string }
  | { refusal: 'groundDoesNotApply'; ground: string }
  | { refusal: 'noSuchRequest'; request: string }
  | { refusal: 'requestNotYours'; request: string }
  | { refusal: 'alreadyRested' }
  | { refusal: 'notAssigned' }
  | { refusal: 'conflicted' }
  | { refusal: 'findingsMissing'; claims: string[] }
  | { refusal: 'reasonsMissing'; claims: string[] }
  | { refusal: 'decisionMissing'; claims: string[] }
  | { refusal: 'amountsDoNotBalance'; claim: string }
  | { refusal: 'noAppeal'; why: 'body' | 'rounds' | 'notDecided' }
  | { refusal: 'alreadyWaived' }
  | { refusal: 'notAppealed' }
  | { refusal: 'noSuchObligation'; obligation: string }
  | { refusal: 'obligationNotYours'; obligation: string }
  | { refusal: 'obligationWrongState'; obligation: string; state: string }
  | { refusal: 'obligationWrongKind'; obligation: string; kind: string }
  | { refusal: 'paymentUnderWay'; obligation: string }
  | { refusal: 'fundsMissing'; neededMinor: number; availableMinor: number; currency: string }
  | { refusal: 'refundExceedsPaid'; item: string | null }
  | { refusal: 'notAutomated' }
  | { refusal: 'onlyOnce'; command: string }
  | { refusal: 'hardLimitNotReached'; at: number | null }
  | { refusal: 'notWithdrawn' }
  | { refusal: 'alreadySuspended' }
  | { refusal: 'notSuspended' }
  | { refusal: 'alreadyRecorded'; externalId: string }
  | { refusal: 'unknownRules'; pack: string }
  | { refusal: 'noSuchFile'; file: string }
  | { refusal: 'fileRefused'; why: 'type' | 'size' | 'pixels' | 'broken' | 'quota'; limit: string }
  | { refusal: 'linkExpired' }
  | { refusal: 'linkUsed' }
  | { refusal: 'linkInvalid' }
  | { refusal: 'mailInUse' }
  | { refusal: 'signInNeeded' }
  | { refusal: 'tooOften'; retryAfterSeconds: number }
  | { refusal: 'databaseFull' }
  | { refusal: 'databaseUnavailable' };

export type RefusalCode = Refusal['refusal'];

export function isRefusal(value: object): value is Refusal {
  return 'refusal' in value;
}
