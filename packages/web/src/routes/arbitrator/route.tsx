import { createFileRoute } from '@tanstack/react-router';
import { requireRole } from '../../session.ts';

export const Route = createFileRoute('/arbitrator')({
  beforeLoad: ({ context: { me }, location }) => ({ person: requireRole(me, 'arbitrator', location.href) }),
});
