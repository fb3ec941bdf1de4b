import { Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconLogout, IconSettings } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { auth, forgetEverything, type Person } from '../session.ts';
import styles from './account-menu.module.css';

export function AccountMenu({ person }: { person: Person }) {
  const { t } = useTranslation('shell');
  const router = useRouter();
  const leave = async () => {
    await auth('/sign-out', {});
    forgetEverything();
    await router.navigate({ to: '/' });
    await router.invalidate();
  };
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <UnstyledButton className={styles.target} aria-label={`${t('account')}: ${person.name}`}>
          <span className={styles.name}>{person.name}</span>
          <IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {t(`roles.${person.role}`)} · {person.email}
        </Menu.Label>
        <Menu.Item leftSection={<IconSettings size={16} />} onClick={() => void router.navigate({ to: '/account' })}>
          {t('accountSettings')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void leave()}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
