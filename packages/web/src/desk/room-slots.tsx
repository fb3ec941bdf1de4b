import { createContext, use, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

type Place = 'bench' | 'letter';
type Slots = Record<Place, HTMLElement | null>;

interface Room {
  slots: Slots;
  take: Record<Place, (element: HTMLElement | null) => void>;
}

const Room = createContext<Room | null>(null);

/** Around everything that may open a form: forms open on the bench, beside the file, never over it. */
export function RoomSlots({ children }: { children: ReactNode }) {
  const [bench, takeBench] = useState<HTMLElement | null>(null);
  const [letter, takeLetter] = useState<HTMLElement | null>(null);
  return <Room value={{ slots: { bench, letter }, take: { bench: takeBench, letter: takeLetter } }}>{children}</Room>;
}

/** Where what is put into the place appears. */
export function RoomSlot({ place, className }: { place: Place; className?: string | undefined }) {
  const room = use(Room);
  return <div ref={room?.take[place]} className={className} />;
}

export function InRoom({ place, children }: { place: Place; children: ReactNode }) {
  const element = use(Room)?.slots[place];
  return element ? createPortal(children, element) : null;
}
