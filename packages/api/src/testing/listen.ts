export interface Heard {
  readonly seqs: number[];
  readonly types: string[];
  /** `data` of the errors that ended it. */
  readonly errors: { code: string; refusal: unknown }[];
  readonly connected: Promise<void>;
  stop(): void;
}

/** Listens to a dispute as a browser does: an event stream over a real connection, one event after the other. */
export function listen(address: string, cookie: string, input: { disputeId: string; lastEventId?: string }): Heard {
  const over = new AbortController();
  const { promise: connected, resolve } = Promise.withResolvers<void>();
  const heard: Heard = { seqs: [], types: [], errors: [], connected, stop: () => over.abort() };
  const url = `${address}/trpc/disputes.onFact?input=${encodeURIComponent(JSON.stringify(input))}`;
  const hear = async () => {
    const answer = await fetch(url, { headers: { cookie, accept: 'text/event-stream' }, signal: over.signal });
    for await (const { event, data } of eventsIn(answer.body!)) {
      if (event === 'connected') resolve();
      if (event === 'serialized-error') heard.errors.push((data as { data: Heard['errors'][number] }).data);
      if (event === undefined) note(heard, data as { seq: number; type: string });
    }
  };
  hear().catch((error: unknown) => {
    if (!over.signal.aborted) throw error;
  });
  return heard;
}

function note(heard: Heard, { seq, type }: { seq: number; type: string }): void {
  heard.seqs.push(seq);
  heard.types.push(type);
}

async function* eventsIn(body: ReadableStream<Uint8Array>) {
  let kept = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const blocks = (kept + chunk).split('\n\n');
    kept = blocks.pop()!;
    for (const block of blocks) {
      const fields = new Map(block.split('\n').map((line) => line.split(/: ?(.*)/s) as [string, string]));
      if (fields.has('data'))
        yield { event: fields.get('event'), data: JSON.parse(fields.get('data') || 'null') as unknown };
    }
  }
}
