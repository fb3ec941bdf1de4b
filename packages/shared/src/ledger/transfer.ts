/** What an account is for; `owner` is a merchant or buyer id, or `platform`. */
export const ACCOUNT_KINDS = [
  'buyerPayable',
  'merchantDeposit',
  'merchantHold',
  'merchantReceivable',
  'platformFund',
  'gateway',
] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

export interface Account {
  kind: AccountKind;
  owner: string;
}

type TransferReason =
  | 'deposit'
  | 'hold'
  | 'release'
  | 'refund'
  | 'advance'
  | 'recovery'
  | 'payOut'
  | 'reversal'
  | 'credit';

/** Money moves from `debit` to `credit`, so every row balances by construction. Currency: the dispute's. */
export interface Transfer {
  debit: Account;
  credit: Account;
  amountMinor: number;
  reason: TransferReason;
  obligation: string | null;
}

export const PLATFORM = 'platform';

export function accountId(account: Account, currency: string): string {
  return `${account.kind}:${account.owner}:${currency}`;
}
