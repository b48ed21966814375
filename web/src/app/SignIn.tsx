import { useState } from 'preact/hooks';
import { send } from './api';

export interface Session { name?: string; role?: string; required: boolean; constructed: boolean }

/** Where others can reach the server, people sign in before they see anything. */
export function SignIn({ onDone }: { onDone: () => void }) {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    try {
      await send('POST', '/api/session', { name, password });
      onDone();
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form class="card sign-in" onSubmit={submit}>
      <h1>Sign in</h1>
      <label class="field">Name <input required autoComplete="username" value={name} onInput={event => setName(event.currentTarget.value)} /></label>
      <label class="field">Password <input required type="password" autoComplete="current-password" value={password} onInput={event => setPassword(event.currentTarget.value)} /></label>
      {trouble && <p class="fails" role="alert">{trouble}</p>}
      <button type="submit">Sign in</button>
    </form>
  );
}
