import { categoryRule } from '@redress/shared/policy/look-up';
import { useTranslation } from 'react-i18next';
import { dayText } from '../text/time.ts';
import { useNow, useZone } from '../text/clock.tsx';
import { LetterSummary, type LetterLine } from '../ui/letter-summary.tsx';
import { hasChoice, type ClaimDraft } from './draft.ts';
import type { Filing } from './filing.ts';
import { NextSteps } from './next-steps.tsx';
import { useFilingWords } from './use-filing-words.ts';
import { useWishWords } from './use-wish-words.ts';

interface PageCheckProps {
  filing: Filing;
  onChangePage: (page: string) => void;
}

/** Step 5: the complaint as the letter it is, and what becomes of it. */
export function PageCheck({ filing, onChangePage }: PageCheckProps) {
  const { order, draft } = filing;
  const { t, language } = useFilingWords(order);
  const linesOf = useClaimLines(filing, onChangePage);
  const proofLines = useProofLines(filing, onChangePage);
  const date = dayText(order.placedAt, language, useZone(), useNow());
  const opening = t('check.opening', { merchant: order.merchantName, number: order.number, date });
  return (
    <>
      <LetterSummary opening={opening} lines={[...draft.claims.flatMap(linesOf), ...proofLines]} />
      <NextSteps filing={filing} />
    </>
  );
}

function useClaimLines({ order, pack, draft }: Filing, onChangePage: (page: string) => void) {
  const { t, language, titleOf } = useFilingWords(order);
  const wishWords = useWishWords(order, pack);
  const several = draft.claims.length > 1;
  return (claim: ClaimDraft, index: number): LetterLine[] => {
    const title = titleOf(claim.item);
    const label = (words: string) => (several ? t('check.ofItem', { label: words, item: title }) : words);
    const line = (step: 'items' | 'what' | 'wish', value: LetterLine['value'], page: string, can = true) => ({
      key: `${step}-${claim.item ?? ''}`,
      label: step === 'items' ? t('check.item') : label(t(`check.${step}`)),
      value,
      ...(can && { onChange: () => onChangePage(page) }),
    });
    const reason = claim.reason && categoryRule(pack, claim.reason)?.texts[language];
    const said = [reason, claim.statement.trim()].filter(Boolean).join('\n');
    const pieces = claim.item === null ? title : `${title} · ${t('filing.pieces', { count: claim.quantity })}`;
    return [
      line('items', pieces, 'items', hasChoice(order)),
      line('what', said, `what-${index + 1}`),
      line('wish', wishWords(claim), `wish-${index + 1}`),
    ];
  };
}

function useProofLines({ draft }: Filing, onChangePage: (page: string) => void): LetterLine[] {
  const { t } = useTranslation(['buyer', 'dispute']);
  const onChange = () => onChangePage('proof');
  const kinds = Map.groupBy(draft.proofs, ({ kind }) => kind);
  const files = [...kinds].map(([kind, { length }]) =>
    t('buyer:check.files', { kind: t(`dispute:evidenceKinds.${kind}`), count: length }),
  );
  const proof = { key: 'proof', label: t('buyer:check.proof'), value: files.join('\n') || t('buyer:check.noFiles') };
  const note = { key: 'note', label: t('buyer:check.note'), value: draft.note, onChange };
  return draft.note.trim() === '' ? [{ ...proof, onChange }] : [{ ...proof, onChange }, note];
}
