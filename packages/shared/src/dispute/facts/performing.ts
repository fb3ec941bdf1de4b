import type { ReturnDecision } from '../../vocabulary/ruling.ts';

export type PerformingFact =
  | { type: 'returnAddressProvided'; obligation: string }
  | { type: 'performanceReported'; obligation: string }
  | { type: 'performanceConfirmed'; obligation: string }
  | { type: 'performanceContested'; obligation: string }
  | { type: 'returnDecided'; obligation: string; decision: ReturnDecision }
  | { type: 'performanceDecided'; obligation: string; performed: boolean }
  | { type: 'proofRecorded'; obligation: string; source: 'carrier' | 'paymentProvider' }
  | { type: 'paymentReported'; obligation: string }
  | { type: 'paymentOrdered'; obligation: string; payment: string }
  | { type: 'paymentConfirmed'; obligation: string }
  | { type: 'paymentContested'; obligation: string }
  | { type: 'paymentFailed'; obligation: string }
  | { type: 'receiptReported'; what: 'goods' | 'money'; obligation: string | null };
