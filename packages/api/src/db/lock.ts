interface Lockable {
  for(strength: 'update', config?: { skipLocked: true }): unknown;
}

/** Locks the selected rows until the commit on PostgreSQL; SQLite has one writer and needs no lock. */
export function forUpdate<Select>(select: Select, { skipLocked = false } = {}): Select {
  const lockable = select as Select & Partial<Lockable>;
  if (lockable.for === undefined) return select;
  return lockable.for('update', skipLocked ? { skipLocked } : undefined) as Select;
}
