/** One of a few, as a row of buttons. */
export function Choice<T extends string>({ label, value, options, onChange }: { label: string; value: T; options: { value: T; words: string; count?: number }[]; onChange: (value: T) => void }) {
  return (
    <div class="choice" role="group" aria-label={label}>
      {options.map(option => (
        <button type="button" key={option.value} aria-pressed={option.value === value} onClick={() => onChange(option.value)}>
          {option.words}{option.count !== undefined && <small> {option.count.toLocaleString('en')}</small>}
        </button>
      ))}
    </div>
  );
}
