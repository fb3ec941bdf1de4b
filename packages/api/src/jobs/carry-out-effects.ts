import { z } from 'zod';
import type { Letter } from '@redress/shared/mail/mail-template';
import type { DisputeHouse } from '../disputes/house.ts';
import type { SendMail } from '../gateways/mail.ts';
import type { OrderPayment } from '../gateways/payments.ts';
import type { TellShop } from '../gateways/shop.ts';
import { assignArbitrator } from './assign-arbitrator.ts';
import type { Report } from './every.ts';
import { claim, postpone, settle, type EffectRow } from './lease.ts';
import { sendPayment } from './send-payment.ts';

export interface Gateways {
  sendMail: SendMail;
  orderPayment: OrderPayment;
  tellShop: TellShop;
}

type Carry = (house: DisputeHouse, gateways: Gateways, effect: EffectRow) => Promise<void>;

/** By kind. A crash between the work and `settle` repeats it, so whoever reaches outside passes the effect's id on. */
const CARRIERS: Record<string, Carry> = {
  sendMail: (house, { sendMail }, { id, payload }) => sendMail(id, payload as Letter, house.clock.now()),
  sendPayment: (house, { orderPayment }, effect) => sendPayment(house, orderPayment, effect),
  assignArbitrator: (house, _, effect) => assignArbitrator(house, effect),
  withholdSettlement: (_, { tellShop }, effect) => tellShop(effect.id, 'withholdSettlement', effect.payload),
  releaseSettlement: (_, { tellShop }, effect) => tellShop(effect.id, 'releaseSettlement', effect.payload),
};

/** Carries out what facts demanded. Answers how many were taken. */
export async function carryOutEffects(house: DisputeHouse, gateways: Gateways, report: Report): Promise<number> {
  const { holder, effects } = await claim(house.db, house.clock.now());
  await Promise.all(effects.map((effect) => carryOut(house, gateways, effect, holder, report)));
  return effects.length;
}

async function carryOut(
  house: DisputeHouse,
  gateways: Gateways,
  effect: EffectRow,
  holder: string,
  report: Report,
): Promise<void> {
  const { db, clock } = house;
  try {
    const carrier = CARRIERS[effect.kind];
    if (!carrier) throw new Error(`nobody carries out ${effect.kind}`);
    await carrier(house, gateways, effect);
    await settle(db, effect.id, holder, clock.now());
  } catch (error) {
    report(error, { effect: effect.id, kind: effect.kind });
    await postpone(db, effect, holder, clock.now(), { error: (error as Error).message, permanent: isPermanent(error) });
  }
}

/** A mail address that will never exist, a payload nobody can read: no other try fares better. */
function isPermanent(error: unknown): boolean {
  return error instanceof z.ZodError || (error as { permanent?: boolean }).permanent === true;
}
