import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

const STARS = ['5', '4', '3', '2', '1'] as const;

export function RateForm({ onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const form = useCommandForm<{ stars: (typeof STARS)[number] | null; comment: string }>({
    name: 'rate',
    initial: { stars: null, comment: '' },
    build: ({ stars, comment }) => ({ type: 'rate', stars: Number(stars), comment }),
    check: ({ stars }) => (stars ? [] : [{ field: 'stars', message: t('chooseOne') }]),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('rate.title')}
      consequence={t('rate.consequence')}
      confirmLabel={t('rate.send')}
    >
      <ChoiceField
        label={t('rate.stars')}
        choices={STARS.map((value) => ({ value, label: t(`rate.star${value}`) }))}
        {...form.field('stars')}
      />
      <WordsField label={t('rate.comment')} optional {...form.field('comment')} />
    </CommandDialog>
  );
}
