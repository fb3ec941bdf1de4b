import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FURTHER_COMMANDS, HARMFUL } from './actions.ts';
import styles from './more-menu.module.css';
import { useDispute } from './dispute-context.tsx';

/** What else may be done in the dispute; what ends something stands last. */
export function MoreMenu() {
  const { t } = useTranslation('dispute');
  const { can, open } = useDispute();
  const commands = FURTHER_COMMANDS.filter(can);
  if (commands.length === 0) return null;
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDots size={18} />}>
          {t('more.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {commands.map((command) => (
          <Menu.Item
            key={command}
            className={styles.item ?? ''}
            {...(HARMFUL.has(command) && { color: 'red' })}
            onClick={() => open(command)}
          >
            {t(`commands.${command}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
