import type { Actor, Role } from '@redress/shared/actor';
import type { CommandType } from '@redress/shared/dispute/commands';
import { mayCommand } from '@redress/shared/dispute/permissions';
import type { Viewer } from '@redress/shared/dispute/visibility';
import type { Principal } from './principal.ts';

export interface Parties {
  buyerId: string | null;
  merchantId: string;
  arbitratorId: string | null;
}

/** Everything this person is towards the dispute, the nearest first; a side is never also the desk. */
export function rolesIn(principal: Principal, { buyerId, merchantId }: Parties): Viewer[] {
  if (principal.kind !== 'person') return [];
  if (buyerId === principal.id) return ['complainant'];
  if (principal.merchantIds.includes(merchantId)) return ['respondent'];
  const roles: Viewer[] = [];
  if (principal.role === 'arbitrator') roles.push('arbitrator');
  roles.push(...(['supervisor', 'intake', 'finance'] as const).filter((right) => principal.rights.includes(right)));
  if (principal.role === 'regulator') roles.push('regulator');
  if (principal.role === 'admin') roles.push('admin');
  return roles;
}

/** As what this person looks at the dispute; null: for them it is not there. */
export function viewerOf(principal: Principal, row: Parties): Viewer | null {
  return rolesIn(principal, row)[0] ?? null;
}

/**
 * As what this person gives the command: in a capacity that may, else in the first they have. Of several the supervisor's
 * reaches furthest, save for who sits there: they act as the arbitrator, but may hand the dispute on.
 */
export function actorFor(principal: Principal, row: Parties, command: CommandType): Actor | null {
  const roles = rolesIn(principal, row);
  if (roles.length === 0 || principal.kind !== 'person') return null;
  const may = roles.filter((one) => mayCommand(one, command));
  const sits = row.arbitratorId === principal.id && command !== 'assign';
  const furthest = sits ? undefined : may.find((one) => one === 'supervisor');
  const role: Role = furthest ?? may[0] ?? roles[0]!;
  return { role, id: principal.id };
}
