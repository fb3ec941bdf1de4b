import type { Filing } from './filing.ts';
import { PageCheck } from './page-check.tsx';
import { PageItems } from './page-items.tsx';
import { PageProof } from './page-proof.tsx';
import { PageWhat } from './page-what.tsx';
import { PageWish } from './page-wish.tsx';
import type { Page } from './pages.ts';
import type { useProofs } from './use-proofs.ts';

interface FilingPageProps {
  filing: Filing;
  page: Page;
  proofs: ReturnType<typeof useProofs>;
  onChangePage: (page: string) => void;
}

export function FilingPage({ filing, page, proofs, onChangePage }: FilingPageProps) {
  const claim = filing.draft.claims[page.claim];
  switch (page.step) {
    case 'items':
      return <PageItems {...filing} />;
    case 'what':
      return claim ? <PageWhat {...filing} claim={claim} /> : null;
    case 'wish':
      return claim ? <PageWish {...filing} claim={claim} /> : null;
    case 'proof':
      return <PageProof filing={filing} proofs={proofs} />;
    case 'check':
      return <PageCheck filing={filing} onChangePage={onChangePage} />;
  }
}
