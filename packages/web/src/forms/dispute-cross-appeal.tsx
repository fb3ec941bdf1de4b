import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { useDispute } from '../dispute/dispute-context.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { appealableClaims } from './appealable-claims.ts';
import { ClaimsField } from './claims-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function CrossAppealForm({ onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const { detail, side } = useDispute();
  const claims = appealableClaims(detail.dispute, side);
  const form = useCommandForm({
    name: 'crossAppeal',
    initial: { claims, statement: '' },
    build: (values) => ({ type: 'crossAppeal', ...values }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('crossAppeal.title')}
      consequence={t('crossAppeal.consequence')}
      confirmLabel={t('crossAppeal.send')}
    >
      <ClaimsField label={t('crossAppeal.claims')} claims={claims} {...form.field('claims')} />
      <WordsField label={t('crossAppeal.statement')} {...form.field('statement')} />
    </CommandDialog>
  );
}
