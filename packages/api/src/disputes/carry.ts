import type { Receipt } from '@redress/shared/dispute/contract';
import { enter, type Entering } from './door.ts';
import type { DisputeHouse } from './house.ts';
import { writeOnce } from './write-once.ts';

/** One command through the door in a write of its own; listeners are told once it is kept. */
export async function carry(house: DisputeHouse, entering: Omit<Entering, 'packs' | 'now'>): Promise<Receipt> {
  const { db, clock, packs, announce } = house;
  const receipt = await writeOnce(db, (tx) => enter(tx, { ...entering, packs, now: clock.now() }));
  announce.tell(receipt.disputeId);
  return receipt;
}
