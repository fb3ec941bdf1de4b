import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Wire {
  readonly url: string;
  /** Every connection breaks, and no new one is taken. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** A wire to a server that can be cut, as if the server were stopped. */
export async function wireTo(address: string): Promise<Wire> {
  const far = new URL(address);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const onward = connect(Number(far.port), far.hostname);
    for (const socket of [near, onward]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => void (near.destroy(), onward.destroy()));
    }
    near.pipe(onward).pipe(near);
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const url = new URL(address);
  url.host = `127.0.0.1:${port}`;
  return {
    url: url.href,
    async cut() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      sockets.clear();
      await closed;
    },
    mend: () => listen(port),
  };
}
