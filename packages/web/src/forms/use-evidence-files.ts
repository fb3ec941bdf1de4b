import { z } from 'zod';
import { client } from '../api.ts';
import { fileSender } from '../send-file.ts';
import { useSpeech } from '../text/use-speech.ts';
import { useUploads } from '../ui/use-uploads.ts';

const Sent = z.object({ id: z.uuid() });
const send = fileSender('/evidence', (answer) => Sent.parse(answer));

/** Files on their way to the dispute; one that is taken away again is forgotten by the server as well. */
export function useEvidenceFiles() {
  const { sentence } = useSpeech();
  const { uploads, add, remove, retry } = useUploads(send, sentence);
  const discard = (key: string) => {
    const sent = uploads.find((one) => one.key === key)?.sent;
    if (sent) void client.evidence.discard.mutate({ fileId: sent.id });
    remove(key);
  };
  return {
    uploads,
    add,
    retry,
    discard,
    ids: uploads.flatMap(({ sent }) => (sent ? [sent.id] : [])),
    underWay: uploads.some(({ state }) => state === 'waiting' || state === 'sending'),
  };
}

export type EvidenceFiles = ReturnType<typeof useEvidenceFiles>;
