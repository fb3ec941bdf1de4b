import type { Dispute } from '@redress/shared/dispute/dispute';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InRoom } from '../desk/room-slots.tsx';
import { RulingEditor } from '../desk/ruling/ruling-editor.tsx';
import type { RulingDraft } from '../desk/ruling/ruling-draft.ts';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { useDispute } from '../dispute/dispute-context.tsx';
import { wordsOf } from '../dispute/words.ts';
import { WordsField } from '../fields/words-field.tsx';

/** A slip of the pen: the signed decision opens again as it stands, with what was wrong in it. */
export function DisputeCorrectRuling({ onClose }: CommandFormProps) {
  const { t } = useTranslation('arbitrator');
  const { detail } = useDispute();
  const [draft, setDraft] = useState(() => asSigned(detail));
  const [slip, setSlip] = useState('');
  const claims = detail.dispute.claims.filter(({ id }) => id in draft);
  const missing = slip.trim() === '' ? [{ field: 'slip', message: t('ruling.why.slipMissing') }] : [];
  return (
    <InRoom place="bench">
      <RulingEditor
        type="correctRuling"
        claims={claims}
        draft={draft}
        onChange={setDraft}
        saved={null}
        command={(decisions) => ({ type: 'correctRuling', decisions, slip })}
        alsoMissing={missing}
        onSigned={onClose}
        onClose={onClose}
      >
        <WordsField
          id="slip"
          label={t('words.slip')}
          hint={t('hints.correctRuling')}
          minRows={2}
          value={slip}
          onChange={setSlip}
        />
      </RulingEditor>
    </InRoom>
  );
}

function asSigned({ dispute, entries }: { dispute: Dispute; entries: Parameters<typeof wordsOf>[0] }): RulingDraft {
  const last = dispute.rulings.at(-1);
  return Object.fromEntries(
    (last?.decisions ?? []).map(({ claim, findings, ...decision }) => [
      claim,
      {
        ...decision,
        reasons: wordsOf(entries, last!.seq, `reasons:${claim}`) ?? '',
        findings: findings.map((finding, index) => ({
          ...finding,
          issue: wordsOf(entries, last!.seq, `issue:${claim}:${index}`) ?? '',
        })),
      },
    ]),
  );
}
