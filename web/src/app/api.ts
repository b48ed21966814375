// Talking to the server. Every failure becomes an ApiError with words for people.

export class ApiError extends Error {
  constructor(readonly status: number, message: string) {
    super(message);
  }
}

async function checked(response: Response): Promise<Response> {
  if (response.ok) return response;
  let words = response.statusText;
  try {
    const problem = (await response.json()) as { detail?: string; title?: string };
    words = problem.detail ?? problem.title ?? words;
  } catch {
    // No body, or none that is JSON: the status has to do.
  }
  throw new ApiError(response.status, words || `The server answered ${response.status}.`);
}

async function call(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init });
  } catch (trouble) {
    if (trouble instanceof DOMException && trouble.name === 'AbortError') throw trouble;
    throw new ApiError(0, 'The server cannot be reached.');
  }
  return checked(response);
}

const json = async (response: Response): Promise<unknown> => (response.status === 204 ? null : response.json());

const early = new Map<string, Promise<unknown>>();

/** Asks for what the page is sure to need, before it knows what to do with it; whoever gets it first has it. */
export function ask(path: string): void {
  const answer = get(path);
  answer.catch(() => { /* whoever gets it hears of it */ });
  early.set(path, answer);
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const asked = early.get(path);
  early.delete(path);
  return (await (asked ?? call(path, { signal, headers: { Accept: 'application/json' } }).then(json))) as T;
}

/** What an address gives, with the number of the change after which it stands. */
export async function getStanding<T>(path: string): Promise<{ body: T; seq: number }> {
  const response = await call(path, { headers: { Accept: 'application/json' } });
  const place = response.headers.get('Vedette-Event-Id') ?? '';
  return { body: (await json(response)) as T, seq: Number(place.slice(place.lastIndexOf('-') + 1)) || 0 };
}

// A header that no form of another site can send: it is what tells our own requests from forged ones.
export const send = async <T>(method: 'POST' | 'DELETE' | 'PUT', path: string, body?: unknown) =>
  (await json(await call(path, {
    method,
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-Vedette': '1' },
    body: body === undefined ? undefined : JSON.stringify(body),
  }))) as T;
