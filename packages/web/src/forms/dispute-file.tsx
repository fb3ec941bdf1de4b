import { useState, type ReactNode } from 'react';
import { FilingPage } from '../filing/filing-page.tsx';
import { stepNumber } from '../filing/pages.ts';
import { Resumed } from '../filing/resumed.tsx';
import { SendingNotice } from '../filing/sending-notice.tsx';
import { useFilingWords } from '../filing/use-filing-words.ts';
import { usePageWords } from '../filing/use-page-words.ts';
import { likelyKind, suggestedKinds, useProofs } from '../filing/use-proofs.ts';
import { useWizard, type WizardProps } from '../filing/use-wizard.ts';
import { PageTitle } from '../shell/page-title.tsx';
import { useSpeech } from '../text/use-speech.ts';
import { StepForm } from '../ui/step-form.tsx';
import styles from './dispute-file.module.css';

/** A complaint from the first question to the one button that sends it. */
export function DisputeFile(props: WizardProps) {
  const { t, problemWords } = useFilingWords(props.order);
  const { sentence } = useSpeech();
  const wizard = useWizard(props, problemWords);
  const { filing, page, problems, sending, back } = wizard;
  const proofs = useProofs(filing.change, likelyKind(suggestedKinds(filing.draft, props.pack)), sentence);
  const words = usePageWords(filing, page);
  const [stopped, setStopped] = useState(false);

  const stop = page.step === 'proof' ? proofs.stop : null;

  const next = () => {
    setStopped(stop !== null);
    if (!stop) wizard.next();
  };
  const halted = stopped && stop !== null ? t(`proof.${stop}`) : null;
  const failure = sending.error ? sentence(sending.error) : halted;
  return (
    <>
      <PageTitle title={words.title} wrong={problems.length > 0 || failure !== null} />
      {wizard.resumed ? <Resumed onAnew={wizard.beginAnew} /> : null}
      <SendingNotice sending={sending} />
      <StepForm
        key={page.id}
        {...stepNumber(page, props.order)}
        title={words.title}
        lead={<Lead about={words.about}>{words.lead}</Lead>}
        problems={problems}
        sentence={failure}
        saved={wizard.saved}
        {...(back && { onBack: back })}
        onNext={next}
        {...(words.next && { nextLabel: words.next })}
        busy={sending.busy}
      >
        <FilingPage filing={filing} page={page} proofs={proofs} onChangePage={wizard.changePage} />
      </StepForm>
    </>
  );
}

function Lead({ about, children }: { about: string | null; children: ReactNode }) {
  return (
    <>
      {about === null ? null : <div className={styles.about}>{about}</div>}
      {children}
    </>
  );
}
