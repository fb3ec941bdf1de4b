import type { AppealGround } from '@redress/shared/vocabulary/ground';
import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { useDispute } from '../dispute/dispute-context.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { appealableClaims } from './appealable-claims.ts';
import { ClaimsField } from './claims-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function AppealForm({ onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const { detail, pack, side } = useDispute();
  const claims = appealableClaims(detail.dispute, side);
  const grounds = pack.procedure.appealGrounds;
  const form = useCommandForm<{ claims: string[]; ground: AppealGround | null; statement: string }>({
    name: 'appeal',
    initial: { claims, ground: null, statement: '' },
    build: ({ ground, ...words }) => ({ type: 'appeal', ground: ground!, ...words }),
    check: ({ ground }) => (ground ? [] : [{ field: 'ground', message: t('chooseOne') }]),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('appeal.title')}
      consequence={t('appeal.consequence')}
      confirmLabel={t('appeal.send')}
    >
      <ClaimsField label={t('appeal.claims')} claims={claims} {...form.field('claims')} />
      <ChoiceField
        label={t('appeal.ground')}
        choices={grounds.map((value) => ({ value, label: t(`appeal.grounds.${value}`) }))}
        {...form.field('ground')}
      />
      <WordsField label={t('appeal.statement')} {...form.field('statement')} />
    </CommandDialog>
  );
}
