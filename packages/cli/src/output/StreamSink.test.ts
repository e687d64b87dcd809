import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { captured } from '../../tests/support/runCli.ts';
import { ClosedPipe } from './ClosedPipe.ts';
import { StreamSink } from './StreamSink.ts';

const failing = (code: string): StreamSink =>
  new StreamSink(
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) }),
    'standard output',
  );

it('writes, and leaves the stream open', async () => {
  const stream = captured();
  const sink = new StreamSink(stream, 'standard output');
  await sink.write('a');
  await sink.write(Buffer.from('b'));
  await sink.commit();
  await sink.abort();
  expect(stream.bytes.toString()).toBe('ab');
  expect(stream.writableEnded).toBe(false);
});

it('waits for a slow reader', async () => {
  let read = (): void => {};
  const stream = new Writable({
    write: (_chunk, _encoding, done) => {
      read = done;
    },
  });
  let written = false;
  const writing = new StreamSink(stream, 'standard output').write('a').then(() => {
    written = true;
  });
  await new Promise(setImmediate);
  expect(written).toBe(false);
  read();
  await writing;
  expect(written).toBe(true);
});

it.each(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED'])('takes %s for a reader that has gone', async (code) => {
  await expect(failing(code).write('a')).rejects.toBeInstanceOf(ClosedPipe);
});

it.each([
  ['ENOSPC', 'DISK_FULL'],
  ['EIO', 'FILE_NOT_WRITABLE'],
])('tells %s as %s', async (cause, code) => {
  await expect(failing(cause).write('a')).rejects.toMatchObject({
    code,
    message: expect.stringContaining('standard output'),
  });
});

it('tells the failure once, through write', async () => {
  const sink = failing('EPIPE');
  await expect(sink.write('a')).rejects.toBeInstanceOf(ClosedPipe);
  await expect(sink.write('b')).rejects.toBeInstanceOf(ClosedPipe);
});

it('listens to a stream once, however many runs there are', () => {
  const stream = captured();
  for (let i = 0; i < 5; i++) new StreamSink(stream, 'standard output');
  expect(stream.listenerCount('error')).toBe(1);
});
