import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { SocketControl } from '../faults.js';
import type { Tickets } from '../web-api/auth.js';
import type { Channel, Receipt } from './deliver.js';

const PING_EVERY_MS = 15_000;
const CLOSE_PATIENCE_MS = 500;

export interface SocketMode extends Channel {
  readonly control: SocketControl;
  /** Takes over an HTTP upgrade to /link; a used or made-up ticket is turned away. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, ticket: string): void;
  /** How many connections are open. */
  connections(): number;
}

/** Slack's side of Socket Mode: hello, envelopes, acks by envelope id, ping, disconnect frames. */
export function socketMode(appId: string, tickets: Tickets, ackLimitMs: number, onConnections: () => void): SocketMode {
  // ws answers close frames by itself; without an answer Bolt's client would wait 30 s.
  const server = new WebSocketServer({ noServer: true });
  const open = new Set<WebSocket>();
  const waiting = new Map<string, (receipt: Receipt) => void>();
  const ping = setInterval(() => {
    for (const socket of open) socket.ping();
  }, PING_EVERY_MS);
  ping.unref();

  function welcome(socket: WebSocket): void {
    open.add(socket);
    socket.on('message', (data: Buffer) => receive(data.toString()));
    socket.on('close', () => {
      open.delete(socket);
      onConnections();
    });
    socket.on('error', () => socket.terminate());
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: open.size,
        connection_info: { app_id: appId },
        debug_info: { host: 'local', approximate_connection_time: 18_060 },
      }),
    );
    onConnections();
  }

  function receive(text: string): void {
    const message = JSON.parse(text) as { envelope_id?: string; payload?: object };
    const body = message.payload;
    const isEmpty = body === undefined || Object.keys(body).length === 0;
    waiting.get(message.envelope_id ?? '')?.({ outcome: 'acked', body: isEmpty ? undefined : body });
  }

  return {
    send: (sent, retry) => {
      // Any one connection gets an envelope; taking the oldest in turn spreads them.
      const socket = [...open].find((one) => one.readyState === one.OPEN);
      if (socket === undefined) return Promise.resolve({ outcome: 'unreachable' });
      open.delete(socket);
      open.add(socket);
      const envelopeId = randomUUID();
      return new Promise((resolve) => {
        const settle = (receipt: Receipt) => {
          clearTimeout(timer);
          waiting.delete(envelopeId);
          resolve(receipt);
        };
        const timer = setTimeout(() => settle({ outcome: 'timed_out' }), ackLimitMs);
        timer.unref();
        waiting.set(envelopeId, settle);
        socket.send(
          JSON.stringify({
            envelope_id: envelopeId,
            type: sent.type,
            accepts_response_payload: sent.type !== 'events_api',
            payload: sent.payload,
            ...(sent.type === 'events_api'
              ? { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? '' }
              : {}),
          }),
        );
      });
    },
    upgrade: (request, socket, head, ticket) => {
      if (!tickets.delete(ticket)) {
        socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, welcome);
    },
    connections: () => open.size,
    control: {
      drop: () => {
        for (const socket of open) socket.terminate();
      },
      disconnect: (reason) => {
        for (const socket of open) socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: {} }));
      },
    },
    close: async () => {
      clearInterval(ping);
      for (const settle of waiting.values()) settle({ outcome: 'unreachable' });
      await Promise.all([...open].map(closeKindly));
      server.close();
    },
  };
}

/** Sends a close frame and waits a moment for the other side's before the connection is cut. */
function closeKindly(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => socket.terminate(), CLOSE_PATIENCE_MS);
    socket.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.close(1000);
  });
}
