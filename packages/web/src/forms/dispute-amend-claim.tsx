import { claimOf, openClaims } from '@redress/shared/dispute/claims';
import { categoryRule } from '@redress/shared/policy/look-up';
import type { Reason } from '@redress/shared/vocabulary/reason';
import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { useDispute } from '../dispute/dispute-context.tsx';
import { PickField } from '../fields/pick-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { ClaimField } from './claim-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { fitting, PartyTerms } from './party-terms.tsx';
import { useCommandForm } from './use-command-form.ts';

export function AmendClaimForm({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation(['forms', 'dispute']);
  const { detail, pack } = useDispute();
  const open = openClaims(detail.dispute).map(({ id }) => id);
  const of = (id: string) => claimOf(detail.dispute, id)!;
  const asItStands = (id: string) => ({ claim: id, reason: of(id).reason, asked: of(id).asked });
  const first = target.claim ?? open[0]!;
  const form = useCommandForm({
    name: `amendClaim ${first}`,
    initial: { ...asItStands(first), statement: '' },
    build: (values) => ({ type: 'amendClaim', ...values }),
    onClose,
  });
  const { claim, reason, asked } = form.values;
  const changeReason = (changed: Reason) => {
    const remedies = categoryRule(pack, changed)?.remedies ?? [];
    const remedy = remedies.includes(asked.remedy) ? asked.remedy : (remedies[0] ?? asked.remedy);
    form.set({ reason: changed, asked: fitting(pack, changed, { ...asked, remedy }) });
  };
  return (
    <CommandDialog
      form={form}
      title={t('forms:amendClaim.title')}
      consequence={t('forms:amendClaim.consequence')}
      confirmLabel={t('forms:amendClaim.send')}
    >
      <ClaimField
        label={t('forms:amendClaim.claim')}
        claims={open}
        value={claim}
        onChange={(id) => form.set(asItStands(id))}
      />
      <PickField
        id="reason"
        label={t('forms:amendClaim.reason')}
        value={reason}
        options={pack.categories.map(({ code }) => ({ value: code, label: t(`dispute:reasons.${code}`) }))}
        onChange={changeReason}
      />
      <PartyTerms
        id="asked"
        claim={of(claim)}
        reason={reason}
        terms={asked}
        onChange={(terms) => form.set({ asked: terms })}
      />
      <WordsField label={t('forms:amendClaim.statement')} {...form.field('statement')} />
    </CommandDialog>
  );
}
