import { createFileRoute } from '@tanstack/react-router';
import { requireRole } from '../../session.ts';

export const Route = createFileRoute('/merchant')({
  beforeLoad: ({ context: { me }, location }) => ({ person: requireRole(me, 'merchant', location.href) }),
});
