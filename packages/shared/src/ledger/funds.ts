/** What the merchant's free deposit holds in the dispute's currency, read under lock in the command's transaction. */
export interface Funds {
  depositMinor: number;
}

export const NO_FUNDS: Funds = { depositMinor: 0 };
