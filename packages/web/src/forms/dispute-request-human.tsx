import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { WordsField } from '../fields/words-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function RequestHumanForm({ onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const form = useCommandForm({
    name: 'requestHuman',
    initial: { statement: '' },
    build: (words) => ({ type: 'requestHuman', ...words }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('requestHuman.title')}
      consequence={t('requestHuman.consequence')}
      confirmLabel={t('requestHuman.send')}
    >
      <WordsField label={t('requestHuman.statement')} {...form.field('statement')} />
    </CommandDialog>
  );
}
