/** One message of a stream of server-sent events. */
export interface Message {
  readonly name: string;
  readonly id: string;
  readonly data: string;
}

/**
 * The messages of a stream, as the HTML standard reads them: EventSource cannot send a token. Ends with the stream;
 * one that is silent for too long counts as broken.
 */
export async function* messagesOf(body: ReadableStream<Uint8Array>, silenceMs: number): AsyncGenerator<Message> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await withinTime(reader.read(), silenceMs);
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const blocks = text.split(/\r\n\r\n|\n\n|\r\r/);
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const message = messageOf(block);
        if (message) yield message;
      }
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

function messageOf(block: string): Message | undefined {
  const fields: Record<string, string[]> = {};
  for (const line of block.split(/\r\n|\n|\r/)) {
    const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
    if (name) (fields[name] ??= []).push(value);
  }
  const { event, id, data } = fields;
  if (!event && !data) return undefined;
  return { name: event?.at(-1) ?? 'message', id: id?.at(-1) ?? '', data: data?.join('\n') ?? '' };
}

async function withinTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('silent for too long')), ms);
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}
