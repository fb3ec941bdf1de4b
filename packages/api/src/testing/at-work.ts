import { eq } from 'drizzle-orm';
import { openMail } from '../gateways/mail.ts';
import { openPayments } from '../gateways/payments.ts';
import { openShop } from '../gateways/shop.ts';
import { carryOutEffects, type Gateways } from '../jobs/carry-out-effects.ts';
import type { EffectRow } from '../jobs/lease.ts';
import type { Bazaar } from './bazaar.ts';

export function gatewaysOf({ config, db }: Bazaar, paymentsUrl: string): Gateways {
  return {
    sendMail: openMail(config, db),
    orderPayment: openPayments(paymentsUrl, config.secrets.payments),
    tellShop: openShop(undefined, config.secrets.payments),
  };
}

/** Carries out what is due until nothing is; answers what was reported on the way. */
export async function carryOutAll(house: Bazaar, gateways: Gateways): Promise<string[]> {
  const reported: string[] = [];
  const report = (error: unknown) => void reported.push((error as Error).message);
  while ((await carryOutEffects(house, gateways, report)) > 0);
  return reported;
}

export function effectsOfKind({ db }: Bazaar, kind: string): Promise<EffectRow[]> {
  const { effect } = db.tables;
  return db.read.select().from(effect).where(eq(effect.kind, kind));
}
