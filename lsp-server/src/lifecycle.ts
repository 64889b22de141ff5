import {
  ErrorCodes,
  Message,
  type MessageReader,
  type MessageWriter,
  type ResponseMessage,
} from 'vscode-languageserver/node';
import { nl } from './messages/nl.ts';

type Phase = 'new' | 'running' | 'shut down';

const SERVER_NOT_INITIALIZED = -32002;

const refusal = (
  phase: Phase,
  method: string,
): { readonly code: number; readonly message: string } | undefined => {
  if (phase === 'new' && method !== 'initialize')
    return { code: SERVER_NOT_INITIALIZED, message: nl.notInitialized };
  if (phase === 'running' && method === 'initialize')
    return { code: ErrorCodes.InvalidRequest, message: nl.alreadyInitialized };
  return phase === 'shut down' ? { code: ErrorCodes.InvalidRequest, message: nl.shutDown } : undefined;
};

/**
 * Lets through only what the protocol allows at that moment, which the library itself does not guard: nothing before
 * `initialize`, no second one, nothing but `exit` after `shutdown`.
 */
export function guardLifecycle(reader: MessageReader, writer: MessageWriter): MessageReader {
  let phase: Phase = 'new';
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    dispose: () => reader.dispose(),
    listen: (deliver) =>
      reader.listen((message) => {
        if (Message.isRequest(message)) {
          const error = refusal(phase, message.method);
          if (error) {
            const answer: ResponseMessage = { jsonrpc: '2.0', id: message.id, error };
            // A client that is gone cannot be answered; the end of its stream ends us.
            writer.write(answer).catch(() => undefined);
            return;
          }
          if (message.method === 'initialize') phase = 'running';
          if (message.method === 'shutdown') phase = 'shut down';
          deliver(message);
        } else if (!Message.isNotification(message) || phase === 'running' || message.method === 'exit')
          deliver(message);
      }),
  };
}
