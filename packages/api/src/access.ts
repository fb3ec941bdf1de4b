import type { Config } from './config.ts';
import type { Anonymous, Person, PersonRole, Principal, Right } from './principal.ts';

type Rule = (principal: Principal, config: Config) => boolean;

/** Who may call a procedure at all; what somebody may do in one dispute is decided in the heart. */
export const ACCESS = {
  anyone: () => true,
  signedIn: (principal) => principal.kind === 'person',
  buyer: hasRole('buyer'),
  merchant: hasRole('merchant'),
  arbitrator: hasRole('arbitrator'),
  regulator: hasRole('regulator'),
  admin: hasRole('admin'),
  party: hasRole('buyer', 'merchant'),
  staff: isStaff,
  overseer: (principal, config) => isStaff(principal) || hasRole('regulator')(principal, config),
  intake: hasRight('intake'),
  supervisor: hasRight('supervisor'),
  finance: hasRight('finance'),
  demoOnly: (_, config) => config.demoDoors,
} as const satisfies Record<string, Rule>;

export type Access = keyof typeof ACCESS;
/** Who is left once the door let them through. */
export type Admitted<A extends Access> = A extends 'anyone' | 'demoOnly' ? Person | Anonymous : Person;

function hasRole(...roles: PersonRole[]): Rule {
  return (principal) => principal.kind === 'person' && roles.includes(principal.role);
}

function hasRight(right: Right): Rule {
  return (principal) => principal.kind === 'person' && principal.rights.includes(right);
}

function isStaff(principal: Principal): boolean {
  return (
    principal.kind === 'person' &&
    (principal.role === 'arbitrator' || principal.role === 'admin' || principal.rights.length > 0)
  );
}
