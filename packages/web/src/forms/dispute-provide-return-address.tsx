import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { WordsField } from '../fields/words-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function ProvideReturnAddressForm({ target, onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const form = useCommandForm({
    name: `provideReturnAddress ${target.obligation}`,
    initial: { address: '' },
    build: (words) => ({ type: 'provideReturnAddress', obligation: target.obligation!, ...words }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('provideReturnAddress.title')}
      consequence={t('provideReturnAddress.consequence')}
      confirmLabel={t('provideReturnAddress.send')}
    >
      <WordsField label={t('provideReturnAddress.address')} {...form.field('address')} />
    </CommandDialog>
  );
}
