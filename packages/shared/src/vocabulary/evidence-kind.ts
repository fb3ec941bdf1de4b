/** Kinds of evidence, after the PayPal disputes API's evidence types, in the trade's words. */
export const EVIDENCE_KINDS = [
  'photo',
  'video',
  'proofOfPayment',
  'orderDetails',
  'listing',
  'conversation',
  'proofOfShipment',
  'proofOfDelivery',
  'proofOfReturn',
  'returnTracking',
  'proofOfRefund',
  'inspectionReport',
  'invoice',
  'chainOfPurchase',
  'returnPolicy',
  'contract',
  'policeReport',
  'declaration',
  'other',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Proof that came from somebody with no side in the dispute. */
export type ProofSource = 'carrier' | 'paymentProvider' | 'none';
