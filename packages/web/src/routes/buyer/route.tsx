import { createFileRoute } from '@tanstack/react-router';
import { requireRole } from '../../session.ts';

export const Route = createFileRoute('/buyer')({
  beforeLoad: ({ context: { me }, location }) => ({ person: requireRole(me, 'buyer', location.href) }),
});
