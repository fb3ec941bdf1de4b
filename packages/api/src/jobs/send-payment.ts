import { z } from 'zod';
import { SYSTEM } from '@redress/shared/actor';
import type { PartyCommand } from '@redress/shared/dispute/commands';
import { carry } from '../disputes/carry.ts';
import type { DisputeHouse } from '../disputes/house.ts';
import type { OrderPayment } from '../gateways/payments.ts';
import { refusalOf } from '../refused.ts';
import type { EffectRow } from './lease.ts';

const Payload = z.object({
  obligation: z.string(),
  payment: z.string(),
  amountMinor: z.int(),
  currency: z.string(),
  payee: z.string(),
});

/** Sends one payment and brings the provider's word back as a command. */
export async function sendPayment(house: DisputeHouse, order: OrderPayment, effect: EffectRow): Promise<void> {
  const { obligation, payment, ...sum } = Payload.parse(effect.payload);
  const disputeId = effect.disputeId!;
  const result = await order({ id: effect.id, ...sum, reference: `${disputeId} ${payment}` });
  if (result.status === 'pending') throw new Error('the provider has not decided yet');
  const command: PartyCommand =
    result.status === 'succeeded'
      ? { type: 'confirmPayment', obligation, payment, reference: result.reference }
      : { type: 'reportPaymentFailed', obligation, payment, reason: result.reason };
  try {
    await carry(house, { command, disputeId, actor: SYSTEM, version: null, keyed: null });
  } catch (error) {
    // Told twice, or the buyer had it before: the first telling counted.
    const refusal = refusalOf(error)?.refusal;
    if (refusal !== 'obligationWrongState' && refusal !== 'wrongState') throw error;
  }
}
