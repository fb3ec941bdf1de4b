import { createFileRoute } from '@tanstack/react-router';
import { requireRole } from '../../session.ts';

export const Route = createFileRoute('/regulator')({
  beforeLoad: ({ context: { me }, location }) => ({ person: requireRole(me, 'regulator', location.href) }),
});
