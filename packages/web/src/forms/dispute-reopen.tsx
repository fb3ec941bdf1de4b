import type { ReopenGround } from '@redress/shared/vocabulary/ground';
import type { Dispute } from '@redress/shared/dispute/dispute';
import { useTranslation } from 'react-i18next';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { useDispute } from '../dispute/dispute-context.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { CommandDialog } from './command-dialog.tsx';
import { useCommandForm } from './use-command-form.ts';

export function ReopenForm({ onClose }: CommandFormProps) {
  const { t } = useTranslation('forms');
  const { detail, pack } = useDispute();
  const grounds = pack.procedure.reopenGrounds.filter((ground) => hasFooting(detail.dispute, ground));
  const form = useCommandForm<{ ground: ReopenGround | null; statement: string }>({
    name: 'reopen',
    initial: { ground: null, statement: '' },
    build: ({ ground, statement }) => ({ type: 'reopen', ground: ground!, statement }),
    check: ({ ground }) => (ground ? [] : [{ field: 'ground', message: t('chooseOne') }]),
    onClose,
  });
  return (
    <CommandDialog
      form={form}
      title={t('reopen.title')}
      consequence={t('reopen.consequence')}
      confirmLabel={t('reopen.send')}
    >
      <ChoiceField
        label={t('reopen.ground')}
        choices={grounds.map((value) => ({ value, label: t(`reopen.grounds.${value}`) }))}
        {...form.field('ground')}
      />
      <WordsField label={t('reopen.statement')} {...form.field('statement')} />
    </CommandDialog>
  );
}

/** Grounds with nothing to stand on are not offered; whether one holds the server says. */
function hasFooting({ claims, obligations }: Dispute, ground: ReopenGround): boolean {
  switch (ground) {
    case 'notPerformed':
      return obligations.some(({ state }) => state === 'lapsed');
    case 'newFacts':
      return claims.some(({ outcome }) => outcome !== 'refused');
    case 'wrongRefusal':
      return claims.some(({ outcome }) => outcome === 'refused');
  }
}
