import { Button, NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { createFileRoute, redirect } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../api.ts';
import { meOptions, type Person } from '../session.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { speak } from '../text/i18n.ts';
import { languageNames, languages, storeLanguage, type Language } from '../text/language.ts';
import { useLanguage } from '../text/use-language.ts';
import { useSpeech } from '../text/use-speech.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import styles from './-account.module.css';

export const Route = createFileRoute('/account')({
  beforeLoad: ({ context: { me }, location }): { person: Person } =>
    me.person
      ? { person: me.person }
      : (redirect({ to: '/sign-in', search: { back: location.href }, throw: true }) as never),
  component: Account,
});

const none: [] = [];

/** In which language and by which clock somebody is spoken to. */
function Account() {
  const { t } = useTranslation(['buyer', 'shell']);
  const { person } = Route.useRouteContext();
  const { sentence } = useSpeech();
  const [locale, setLocale] = useState<Language>(useLanguage());
  const [zone, setZone] = useState(person.zone);
  const { mutate, isPending, isSuccess, error, reset } = useMutation(
    trpc.session.setLocale.mutationOptions({
      onSuccess: async () => {
        storeLanguage(locale);
        await speak(locale);
        await queryClient.invalidateQueries(meOptions);
      },
    }),
  );
  const title = t('buyer:account.title');
  return (
    <>
      <PageTitle title={title} wrong={error !== null} />
      <ErrorSummary problems={none} sentence={error ? sentence(error) : null} />
      <PageHeader title={title} lead={t('buyer:account.lead')} />
      <form
        className={styles.form}
        onChange={reset}
        onSubmit={(event) => {
          event.preventDefault();
          mutate({ locale, zone });
        }}
      >
        <NativeSelect
          label={t('shell:language')}
          value={locale}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={({ currentTarget }) => setLocale(currentTarget.value as Language)}
        />
        <NativeSelect
          label={t('buyer:account.zone')}
          description={t('buyer:account.zoneHint')}
          value={zone}
          data={[...new Set([zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])]}
          onChange={({ currentTarget }) => setZone(currentTarget.value)}
        />
        <div className={styles.bar}>
          <Button type="submit" loading={isPending}>
            {t('buyer:account.save')}
          </Button>
          <output>{isSuccess ? t('buyer:account.saved') : null}</output>
        </div>
      </form>
    </>
  );
}
