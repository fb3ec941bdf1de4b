/** What a claim complains of. Mappings to PayPal, Stripe and eBay codes stand with the exporters. */
export const REASONS = [
  'notReceived',
  'notAsDescribed',
  'damaged',
  'missingParts',
  'wrongItem',
  'counterfeit',
  'unsafe',
  'falseAdvertising',
  'priceTrick',
  'afterSalesRefused',
  'creditNotProcessed',
  'duplicateCharge',
  'incorrectAmount',
  'unauthorised',
  'cancelledSubscription',
  'serviceNotProvided',
  'changeOfMind',
  'dataLeak',
  'other',
] as const;
export type Reason = (typeof REASONS)[number];
