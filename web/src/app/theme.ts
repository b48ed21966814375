import { effect, signal } from '@preact/signals';

export type Theme = 'light' | 'dark';

const system = matchMedia('(prefers-color-scheme: dark)');
const chosen = signal<Theme | null>(stored());
const preferred = signal<Theme>(system.matches ? 'dark' : 'light');

function stored(): Theme | null {
  try {
    const value = localStorage.getItem('vedette.theme');
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    return null; // storage is forbidden: the system's wish counts
  }
}

system.addEventListener('change', () => { preferred.value = system.matches ? 'dark' : 'light'; });

export const theme = { get value(): Theme { return chosen.value ?? preferred.value; } };

export function toggleTheme(): void {
  chosen.value = theme.value === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem('vedette.theme', chosen.value);
  } catch {
    // Kept for this visit only.
  }
}

effect(() => { document.documentElement.dataset.theme = theme.value; });
