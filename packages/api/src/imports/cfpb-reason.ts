import type { Reason } from '@redress/shared/vocabulary/reason';

/**
 * What an issue of the database comes nearest to among our reasons. Documented in docs/reference/cli.md.
 * Most issues concern credit reports and loans, which a marketplace does not know: they are `other`.
 */
export const REASON_OF_ISSUE: Readonly<Record<string, Reason>> = {
  Advertising: 'falseAdvertising',
  'Advertising and marketing, including promotional offers': 'falseAdvertising',
  'False statements or representation': 'falseAdvertising',
  'Confusing or misleading advertising or marketing': 'falseAdvertising',
  'Confusing or missing disclosures': 'falseAdvertising',
  "Charged fees or interest you didn't expect": 'priceTrick',
  'Fees or interest': 'priceTrick',
  'Unexpected or other fees': 'priceTrick',
  'Problem with a lender or other company charging your account': 'unauthorised',
  'Unauthorized transactions or other transaction problem': 'unauthorised',
  'Unauthorized withdrawals or charges': 'unauthorised',
  'Fraud or scam': 'unauthorised',
  'Improper use of your report': 'dataLeak',
  'Improper contact or sharing of info': 'dataLeak',
  'Threatened to contact someone or share information improperly': 'dataLeak',
  "Loan payment wasn't credited to your account": 'creditNotProcessed',
  'Money was not available when promised': 'serviceNotProvided',
  'Problem with customer service': 'afterSalesRefused',
  'Problem with a purchase or transfer': 'serviceNotProvided',
};

export function reasonOfIssue(issue: string): Reason {
  return Object.hasOwn(REASON_OF_ISSUE, issue) ? REASON_OF_ISSUE[issue]! : 'other';
}
