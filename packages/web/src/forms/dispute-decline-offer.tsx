import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { WordsField } from '../fields/words-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function DeclineOfferForm({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const form = useCommandForm({
    name: `declineOffer ${target.offer}`,
    initial: { message: '' },
    build: (words) => ({ type: 'declineOffer', offer: target.offer!, ...words }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('declineOffer.title')}
      consequence={t('declineOffer.consequence')}
      confirmLabel={t('declineOffer.send')}
    >
      <WordsField label={t('declineOffer.message')} optional {...form.field('message')} />
    </CommandDialog>
  );
}
