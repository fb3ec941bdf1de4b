import { parentPort, workerData } from 'node:worker_threads';
import { connectSqlite } from './sqlite-connection.ts';

const connection = connectSqlite(workerData as string, { queryOnly: true });

parentPort!.on('message', (asked: 'move' | 'end') => {
  if (asked === 'end') {
    connection.close();
    return parentPort!.close();
  }
  connection.pragma('wal_checkpoint(PASSIVE)');
  return parentPort!.postMessage('moved', []);
});
