import type { ClockId } from './clock-id.ts';
import type { Category, ClockRule, Pack, RemedyRule, SuspensionRule } from './pack.ts';
import type { SuspendGround } from '../vocabulary/ground.ts';
import type { Goods, Remedy } from '../vocabulary/remedy.ts';

/** The clock for this category, else the one for all. Throws when the pack has none: a pack is checked before it is used. */
export function clockRule(pack: Pack, id: ClockId, category: string | null): ClockRule {
  const rows = pack.clocks.filter((row) => row.id === id);
  const found = rows.find((row) => row.category === category) ?? rows.find((row) => row.category === null);
  if (!found) throw new Error(`pack ${pack.id}@${pack.version} has no clock ${id}`);
  return found;
}

export function categoryRule(pack: Pack, code: string): Category | null {
  return pack.categories.find((row) => row.code === code) ?? null;
}

export function remedyRule(pack: Pack, code: Remedy): RemedyRule | null {
  return pack.remedies.find((row) => row.code === code) ?? null;
}

export function suspensionRule(pack: Pack, ground: SuspendGround): SuspensionRule | null {
  return pack.suspensions.find((row) => row.ground === ground) ?? null;
}

/** What may become of the goods: what the remedy knows, less what the category forbids (a fake never goes back). */
export function goodsChoices(pack: Pack, reason: string, remedy: Remedy): readonly Goods[] {
  const ofRemedy = remedyRule(pack, remedy)?.goods ?? [];
  const ofCategory = categoryRule(pack, reason)?.goods;
  return ofCategory ? ofRemedy.filter((goods) => goods === 'none' || ofCategory.includes(goods)) : ofRemedy;
}
