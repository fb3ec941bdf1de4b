import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { WordsField } from '../fields/words-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function EscalateForm({ onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const form = useCommandForm({
    name: 'escalate',
    initial: { message: '' },
    build: (words) => ({ type: 'escalate', ...words }),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('escalate.title')}
      consequence={t('escalate.consequence')}
      confirmLabel={t('escalate.send')}
    >
      <WordsField label={t('escalate.message')} optional {...form.field('message')} />
    </CommandDialog>
  );
}
