import type { ReactNode } from 'react';

export interface EvidenceItem {
  key: string;
  name: string;
  /** Kind, who brought it, when. */
  note?: ReactNode;
  /** Address of a small picture; absent for what cannot be pictured. */
  thumbnail?: string | null;
  /** Address of the picture to look at. */
  picture?: string | null;
  download?: string | null;
}
