import { isRefusal } from '../../refusal.ts';
import { SIDES } from '../../actor.ts';
import { decide } from '../decide.ts';
import type { Dispute } from '../dispute.ts';
import type { Fact } from '../facts.ts';
import type { World } from './walk.ts';

/** What is wrong with the clocks of this world, in words; an empty list when nothing is. */
export function clockProblems(world: World): string[] {
  return [...wrongClocks(world.dispute), ...clocksWithoutFacts(world), ...unheard(world)];
}

function wrongClocks(dispute: Dispute): string[] {
  const names = dispute.deadlines.map(({ name }) => name);
  const told = `${dispute.state} runs ${names.join(' ') || 'nothing'}`;
  if (new Set(names).size !== names.length) return [told];
  if (dispute.state === 'archived') return names.length === 0 ? [] : [told];
  if (dispute.state !== 'closed') return names.length > 0 ? strays(dispute) : [told];
  const fits = names.includes('archive') && names.every((name) => name === 'archive' || name === 'withdrawal');
  return fits && names.includes('withdrawal') === (dispute.withdrawal !== null) ? [] : [told];
}

/** Clocks of obligations that have ended or do not exist. */
function strays(dispute: Dispute): string[] {
  const asks = new Map<string, string>(dispute.obligations.map(({ id, state }) => [`obligation:${id}`, state]));
  return dispute.deadlines
    .filter(({ name }) => name.startsWith('obligation:'))
    .filter(({ name }) => !['due', 'reported', 'contested', 'failed'].includes(asks.get(name) ?? ''))
    .map(({ name }) => `${name} runs for what is ${asks.get(name)}`);
}

/** The running clocks, told from what the facts say they started and stopped. */
function clocksWithoutFacts({ dispute, facts }: World): string[] {
  const running = new Map<string, number>();
  for (const fact of facts) {
    for (const name of gone(fact)) running.delete(name);
    for (const { name, dueAt } of fact.started ?? []) running.set(name, dueAt);
  }
  const told = listed([...running]);
  const kept = listed(dispute.deadlines.map(({ name, dueAt }) => [name, dueAt]));
  return told === kept ? [] : [`facts started ${told}, the fold has ${kept}`];
}

function listed(clocks: [string, number][]): string {
  return clocks
    .map(([name, dueAt]) => `${name}@${dueAt}`)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join(' ');
}

function gone(fact: Fact): string[] {
  return [...(fact.stopped ?? []), ...(fact.type === 'expired' ? [fact.deadline] : [])];
}

/** Who was hit by a step nobody decided can have a human, except while a payment for it is on its way. */
function unheard({ dispute, now, rules }: World): string[] {
  const open = dispute.state === 'performing' || (dispute.state === 'closed' && now < dispute.closing!.windows.human);
  if (!open || dispute.suspension) return [];
  return SIDES.filter((side) => dispute.automated.some(({ hits }) => hits.includes(side))).flatMap((role) => {
    const command = { type: 'requestHuman', statement: 'Somebody look.' } as const;
    const decided = decide(dispute, command, { role, id: role }, now, rules);
    return isRefusal(decided) && decided.refusal !== 'paymentUnderWay' ? [`${role}: ${JSON.stringify(decided)}`] : [];
  });
}
