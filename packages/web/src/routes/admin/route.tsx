import { createFileRoute } from '@tanstack/react-router';
import { requireRole } from '../../session.ts';

export const Route = createFileRoute('/admin')({
  beforeLoad: ({ context: { me }, location }) => ({ person: requireRole(me, 'admin', location.href) }),
});
