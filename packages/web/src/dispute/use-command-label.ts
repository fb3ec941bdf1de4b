import type { CommandType } from '@redress/shared/dispute/commands';
import type { Obligation } from '@redress/shared/dispute/obligation';
import { useTranslation } from 'react-i18next';

/** A command's button; what is reported about goods is named by what happened to them. */
export function useCommandLabel(): (command: CommandType, owed?: Obligation | null) => string {
  const { t } = useTranslation('dispute');
  return (command, owed) => {
    const moved = owed?.kind === 'returnGoods' || owed?.kind === 'receiveGoods' ? owed.kind : null;
    if (command === 'contestPerformance' && owed?.kind === 'returnGoods') return t('owing.report.contestReturn');
    return command === 'reportPerformance' && moved ? t(`owing.report.${moved}`) : t(`commands.${command}`);
  };
}
